import type { Block, TimelineBlock } from '@sotekit/core'
import { toldOf } from '../scope/told.js'
import type { Context } from './context.js'
import { say } from './words.js'

type Item = TimelineBlock['items'][number]

/** Calls, events, negotiations and commitments on one line of time. */
export function timeline(context: Context): readonly Block[] {
  const { data, programme, at, anchor, events } = context
  const calls = (data.programmes.get(programme)?.calls ?? []).flatMap(({ title, applications }): Item[] =>
    applications ? [{ title, lane: say('Haut', 'Calls'), ...applications, tone: 'neutral' }] : [],
  )
  const held = events.flatMap(({ title, date, endDate }): Item[] =>
    date === undefined
      ? []
      : [{ title, lane: say('Tilaisuudet', 'Events'), from: date, to: endDate ?? date, tone: 'good' }],
  )
  const negotiations = data.participation
    .negotiations({ programme, at })
    .flatMap(({ rounds, deadline, ...one }) =>
      rounds.map(
        (date): Item => ({
          title: context.organisation(one.with),
          lane: say('Neuvottelut', 'Negotiations'),
          from: date,
          to: date,
          tone: deadline !== undefined && date > deadline ? 'bad' : 'good',
        }),
      ),
    )
  const commitments = toldOf(data, 'participation.commitment', programme)
    .filter((one) => one.programme === programme && (one.statedOn ?? at) <= at)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ title, due, made, state }): Item[] => {
      const span = due === undefined ? made : { from: due, to: due }
      return span
        ? [
            {
              title,
              lane: say('Sitoumukset', 'Commitments'),
              ...span,
              tone: state === 'fulfilled' ? 'good' : 'unknown',
            },
          ]
        : []
    })
  const items = [...calls, ...held, ...negotiations, ...commitments]
  if (items.length === 0) return []
  return [
    {
      block: 'timeline',
      id: anchor('timeline'),
      title: say(
        'Haut, tilaisuudet, neuvottelut ja sitoumukset',
        'Calls, events, negotiations and commitments',
      ),
      items,
    },
  ]
}
