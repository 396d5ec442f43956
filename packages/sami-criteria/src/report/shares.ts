import type { Block, Cell } from '@sotekit/core'
import { subjectKey } from '../assessment/subjects.js'
import type { AssessmentSubject } from '../assessment/types.js'
import type { Assessment } from '../records/assessment.js'
import type { Criterion } from '../records/criterion.js'
import type { Context } from './context.js'
import { type Family, hiddenOf, type Share, wholeOf } from './small.js'
import { subjectTitle } from './subjects.js'
import { assessorWords, say } from './words.js'

const LIMITS = { smallestCount: 5, smallestDenominator: 10 }

interface Row extends Share {
  readonly one: Assessment & { readonly id: string }
  readonly unknown: number
}

/** Shares that assessments give, always with numerator, denominator and unknowns; small ones are hidden. */
export function shares(context: Context): readonly Block[] {
  const { data, columns, name, options, wanted } = context
  const criteria = new Map(data.samiCriteria.catalogue().criteria.map((one) => [one.id, one]))
  const rows = latestShares(context, criteria)
  if (rows.length === 0) return []
  const hidden =
    wanted.audience === 'public'
      ? hiddenOf(rows, familiesOf(context, rows), {
          ...LIMITS,
          ...(options.smallestDenominator !== undefined && {
            smallestDenominator: options.smallestDenominator,
          }),
        })
      : new Map<string, 'primary' | 'secondary'>()
  return [
    {
      block: 'table',
      id: 'sami-shares',
      title: say('Osuudet', 'Shares'),
      columns: [
        { title: say('Kriteeri', 'Criterion') },
        { title: say('Kohde', 'Subject') },
        { title: say('Kieli', 'Language') },
        { title: say('Osuus', 'Share'), align: 'end' },
        { title: say('Arvioija', 'Assessor') },
        { title: say('Päivä', 'Day') },
      ],
      rows: rows.map(({ id, one, n, d, unknown }): readonly Cell[] => [
        name(criteria.get(one.criterion)?.title, one.criterion),
        subjectTitle(context, one),
        {
          text:
            columns.find((column) => column.id === one.language)?.title ??
            say('ei kielittäin', 'not per language'),
        },
        shown(hidden.get(id), { numerator: n, denominator: d, unknown }),
        { text: assessorWords[one.assessor.kind] },
        { date: one.asOf },
      ]),
      note: say(
        'Ihmisiä koskevat pienet luvut on piilotettu, ja niiden lisäksi sellaiset, joista ne voisi laskea: puhujia on vähän.',
        'Small figures about people are hidden, and with them such as they could be found from: speakers are few.',
      ),
    },
  ]
}

const shown = (why: 'primary' | 'secondary' | undefined, cell: Cell): Cell =>
  why === undefined ? cell : { suppressed: why }

/** The latest share of each criterion, subject, language and kind of assessor; older ones would tell of changes. */
function latestShares({ data, at }: Context, criteria: ReadonlyMap<string, Criterion>): readonly Row[] {
  const latest = new Map<string, Row>()
  for (const one of data.all('samiCriteria.assessment')) {
    const { value, criterion, language, assessor, asOf, id } = one
    if (asOf > at || typeof value !== 'object' || !('n' in value)) continue
    const key = JSON.stringify([criterion, subjectKey(one), language ?? null, assessor.kind])
    const before = latest.get(key)
    if (before !== undefined && (before.one.asOf > asOf || (before.one.asOf === asOf && before.id < id)))
      continue
    const measurement = criteria.get(criterion)?.measurement
    const isOfThings = measurement?.type === 'share' && measurement.counts === 'things'
    latest.set(key, { id, one, n: value.n, d: value.d, unknown: value.unknown, isOfPeople: !isOfThings })
  }
  return [...latest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
}

/** Shares of an organisation with those of its service points, by criterion, language and assessor. */
function familiesOf({ data }: Context, rows: readonly Row[]): readonly Family[] {
  const key = ({ one }: Row, subject: AssessmentSubject): string =>
    JSON.stringify([one.criterion, one.language ?? null, one.assessor.kind, subjectKey(subject)])
  const byKey = new Map(rows.map((row) => [key(row, row.one), row]))
  const parts = new Map<Row, Row[]>()
  for (const row of rows) {
    const subject = wholeOf(row.one, (point) => data.servicePoints.get(point)?.organisation)
    const whole = subject && byKey.get(key(row, subject))
    if (whole === undefined) continue
    const list = parts.get(whole)
    if (list) list.push(row)
    else parts.set(whole, [row])
  }
  return [...parts].map(([whole, list]) => ({ whole, parts: list }))
}
