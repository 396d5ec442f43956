import { type DatasetAt, lawParameter } from '@sotekit/core'
import { provisionOf } from '../../grant/provision.js'
import { grantDay, grantFacts } from '../../grant/share.js'
import type { BudgetRecord } from '../../plugin-types.js'
import { type Context, contextOf } from '../../view/context.js'
import { type BudgetRule, percent } from '../rule.js'
import { page } from './page.js'

export const populationRule: BudgetRule = {
  severity: 'error',
  message: {
    fi: 'Osallistujien asukkaita on {part} / {whole}, alle {limit} alueen asukkaista ({provision})',
    en: 'The participants have {part} of {whole} inhabitants, less than {limitEn} of the area ({provision})',
  },
  page,
  check: (dataset, report) => {
    const context = contextOf(dataset)
    for (const plan of dataset.all('budget.plan')) {
      const found = shareOfPopulation(context, plan)
      if (!found || found.part >= found.limit * found.whole) continue
      const { part, whole, limit, provision } = found
      report({
        record: plan,
        at: plan.participants ? '/participants' : '/participantArea',
        args: { part, whole, ...percent('limit', limit), provision },
        expected: String(Math.ceil(limit * whole)),
        received: part,
      })
    }
  },
}

interface PopulationShare {
  readonly part: number
  readonly whole: number
  readonly limit: number
  readonly provision: string
}

/** Inhabitants of the participants and of the programme's area; nothing where any of it is unknown. */
function shareOfPopulation(context: Context, plan: BudgetRecord<'plan'>): PopulationShare | undefined {
  const programme = context.programme(plan)
  const at = grantDay({ plan, programme, decision: context.decisionOf(plan.id) })
  const facts = grantFacts(programme)
  if (!programme?.area || !facts || at === undefined) return undefined
  const found = lawParameter('state-grant.population-share', { at, facts })
  if (!found.ok || found.parameter.value.type !== 'share') return undefined
  const then = context.data.at(at) as unknown as DatasetAt
  const municipalities = (area: string): readonly string[] => then.municipalitiesIn(area).map(({ id }) => id)
  const taking =
    plan.participants ??
    (plan.participantArea === undefined ? undefined : municipalities(plan.participantArea))
  const all = municipalities(programme.area)
  if (!taking || all.length === 0) return undefined
  const part = inhabitants(
    then,
    taking.filter((code) => all.includes(code)),
  )
  const whole = inhabitants(then, all)
  if (part === undefined || whole === undefined) return undefined
  return { part, whole, limit: found.parameter.value.share, provision: provisionOf(found.parameter) }
}

function inhabitants(then: DatasetAt, codes: readonly string[]): number | undefined {
  let sum = 0
  for (const code of new Set(codes)) {
    const population = then.population(code)
    if (!population) return undefined
    sum += population.persons
  }
  return sum
}
