import { dayIn, oneOf, oneProgramme, recordIn } from '../parameters.js'
import * as schema from '../schemas.js'

const dimensions = [
  'category',
  'period',
  'plan',
  'component',
  'subProgramme',
  'measure',
  'municipality',
  'organisation',
]
const programme = recordIn('programme', 'programme', 'Only this programme')
const plan = recordIn('plan', 'budget.plan', 'Only this plan')
const on = dayIn('on', 'The versions that hold on this day')

/** @type {readonly import('../operation.js').Operation[]} */
export const budgetOperations = [
  {
    id: 'budget',
    method: 'get',
    path: '/api/budget',
    plugin: 'budget',
    summary: 'Costs, funding, own share and state grant of each programme and its plans',
    parameters: [programme, plan, on],
    response: schema.listOf(schema.ref('ProgrammeFigures')),
    problems: ['unknown-record', 'plugin-absent'],
    handle: ({ snapshot, values: { programme, plan, on } }) =>
      snapshot.dataset.budget.summary({ programme, plan, on }),
  },
  {
    id: 'budgetCosts',
    method: 'get',
    path: '/api/budget/costs',
    plugin: 'budget',
    summary: 'Planned or actual costs, by the dimensions asked for',
    parameters: [
      {
        name: 'by',
        in: 'query',
        description: 'Dimensions to tell costs apart by',
        schema: { type: 'array', items: { type: 'string', enum: dimensions } },
      },
      oneOf('of', ['planned', 'actual'], 'Planned where left out'),
      programme,
      plan,
      on,
    ],
    response: schema.listOf(schema.ref('AmountRow')),
    problems: ['unknown-record', 'plugin-absent'],
    handle: ({ snapshot, values: { by, of, programme, plan, on } }) => {
      const { budget } = snapshot.dataset
      return of === 'actual'
        ? budget.actual({ by, programme, plan, on })
        : budget.total({ by, programme, plan, on })
    },
  },
  {
    id: 'budgetExplanation',
    method: 'get',
    path: '/api/budget/explanation',
    plugin: 'budget',
    summary: 'How a figure came about, down to the records it was read from',
    parameters: [
      oneOf('figure', schema.figures, 'The figure; the state grant where left out'),
      programme,
      plan,
      on,
    ],
    response: schema.ref('Explanation'),
    problems: ['unknown-record', 'plugin-absent'],
    example: ({ budget }) => `?programme=${encodeURIComponent(budget.summary()[0]?.programme ?? '')}`,
    handle: ({ snapshot, language, values: { figure = 'grant', programme, plan, on } }) => {
      const { budget } = snapshot.dataset
      const of =
        plan === undefined
          ? oneProgramme(
              programme,
              budget.summary().map((one) => one.programme),
            )
          : programme
      const { amount, trace, text } = budget.explain({ figure, programme: of, plan, on })
      return { figure, amount, text: text(language), trace }
    },
  },
]
