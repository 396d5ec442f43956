import type { Block, Cell, ReportOptions } from '@sotekit/core'
import { sumAmounts } from '../amount/amount.js'
import type { StaffingRow } from '../view/rows.js'
import { sumOfNumbers } from '../view/staffing.js'
import { amountCell, both, figures, textCell, titleOf } from './cells.js'
import type { ReportData } from './data.js'

/** Posts by plan. What single posts cost is for internal reports only: a role may be one person. */
export function staffingBlocks(
  { context, posts: postsOf }: ReportData,
  programme: string,
  audience: ReportOptions['audience'],
): readonly Block[] {
  const posts = postsOf(programme)
  if (posts.length === 0) return []
  const isInternal = audience === 'internal'
  const plans = [...new Set(posts.map(({ post }) => post.plan))]
  const sums = plans.map((plan): readonly Cell[] => {
    const own = posts.filter(({ post }) => post.plan === plan)
    return [
      textCell(titleOf(context.plan(plan)?.title, plan)),
      null,
      fteCell(fteOf(own)),
      ...(isInternal ? [null] : []),
    ]
  })
  return [
    {
      block: 'table',
      id: `budget-${programme}-staffing`,
      title: both('Henkilöresurssit', 'Posts'),
      columns: [
        { title: both('Kustannusarvio', 'Cost plan') },
        { title: both('Tehtävä', 'Role') },
        figures(both('Henkilötyövuosia', 'Full-time equivalents')),
        ...(isInternal ? [figures(both('Kustannus', 'Cost'))] : []),
      ],
      rows: posts.map(({ post, cost: own }) => [
        textCell(titleOf(context.plan(post.plan)?.title, post.plan)),
        textCell(post.role),
        fteCell(post.fte),
        ...(isInternal ? [amountCell(own)] : []),
      ]),
      totals: [
        ...(plans.length > 1 ? sums : []),
        [
          textCell(both('Yhteensä', 'Total')),
          null,
          fteCell(fteOf(posts)),
          ...(isInternal ? [amountCell(sumAmounts(posts.map(({ cost }) => cost)))] : []),
        ],
      ],
    },
  ]
}

const fteOf = (posts: readonly StaffingRow[]): number => sumOfNumbers(posts.map(({ post }) => post.fte))
const fteCell = (fte: number): Cell => ({ decimal: fte, digits: 1 })

/** Earmarks with what plans and actual costs put towards them. */
export function earmarkBlocks({ context, earmarks }: ReportData, programme: string): readonly Block[] {
  const rows = earmarks(programme)
  if (rows.length === 0) return []
  const plans = context.inForce({}).byProgramme.get(programme) ?? []
  const titleOfEarmark = (id: string) =>
    plans.flatMap((plan) => plan.earmarks ?? []).find((earmark) => earmark.id === id)?.title
  return [
    {
      block: 'table',
      id: `budget-${programme}-earmarks`,
      title: both('Korvamerkityt osuudet', 'Earmarks'),
      columns: [
        { title: both('Tarkoitus', 'Purpose') },
        figures(both('Korvamerkitty', 'Earmarked')),
        figures(both('Arvioitu', 'Planned')),
        figures(both('Toteutunut', 'Actual')),
        { title: both('Voi sisältyä myös', 'May also lie within') },
      ],
      rows: rows.map(({ earmark, earmarked, planned, actual, mayOverlap }) => [
        textCell(titleOf(titleOfEarmark(earmark), earmark)),
        amountCell(earmarked),
        amountCell(planned),
        amountCell(actual),
        mayOverlap.length === 0
          ? null
          : textCell(overlapText(mayOverlap.map((id) => titleOfEarmark(id) ?? { fi: id }))),
      ]),
      note: both(
        'Osuuksia, jotka voivat koskea samoja kustannuksia, ei lasketa yhteen.',
        'Earmarks that may count the same costs are not added up.',
      ),
    },
  ]
}

function overlapText(
  titles: readonly { readonly fi?: string | undefined; readonly en?: string | undefined }[],
) {
  const names = (language: 'fi' | 'en') =>
    titles.map((title) => title[language] ?? title.fi ?? title.en ?? '').join(', ')
  return both(names('fi'), names('en'))
}
