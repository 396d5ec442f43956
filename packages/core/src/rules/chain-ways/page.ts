import type { RulePage } from '../../plugin/rule.js'
import {
  call,
  chain,
  contact,
  done,
  ifUrgent,
  otherwise,
  urgent,
  visit,
  way,
} from '../support/chain-examples.js'

export const page: RulePage = {
  title: { fi: 'Vaiheella on teitä, joita sillä ei voi olla', en: 'A step with ways that it cannot have' },
  why: {
    fi: 'Jos tehtävästä lähtee monta tietä, ei tiedetä, kuljetaanko niistä yhtä vai kaikkia. Päätöksestä kuljetaan yhtä, haarautumisesta kaikkia. Alkuun ei palata eikä lopusta jatketa.',
    en: 'If several ways lead out of a task, it is not told whether one of them is taken or all. Out of a decision one is taken, out of a split all. Nothing leads back into a start or on from an end.',
  },
  fix: {
    fi: 'Lisää vaiheen perään päätös (decision) tai haarautuminen (split).',
    en: 'Add a decision or a split after the step.',
  },
  wrong: [
    chain(
      [contact, visit, call, done],
      [way('contact>visit'), way('visit>call'), way('visit>done'), way('call>done')],
    ),
  ],
  right: [
    chain(
      [contact, visit, urgent, call, done],
      [
        way('contact>visit'),
        way('visit>urgent'),
        way('urgent>call', ifUrgent),
        way('urgent>done', otherwise),
        way('call>done'),
      ],
    ),
  ],
}
