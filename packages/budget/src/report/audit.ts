import type { Block, BlockText, Cell } from '@sotekit/core'
import type { TableAudit, Verdict } from '../audit/types.js'
import type { BudgetRecord } from '../plugin-types.js'
import type { PrintedFigure } from '../view/rows.js'
import { amountCell, both, figures, textCell, titleOf } from './cells.js'
import type { ReportData } from './data.js'

const verdicts: Readonly<Record<Verdict, BlockText>> = {
  equal: both('täsmää', 'equal'),
  'explained-by-rounding': both('pyöristys selittää', 'explained by rounding'),
  error: both('virhe', 'error'),
  unchecked: both('ei tarkistettu', 'not checked'),
}

const figureNames = {
  cost: both('Kokonaiskustannukset', 'Total costs'),
  own: both('Omarahoitusosuus', 'Own share'),
  grant: both('Valtionavustus', 'State grant'),
} as const

/** Printed figures beside ours. */
export function printedBlocks({ context, printed }: ReportData, programme: string): readonly Block[] {
  return printed(programme).map(({ rows, printed: sums, computed }): Block => {
    const cellsOf = (row: PrintedFigure): readonly Cell[] => [
      textCell(titleOf(context.plan(row.plan)?.title, row.plan)),
      textCell(figureNames[row.figure as keyof typeof figureNames]),
      row.derived && row.printed.cents !== 'unknown'
        ? { cents: row.printed.cents, note: both('ei painettu, johdettu', 'not printed, derived') }
        : amountCell(row.printed),
      amountCell(row.computed),
      row.deltaCents === undefined ? null : { cents: row.deltaCents },
      textCell(verdicts[row.verdict]),
    ]
    return {
      block: 'table',
      id: `budget-${programme}-printed`,
      title: both('Painetut luvut ja omat summamme', 'Printed figures and our own sums'),
      columns: [
        { title: both('Kustannusarvio', 'Cost plan') },
        { title: both('Luku', 'Figure') },
        figures(both('Painettu', 'Printed')),
        figures(both('Laskettu', 'Computed')),
        figures(both('Ero', 'Difference')),
        { title: both('Arvio', 'Verdict') },
      ],
      rows: rows.map(cellsOf),
      totals: (['cost', 'own', 'grant'] as const).map((figure) => [
        textCell(both('Yhteensä', 'Total')),
        textCell(figureNames[figure]),
        amountCell(sums[figure]),
        amountCell(computed[figure]),
        differenceCell(sums[figure].cents, computed[figure].cents),
        null,
      ]),
      note: both(
        'Painetut luvut on pyöristetty kukin erikseen; omamme lasketaan riveistä ja pyöristetään kerran.',
        'Printed figures were rounded each by itself; ours are computed from the lines and rounded once.',
      ),
    }
  })
}

function differenceCell(a: number | 'unknown', b: number | 'unknown'): Cell {
  return typeof a === 'number' && typeof b === 'number' ? { cents: a - b } : { unknown: true }
}

/** Audits of the printed tables of a programme's plans. */
export function auditBlocks(data: ReportData, programme: string): readonly Block[] {
  const audits = data.audits(programme)
  if (audits.length === 0) return []
  return [
    {
      block: 'table',
      id: `budget-${programme}-audits`,
      title: both('Painettujen taulukoiden tarkistus', 'Audit of printed tables'),
      columns: [
        { title: both('Taulukko', 'Table') },
        figures(both('Summia', 'Sums')),
        figures(both('Täsmää', 'Equal')),
        figures(both('Pyöristys selittää', 'Explained by rounding')),
        figures(both('Virheitä', 'Errors')),
        figures(both('Ei tarkistettu', 'Not checked')),
        { title: both('Kaikki yhtä aikaa', 'All at once') },
      ],
      rows: audits.map(({ table, audit }) => [
        textCell(titleOf(table.title, table.id)),
        { count: audit.checks.length },
        ...(['equal', 'explained-by-rounding', 'error', 'unchecked'] as const).map((verdict) => ({
          count: audit.checks.filter((check) => check.verdict === verdict).length,
        })),
        textCell(joint[audit.joint]),
      ]),
      citations: audits.flatMap(({ table }) => table.citations ?? []),
    },
    ...audits.flatMap(({ table, audit }) => differences(table, audit)),
  ]
}

const joint = {
  possible: both('mahdollista', 'possible'),
  impossible: both('mahdotonta', 'impossible'),
  unchecked: both('ei tarkistettu', 'not checked'),
} as const

/** The sums of one table that are not equal to their parts, and rows that stand out. */
function differences(table: BudgetRecord<'table'>, audit: TableAudit): readonly Block[] {
  const rows = audit.checks.filter(
    ({ verdict }) => verdict === 'explained-by-rounding' || verdict === 'error',
  )
  const label = (row: number) => table.rows[row]?.label ?? ''
  const items = audit.splits.map(({ row, ratio, expected, following }) =>
    both(
      `${label(row)}: jako ${ratio}, muilla ${following} rivillä ${expected} kuukausien mukaan`,
      `${label(row)}: split ${ratio}, where ${following} other rows follow the months, ${expected}`,
    ),
  )
  const title = (fi: string, en: string) => ({
    fi: `${fi}: ${table.title.fi ?? table.title.en ?? table.id}`,
    en: `${en}: ${table.title.en ?? table.title.fi ?? table.id}`,
  })
  return [
    ...(rows.length === 0
      ? []
      : [
          {
            block: 'table' as const,
            id: `budget-${table.id}-differences`,
            title: title('Erot', 'Differences'),
            columns: [
              { title: both('Rivi', 'Row') },
              { title: both('Sarake', 'Column') },
              figures(both('Painettu', 'Printed')),
              figures(both('Osien summa', 'Sum of parts')),
              figures(both('Ero', 'Difference')),
              figures(both('Raja', 'Bound')),
              { title: both('Arvio', 'Verdict') },
            ],
            rows: rows.map(
              ({ total, printedCents = 0, sumCents = 0, deltaCents = 0, boundCents = 0, verdict }) => [
                label(total.row),
                table.columns[total.column]?.label ?? '',
                { cents: printedCents },
                { cents: sumCents },
                { cents: deltaCents },
                { cents: boundCents },
                textCell(verdicts[verdict]),
              ],
            ),
          },
        ]),
    ...(items.length === 0 ? [] : [{ block: 'text' as const, items }]),
  ]
}
