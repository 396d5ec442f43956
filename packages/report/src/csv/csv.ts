import type { RenderOptions, Report } from '../report.js'
import { type Sheet, sheetsOf } from '../sheets/sheets.js'
import { type Dialect, field, textField } from './cell.js'

/**
 * How CSV is written: `excel` as Excel with Finnish or Swedish settings opens it (semicolon, decimal comma, byte
 * order mark), `plain` for programs (RFC 4180: comma, decimal point, no mark). Lines end in CR LF in both, dates are
 * `YYYY-MM-DD`, sums are euros with two decimals.
 *
 * @example
 * ```ts
 * import { type CsvDialect, renderCsv } from '@sotekit/report'
 *
 * const dialect: CsvDialect = 'plain'
 * const block = { block: 'key-figure', label: 'Grant', value: { cents: 123456 } } as const
 * renderCsv({ title: 'Costs', language: 'en', blocks: [block] }, { dialect }).files[0]?.text // → 'Figure,Value\r\nGrant,1234.56\r\n'
 * ```
 */
export type CsvDialect = 'excel' | 'plain'

/**
 * A table of a report as a CSV file.
 *
 * @example
 * ```ts
 * import { type CsvFile, renderCsv } from '@sotekit/report'
 *
 * const block = { block: 'key-figure', label: 'Municipalities', value: { count: 21 } } as const
 * const [file]: readonly CsvFile[] = renderCsv({ title: 'Lapland', language: 'en', blocks: [block] }).files
 * file?.name // → '01-key-figures.csv'
 * ```
 */
export interface CsvFile {
  /** File name: the table's number and title, in letters and digits of ASCII. */
  readonly name: string
  /** What the file holds, byte order mark included where the dialect has one. */
  readonly text: string
}

/**
 * A report's tables as CSV.
 *
 * @example
 * ```ts
 * import { type CsvOutput, renderCsv } from '@sotekit/report'
 *
 * const output: CsvOutput = renderCsv({ title: 'Empty', language: 'en', blocks: [] })
 * output // → { files: [], joined: '' }
 * ```
 */
export interface CsvOutput {
  /** One file for each table, picture or set of findings. */
  readonly files: readonly CsvFile[]
  /** All tables one after another, each below its title, for standard output. */
  readonly joined: string
}

const dialects: Readonly<Record<CsvDialect, Dialect>> = {
  excel: { separator: ';', decimal: ',', lineEnd: '\r\n', byteOrderMark: '\uFEFF' },
  plain: { separator: ',', decimal: '.', lineEnd: '\r\n', byteOrderMark: '' },
}

/**
 * The tables of a report as CSV. Numbers stay numbers; a share is given as part and whole, a period as its two days,
 * each in a column of its own. Unknown and suppressed values are words, never 0 or an empty field. A text that a
 * spreadsheet would take for a formula gets an apostrophe before it.
 *
 * @example
 * ```ts
 * import { renderCsv } from '@sotekit/report'
 *
 * const { files } = renderCsv({
 *   title: 'Contracts',
 *   language: 'en',
 *   blocks: [
 *     {
 *       block: 'table',
 *       title: 'Producers with a contract',
 *       columns: [{ title: 'Area' }, { title: 'Contracts' }],
 *       rows: [
 *         ['Kemi', { numerator: 3, denominator: 4 }],
 *         ['=HYPERLINK("x")', { unknown: true }],
 *       ],
 *     },
 *   ],
 * }, { dialect: 'plain' })
 * files[0]?.text.split('\r\n') // → ['Area,Contracts,Contracts (out of)', 'Kemi,3,4', `"'=HYPERLINK(""x"")",unknown,`, '']
 * ```
 */
export function renderCsv(
  report: Report,
  options: RenderOptions & {
    /** `excel` where left out. */
    readonly dialect?: CsvDialect | undefined
  } = {},
): CsvOutput {
  const dialect = dialects[options.dialect ?? 'excel']
  const sheets = sheetsOf(report, options.language ?? report.language)
  const tables = sheets.map((sheet) => ({ sheet, text: tableText(sheet, dialect) }))
  const mark = dialect.byteOrderMark
  return {
    files: tables.map(({ sheet, text }, at) => ({ name: fileName(sheet.title, at), text: mark + text })),
    joined:
      tables.length === 0
        ? ''
        : mark +
          tables
            .map(({ sheet, text }) => textField(sheet.title, dialect) + dialect.lineEnd + text)
            .join(dialect.lineEnd),
  }
}

function tableText({ headers, rows }: Sheet, dialect: Dialect): string {
  const lines = [
    headers.map((header) => textField(header, dialect)),
    ...rows.map((row) => row.map((value) => field(value, dialect))),
  ]
  return lines.map((line) => line.join(dialect.separator) + dialect.lineEnd).join('')
}

function fileName(title: string, at: number): string {
  const bare = title
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .toLowerCase()
  const words = bare
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')
  return `${String(at + 1).padStart(2, '0')}-${words || 'table'}.csv`
}
