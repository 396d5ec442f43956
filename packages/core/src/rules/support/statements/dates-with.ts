import type { PlainDataset } from '../../../dataset/dataset.js'
import type { Statement } from '../../../kinds/statement.js'
import type { UnreadDate } from '../../../values/finnish-date.js'
import { printedDates } from './dates.js'

/** A date in a statement that cannot be taken as it stands. */
export interface BadDate {
  readonly statement: Statement
  /** The date as printed, without the rest of a period. */
  readonly text: string
  /** Where it stands in the value. */
  readonly part: { readonly start: number; readonly end: number }
  readonly read: UnreadDate
}

/** Dates of all statements that have one sort of trouble. */
export function datesWith(
  { statements }: PlainDataset,
  ...problems: readonly UnreadDate['problem'][]
): readonly BadDate[] {
  return statements.all.flatMap((statement) => {
    const { type, value } = statement
    if (type !== 'date' && type !== 'period') return []
    return printedDates(type, value).flatMap(({ text, start, read }) =>
      !read.ok && problems.includes(read.problem)
        ? [{ statement, text, part: { start, end: start + text.length }, read }]
        : [],
    )
  })
}
