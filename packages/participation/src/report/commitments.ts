import type { Block, Cell } from '@sotekit/core'
import { ageBuckets, type CommitmentRow } from '../commitments/types.js'
import { type Context, dateOr, shareCell, text, textOr } from './context.js'
import { bucketWords, say, stateWords } from './words.js'

/** Open commitments past their day; or that none is known to be, and how many are unknown. */
export function lateCommitments(context: Context): readonly Block[] {
  const { data, programme, at, anchor } = context
  const { rows, due, fulfilled } = data.participation.commitments({ programme, at })
  if (rows.length === 0) return []
  const late = rows.filter(({ age }) => age !== undefined && age > 0)
  if (late.length === 0) {
    return [
      {
        block: 'text',
        text: say(
          `Myöhässä olevia sitoumuksia ei tiedetä olevan. Erääntyneitä on ${due}; toteutuminen ei ole tiedossa: ${fulfilled.unknown}.`,
          `No commitment is known to be late. ${due} are due, and of ${fulfilled.unknown} it is not known whether they were fulfilled.`,
        ),
      },
    ]
  }
  return [
    {
      block: 'table',
      id: anchor('late'),
      title: say('Myöhässä olevat sitoumukset', 'Late commitments'),
      columns: [
        { title: say('Sitoumus', 'Commitment') },
        { title: say('Kuka', 'Who') },
        { title: say('Määräpäivä', 'Due') },
        { title: say('Päiviä myöhässä', 'Days late'), align: 'end' },
      ],
      rows: [...late]
        .sort((a, b) => (b.age ?? 0) - (a.age ?? 0))
        .map((row) => [titleOf(context, row), who(context, row), dateOr(row.due), { count: row.age ?? 0 }]),
    },
  ]
}

function titleOf({ data }: Context, row: CommitmentRow): Cell {
  return textOr(data.get('participation.commitment', row.commitment)?.title)
}

function who({ municipality, organisation }: Context, row: CommitmentRow): Cell {
  if (row.municipality !== undefined) return municipality(row.municipality)
  return row.organisation === undefined ? { unknown: true } : organisation(row.organisation)
}

/** Part 8: every commitment with its states, as a table and as bars, and the ages of open ones. */
export function commitments(context: Context): readonly Block[] {
  const { data, programme, at, anchor, sources } = context
  const { rows, due, fulfilled, onTime, buckets, medianAge } = data.participation.commitments({
    programme,
    at,
  })
  if (rows.length === 0) return [nothing()]
  const ids = [...new Set(rows.map(({ commitment }) => commitment))]
  const states = ['fulfilled', 'open', 'unknown', 'cancelled'] as const
  const counts = new Map<string, Record<CommitmentRow['state'] | 'all', number>>()
  for (const { commitment, state } of rows) {
    const counted = counts.get(commitment) ?? { fulfilled: 0, open: 0, unknown: 0, cancelled: 0, all: 0 }
    counts.set(commitment, counted)
    counted[state] += 1
    counted.all += 1
  }
  const count = (id: string, state: CommitmentRow['state'] | 'all'): number => counts.get(id)?.[state] ?? 0
  const record = (id: string): ReturnType<typeof data.get<'participation.commitment'>> =>
    data.get('participation.commitment', id)
  return [
    {
      block: 'key-figure',
      label: say('Toteutunut erääntyneistä', 'Fulfilled of those due'),
      value: shareCell(fulfilled),
    },
    {
      block: 'key-figure',
      label: say('Ajoissa erääntyneistä', 'On time of those due'),
      value: shareCell(onTime),
    },
    {
      block: 'bars',
      id: anchor('commitment-bars'),
      title: say('Sitoumusten tila', 'State of commitments'),
      series: states.map((id) => ({ id, title: stateWords[id] })),
      bars: ids.map((id) => ({
        title: record(id)?.title ?? id,
        values: states.map((state) => count(id, state)),
      })),
      unit: 'count',
      unitText: say('sitoutujaa', 'parties'),
    },
    {
      block: 'table',
      id: anchor('commitments'),
      title: say('Sitoumukset', 'Commitments'),
      columns: [
        { title: say('Sitoumus', 'Commitment') },
        { title: say('Kenelle', 'To whom') },
        { title: say('Määräpäivä', 'Due') },
        { title: say('Annettu tai annetaan', 'Made or to be made') },
        { title: say('Sitoutujia', 'Parties'), align: 'end' },
        ...states.map((state) => ({ title: stateWords[state], align: 'end' as const })),
        { title: say('Lähde', 'Source') },
      ],
      rows: ids.map((id) => {
        const one = record(id)
        return [
          textOr(one?.title),
          one?.to === undefined ? { unknown: true } : context.organisation(one.to),
          dateOr(one?.due),
          one?.made ? { ...one.made, period: true } : { unknown: true },
          { count: count(id, 'all') },
          ...states.map((state): Cell => ({ count: count(id, state) })),
          sources(one),
        ]
      }),
      note: say(
        `Erääntyneitä on ${due}; perutut eivät ole niissä mukana.`,
        `${due} are due; cancelled ones are not among them.`,
      ),
    },
    ...(rows.some(({ state }) => state === 'open')
      ? ([
          {
            block: 'table',
            id: anchor('ages'),
            title: say('Avoimet sitoumukset iän mukaan', 'Open commitments by age'),
            columns: [
              { title: say('Ikä', 'Age') },
              { title: say('Sitoumuksia', 'Commitments'), align: 'end' },
            ],
            rows: ageBuckets.map((bucket) => [text(bucketWords[bucket]), { count: buckets[bucket] }]),
            ...(medianAge !== undefined && {
              note: say(
                `Iän mediaani ${String(medianAge).replace('.', ',')} päivää.`,
                `Median age ${medianAge} days.`,
              ),
            }),
          },
        ] satisfies Block[])
      : []),
  ]
}

/** A part about which nothing is recorded. */
export function nothing(): Block {
  return { block: 'text', text: say('Tietoa ei ole kirjattu.', 'Nothing is recorded.') }
}
