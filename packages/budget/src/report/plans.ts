import type { Block, Cell, Programme } from '@sotekit/core'
import { sumAmounts } from '../amount/amount.js'
import { traceText } from '../trace/text.js'
import { statusWords } from '../versions/words.js'
import { type Context, inLanguage } from '../view/context.js'
import { explain } from '../view/explain.js'
import { frameOfPlan } from '../view/frame.js'
import type { PlanFigures, ProgrammeFigures } from '../view/rows.js'
import { amountCell, both, figures, notKnown, textCell, titleOf } from './cells.js'

/** What a programme costs and who pays, in figures and in words. */
export function planBlocks(
  context: Context,
  programme: Programme,
  summary: ProgrammeFigures,
): readonly Block[] {
  const { id } = programme
  const { total } = summary
  const label = (fi: string, en: string) => both(fi, en)
  return [
    {
      block: 'key-figure',
      id: `budget-${id}-cost`,
      label: label('Kustannukset yhteensä', 'Total costs'),
      value: amountCell(total.cost),
    },
    {
      block: 'key-figure',
      id: `budget-${id}-grant`,
      label: label('Valtionavustus laskettuna', 'State grant as computed'),
      value: amountCell(total.grant),
    },
    fundingTable(context, summary),
    {
      block: 'text',
      items: summary.plans.map(({ plan }) => {
        const { trace } = explain(context, { plan, figure: 'grant' })
        const title = context.plan(plan)?.title
        const text = (language: 'fi' | 'en') =>
          `${inLanguage(title, language, plan)}: ${traceText(trace, language, { depth: 2 })}`
        return both(text('fi'), text('en'))
      }),
    },
    ...frameBlocks(context, summary.plans),
  ]
}

/** Costs and funding of each plan: what our rule gives, and what was applied for. */
function fundingTable(context: Context, { programme, plans, total }: ProgrammeFigures): Block {
  const rows = plans.map((figuresOfPlan): readonly Cell[] => {
    const plan = context.plan(figuresOfPlan.plan)
    const { applied, share } = figuresOfPlan
    return [
      textCell(titleOf(plan?.title, figuresOfPlan.plan)),
      textCell(plan ? statusWords[plan.status] : notKnown),
      amountCell(figuresOfPlan.cost),
      amountCell(figuresOfPlan.eligible),
      share.share === 'unknown' ? { unknown: true } : { decimal: share.share * 100, digits: 0, unit: '%' },
      amountCell(figuresOfPlan.own),
      amountCell(figuresOfPlan.grant),
      applied['state-grant'] ? amountCell(applied['state-grant']) : { unknown: true },
    ]
  })
  return {
    block: 'table',
    id: `budget-${programme}-funding`,
    title: both('Kustannukset ja rahoitus', 'Costs and funding'),
    columns: [
      { title: both('Kustannusarvio', 'Cost plan') },
      { title: both('Tila', 'Status') },
      figures(both('Kokonaiskustannukset', 'Total costs')),
      figures(both('Avustukseen oikeuttavat', 'Eligible costs')),
      figures(both('Avustusprosentti', 'Grant share')),
      figures(both('Omarahoitusosuus', 'Own share')),
      figures(both('Avustus laskettuna', 'Grant as computed')),
      figures(both('Avustus haettuna', 'Grant applied for')),
    ],
    rows,
    totals: [
      [
        textCell(both('Yhteensä', 'Total')),
        null,
        amountCell(total.cost),
        amountCell(total.eligible),
        null,
        amountCell(total.own),
        amountCell(total.grant),
        amountCell(sumAmounts(plans.map(({ applied }) => applied['state-grant'] ?? { cents: 'unknown' }))),
      ],
    ],
    citations: plans.flatMap(({ plan }) => context.plan(plan)?.citations ?? []),
    note: both(
      'Kukin arvio pyöristetään erikseen: omarahoitusosuus ylöspäin, avustus on erotus. Eri hankkeiden summia ei lasketa yhteen.',
      'Each plan is rounded by itself: the own share up, the grant is what remains. Sums of different programmes are not made.',
    ),
  }
}

/** Where a plan's frame follows from a formula, how. */
function frameBlocks(context: Context, plans: readonly PlanFigures[]): readonly Block[] {
  return plans.flatMap(({ plan }): readonly Block[] => {
    const found = frameOfPlan(context, plan)
    if (!found) return []
    const title = context.plan(plan)?.title
    return [
      {
        block: 'table',
        id: `budget-${plan}-frame`,
        title: {
          fi: `Rahoituskehys: ${title?.fi ?? plan}`,
          en: `Frame: ${title?.en ?? title?.fi ?? plan}`,
        },
        columns: [{ title: both('Laskutapa', 'Way of computing') }, figures(both('Määrä', 'Amount'))],
        rows: [
          [textCell(both('Kaavan mukaan', 'By the formula')), amountCell(found.frame.amount)],
          ...(found.ceiling
            ? [
                [
                  textCell(both('Asetuksen painetun osuuden mukaan', 'By the printed share of the decree')),
                  amountCell(found.ceiling.amount),
                ],
              ]
            : []),
        ],
        note: both(found.frame.text('fi'), found.frame.text('en')),
      },
    ]
  })
}
