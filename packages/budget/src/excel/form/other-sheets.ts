import { type Diagnostic, formatFinnishDate } from '@sotekit/core'
import { statusWords, versionWords } from '../../versions/words.js'
import type { Context } from '../../view/context.js'
import { totals } from '../../view/total.js'
import { cellName, columnName } from '../xlsx/cells.js'
import { type Sheet, type SheetCell, sheetReference } from '../xlsx/write.js'
import { euroText } from './formulas.js'
import { knownCents, notKnown } from './layout.js'
import type { FormSheet } from './sheet.js'
import type { FormValues } from './values.js'

/** A plan's form with its sheet. */
export interface PlanForm extends FormSheet {
  readonly values: FormValues
}

const euro = (cents: number | 'unknown'): SheetCell =>
  cents === 'unknown' ? notKnown : { number: euroText(cents), style: 'euro' }
const header = (...titles: readonly string[]): readonly SheetCell[] =>
  titles.map((text, i) => ({ text, style: i === 0 ? 'header' : 'headerEnd' }))

const summaryColumns = [
  ['cost', 'Kokonaiskustannukset'],
  ['eligible', 'Valtionavustukseen oikeuttavat kustannukset'],
  ['own', 'Omarahoitusosuus'],
  ['other-public', 'Muu julkinen rahoitus'],
  ['grant', 'Valtionavustus'],
] as const

/** One row for each form, linked to it, and their sums. */
export function summarySheet(title: string, forms: readonly PlanForm[]): Sheet {
  const first = 3
  const rows = forms.map(({ values, sheet, rowOf, totalColumn }) => [
    { text: values.plan.title.fi ?? values.plan.id },
    ...summaryColumns.map(([key]): SheetCell => {
      const cents = totalOf(values, key)
      const link = `${sheetReference(sheet.name)}!${cellName(rowOf(key), totalColumn)}`
      return cents === 'unknown' ? notKnown : { formula: link, number: euroText(cents), style: 'euro' }
    }),
  ])
  const sums = summaryColumns.map(([key], i): SheetCell => {
    const parts = forms.map(({ values }) => totalOf(values, key))
    const letter = columnName(i + 1)
    const sum = parts.reduce<number>((total, cents) => total + (cents === 'unknown' ? 0 : cents), 0)
    return {
      formula: `SUM(${letter}${first + 1}:${letter}${first + forms.length})`,
      number: euroText(sum),
      style: 'total',
    }
  })
  const isOpen = forms.some(({ values }) =>
    summaryColumns.some(([key]) => totalOf(values, key) === 'unknown'),
  )
  return {
    name: 'Yhteenveto',
    widths: [60, ...summaryColumns.map(() => 22)],
    freeze: { rows: first, columns: 1 },
    isProtected: true,
    rows: [
      [{ text: title, style: 'title' }],
      [],
      header('Kustannusarvio', ...summaryColumns.map(([, text]) => text)),
      ...rows,
      [{ text: 'Yhteensä', style: 'strong' }, ...sums],
      ...(isOpen
        ? [[{ text: 'Osa luvuista ei ole tiedossa: summat ovat vähintään.', style: 'note' as const }]]
        : []),
    ],
  }
}

/** The figure that a form's total column shows. */
function totalOf({ figures }: FormValues, key: (typeof summaryColumns)[number][0]): number | 'unknown' {
  if (key === 'cost' || key === 'eligible') return knownCents(figures[key])
  return figures[key === 'other-public' ? 'otherPublic' : key].cents
}

const sources = {
  'state-grant': 'Valtionavustus',
  own: 'Omarahoitusosuus',
  'other-public': 'Muu julkinen rahoitus',
  private: 'Muu kuin julkinen rahoitus',
  revenue: 'Tulorahoitus',
} as const

/** Funding as applied for. */
export function fundingSheet(context: Context, forms: readonly PlanForm[]): Sheet {
  const rows = forms.flatMap(({ values }) =>
    context
      .fundingOf(values.plan.id)
      .map(({ source, period, cents }): readonly SheetCell[] => [
        { text: values.plan.title.fi ?? values.plan.id },
        { text: sources[source] },
        { text: period ?? '' },
        euro(cents),
      ]),
  )
  return {
    name: 'Rahoitus',
    widths: [60, 30, 20, 20],
    freeze: { rows: 1, columns: 0 },
    rows: [header('Kustannusarvio', 'Lähde', 'Kausi', 'Haettu'), ...rows],
  }
}

/** Plan against actual by category, with live differences. */
export function actualSheet(context: Context, forms: readonly PlanForm[]): Sheet {
  const rows = forms.flatMap(({ values, sheet, rowOf, totalColumn }) => {
    const spent = new Map(
      totals(context, context.actuals(), { plan: values.plan.id, by: 'category' }).map((row) => [
        row.category,
        row,
      ]),
    )
    return values.categories.flatMap(({ key, label, category = '', parent }) => {
      const actual = spent.get(category)
      if (!actual) return []
      const own = knownCents(totalPlanned(context, values.plan.id, category))
      return [
        {
          label,
          link: `${sheetReference(sheet.name)}!${cellName(rowOf(key), totalColumn)}`,
          own,
          actual,
          parent,
        },
      ]
    })
  })
  return {
    name: 'Toteuma',
    widths: [52, 20, 20, 20, 14],
    freeze: { rows: 1, columns: 1 },
    isProtected: true,
    rows: [
      header('Menolaji', 'Arvio', 'Toteuma', 'Ero (toteuma − arvio)', 'Käytetty'),
      ...rows.map(({ label, link, own, actual }, i): readonly SheetCell[] => {
        const row = i + 2
        const cents = knownCents(actual)
        return [
          { text: label },
          { formula: link, number: euroText(own), style: 'euro' },
          { number: euroText(cents), style: 'input' },
          { formula: `C${row}-B${row}`, number: euroText(cents - own), style: 'euro' },
          {
            formula: `IF(B${row}=0,0,C${row}/B${row})`,
            number: own === 0 ? '0' : String(cents / own),
            style: 'percent',
          },
        ]
      }),
      ...(rows.length === 0
        ? [[{ text: 'Toteutuneita kustannuksia ei ole aineistossa.', style: 'note' as const }]]
        : []),
    ],
  }
}

function totalPlanned(context: Context, plan: string, category: string) {
  return totals(context, context.lines(), { plan, category })[0] ?? { cents: 0 }
}

/** Findings, with the sheet and cell that they are about where the workbook shows it. */
export function findingsSheet(
  diagnostics: readonly Diagnostic[],
  cellOf: (diagnostic: Diagnostic) => string,
): Sheet {
  const severities = { error: 'virhe', warning: 'varoitus', info: 'tiedoksi' } as const
  return {
    name: 'Tarkistukset',
    widths: [12, 34, 90, 40, 40],
    freeze: { rows: 1, columns: 0 },
    rows: [
      header('Vakavuus', 'Koodi', 'Havainto', 'Odotettu', 'Paikka').map((cell) => ({
        ...cell,
        style: 'header' as const,
      })),
      ...diagnostics.map((diagnostic): readonly SheetCell[] => [
        { text: severities[diagnostic.severity], style: 'wrapped' },
        { text: diagnostic.code, style: 'wrapped' },
        { text: diagnostic.message.fi, style: 'wrapped' },
        { text: diagnostic.expected?.fi ?? '', style: 'wrapped' },
        { text: cellOf(diagnostic), style: 'wrapped' },
      ]),
      ...(diagnostics.length === 0 ? [[{ text: 'Ei havaintoja.', style: 'note' as const }]] : []),
    ],
  }
}

/** Versions, dates and the rules that were used. */
export function factsSheet(forms: readonly PlanForm[], version: string): Sheet {
  const fact = (name: string, text: string | undefined): readonly SheetCell[] => [
    { text: name },
    text === undefined ? notKnown : { text, style: 'wrapped' },
  ]
  const rows = forms.flatMap(({ values, sheet }) => {
    const { plan, figures, unit } = values
    const { share, provision } = figures.share
    return [
      [
        { text: plan.title.fi ?? plan.id, style: 'header' as const },
        { text: sheet.name, style: 'header' as const },
      ],
      fact('Tunnus', plan.id),
      fact('Versio', versionWords[plan.version].fi),
      fact('Tila', statusWords[plan.status].fi),
      fact('Haettu', plan.appliedOn && formatFinnishDate(plan.appliedOn)),
      fact('Päätetty', plan.decidedOn && formatFinnishDate(plan.decidedOn)),
      fact('Voimassa alkaen', plan.effectiveFrom && formatFinnishDate(plan.effectiveFrom)),
      fact('Avustusprosentti', share === 'unknown' ? undefined : String(share).replace('.', ',')),
      fact('Säädös', provision),
      fact(
        'Pyöristys',
        unit === 'euro'
          ? 'Omarahoitusosuus pyöristetään ylös euroon, avustus on erotus.'
          : 'Omarahoitusosuus pyöristetään ylös senttiin, avustus on erotus.',
      ),
      [],
    ]
  })
  return {
    name: 'Tiedot',
    widths: [34, 70],
    rows: [...rows, [{ text: `sotekit, @sotekit/budget ${version}`, style: 'note' }]],
  }
}
