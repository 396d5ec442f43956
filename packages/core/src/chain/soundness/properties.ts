import type { CatalogueEntry } from '../../diagnostics/catalogue.js'

/**
 * What can be wrong with a chain's course.
 *
 * Of its form: `incomplete` (steps without an order), `no-start`, `several-starts`, `no-end`, `duplicate-step`,
 * `unknown-step`, `unreachable-step`, `no-way-to-end`, `way-into-start`, `way-out-of-end`, `several-ways-out`,
 * `missing-condition`, `several-otherwise`, `same-condition`, `stray-condition`, `single-way-decision`,
 * `single-way-split`, `single-way-join`, `missing-sub-chain`.
 *
 * Of its behaviour, which is what soundness (Finnish: eheys) means: `option-to-complete` (it can get stuck),
 * `livelock` (it can go round for ever), `proper-completion` (it can end while work is left), `dead-step` (a step
 * is never its turn), `unbounded` (work can pile up). `undecided`: the states were too many to look at.
 *
 * @example
 * ```ts
 * import { checkChain, type ChainProperty } from '@sotekit/core'
 *
 * const found: ChainProperty[] = checkChain({ id: 'none', title: { en: 'None' }, steps: [] }).violations.map(
 *   ({ property }) => property,
 * )
 * found // → ['incomplete']
 * ```
 */
export type ChainProperty = FormProperty | BehaviourProperty

/**
 * Properties of a chain's form.
 *
 * @inline
 */
type FormProperty =
  | 'incomplete'
  | 'no-start'
  | 'several-starts'
  | 'no-end'
  | 'duplicate-step'
  | 'unknown-step'
  | 'unreachable-step'
  | 'no-way-to-end'
  | 'way-into-start'
  | 'way-out-of-end'
  | 'several-ways-out'
  | 'missing-condition'
  | 'several-otherwise'
  | 'same-condition'
  | 'stray-condition'
  | 'single-way-decision'
  | 'single-way-split'
  | 'single-way-join'
  | 'missing-sub-chain'

/**
 * Properties of a chain's behaviour.
 *
 * @inline
 */
type BehaviourProperty =
  | 'option-to-complete'
  | 'proper-completion'
  | 'dead-step'
  | 'livelock'
  | 'unbounded'
  | 'undecided'

/** A property's message, and whether a chain that violates it is unsound. */
export interface PropertyEntry extends CatalogueEntry {
  readonly breaks: boolean
}

/** Messages by property. `{steps}` are the steps concerned, `{run}` the steps of the run, `{states}` a number. */
export const properties: Readonly<Record<ChainProperty, PropertyEntry>> = {
  incomplete: {
    severity: 'info',
    breaks: false,
    message: {
      fi: 'Ketjun vaiheista ei kerrota, miten yhdestä päästään toiseen',
      en: 'The steps are given, but not how one leads to the next',
    },
  },
  'no-start': {
    severity: 'error',
    breaks: true,
    message: { fi: 'Ketjulla ei ole alkua', en: 'The chain has no start' },
  },
  'several-starts': {
    severity: 'error',
    breaks: true,
    message: {
      fi: 'Ketjulla on useita alkuja: {steps}',
      en: 'The chain has more than one start: {steps}',
    },
  },
  'no-end': {
    severity: 'error',
    breaks: true,
    message: { fi: 'Ketjulla ei ole loppua', en: 'The chain has no end' },
  },
  'duplicate-step': {
    severity: 'error',
    breaks: true,
    message: { fi: 'Sama tunnus on useammalla vaiheella: {steps}', en: 'Several steps share an id: {steps}' },
  },
  'unknown-step': {
    severity: 'error',
    breaks: true,
    message: {
      fi: 'Siirtymä viittaa vaiheeseen, jota ei ole: {steps}',
      en: 'A transition names a step that does not exist: {steps}',
    },
  },
  'unreachable-step': {
    severity: 'error',
    breaks: true,
    message: {
      fi: 'Alusta ei johda mitään tietä vaiheeseen: {steps}',
      en: 'No way leads from the start to: {steps}',
    },
  },
  'no-way-to-end': {
    severity: 'error',
    breaks: true,
    message: {
      fi: 'Mikään tie ei johda loppuun vaiheesta: {steps}',
      en: 'No way leads to an end from: {steps}',
    },
  },
  'way-into-start': {
    severity: 'error',
    breaks: true,
    message: { fi: 'Siirtymä palaa alkuun: {steps}', en: 'A transition leads back into the start: {steps}' },
  },
  'way-out-of-end': {
    severity: 'error',
    breaks: true,
    message: { fi: 'Siirtymä jatkuu lopusta: {steps}', en: 'A transition leads on from an end: {steps}' },
  },
  'several-ways-out': {
    severity: 'error',
    breaks: true,
    message: {
      fi: 'Vaiheesta on useita teitä eteenpäin, mutta se ei ole päätös eikä haarautuminen: {steps}',
      en: 'Several ways lead on from a step that is neither a decision nor a split: {steps}',
    },
  },
  'missing-condition': {
    severity: 'warning',
    breaks: false,
    message: {
      fi: 'Päätöksestä lähtee tie, jolla ei ole ehtoa: {steps}',
      en: 'A way out of a decision has no condition: {steps}',
    },
  },
  'several-otherwise': {
    severity: 'warning',
    breaks: false,
    message: {
      fi: 'Päätöksellä on useampi kuin yksi muuten-haara: {steps}',
      en: 'A decision has more than one otherwise: {steps}',
    },
  },
  'same-condition': {
    severity: 'warning',
    breaks: false,
    message: {
      fi: 'Päätöksen kahdella tiellä on sama ehto: {steps}',
      en: 'Two ways out of a decision have the same condition: {steps}',
    },
  },
  'stray-condition': {
    severity: 'warning',
    breaks: false,
    message: {
      fi: 'Ehto on tiellä, joka ei lähde päätöksestä: {steps}',
      en: 'A condition stands on a way that leaves no decision: {steps}',
    },
  },
  'single-way-decision': {
    severity: 'warning',
    breaks: false,
    message: {
      fi: 'Päätöksestä lähtee vain yksi tie: {steps}',
      en: 'Only one way leads out of a decision: {steps}',
    },
  },
  'single-way-split': {
    severity: 'warning',
    breaks: false,
    message: {
      fi: 'Haarautumisesta lähtee vain yksi tie: {steps}',
      en: 'Only one way leads out of a split: {steps}',
    },
  },
  'single-way-join': {
    severity: 'warning',
    breaks: false,
    message: {
      fi: 'Yhdistymiseen tulee vain yksi tie: {steps}',
      en: 'Only one way leads into a join: {steps}',
    },
  },
  'missing-sub-chain': {
    severity: 'warning',
    breaks: false,
    message: {
      fi: 'Alaketjuvaihe ei kerro, mikä ketju ajetaan: {steps}',
      en: 'A sub-chain step does not say which chain is run: {steps}',
    },
  },
  'option-to-complete': {
    severity: 'error',
    breaks: true,
    message: {
      fi: 'Ketju voi jäädä jumiin vaiheeseen {steps}: {run}',
      en: 'The chain can get stuck at {steps}: {run}',
    },
  },
  'proper-completion': {
    severity: 'error',
    breaks: true,
    message: {
      fi: 'Ketju voi päättyä, vaikka työtä on kesken vaiheessa {steps}: {run}',
      en: 'The chain can end while work is left at {steps}: {run}',
    },
  },
  'dead-step': {
    severity: 'error',
    breaks: true,
    message: {
      fi: 'Vaiheeseen ei päästä, vaikka sinne johtaa tie: {steps}',
      en: 'No run ever gets to these steps, although ways lead there: {steps}',
    },
  },
  livelock: {
    severity: 'error',
    breaks: true,
    message: {
      fi: 'Ketju voi jäädä kiertämään kehää, josta ei pääse loppuun, vaiheessa {steps}: {run}',
      en: 'The chain can go round for ever at {steps} without coming to an end: {run}',
    },
  },
  unbounded: {
    severity: 'error',
    breaks: true,
    message: {
      fi: 'Sama työ voi kertautua loputtomiin vaiheessa {steps}: {run}',
      en: 'The same work can pile up without limit at {steps}: {run}',
    },
  },
  undecided: {
    severity: 'warning',
    breaks: false,
    message: {
      fi: 'Ketjun eheyttä ei ratkaistu {states} tilassa',
      en: 'Whether the chain is sound was not decided within {states} states',
    },
  },
}
