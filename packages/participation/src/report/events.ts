import type { Block } from '@sotekit/core'
import { attendanceOf } from '../attendance/attendance.js'
import { nothing } from './commitments.js'
import { type Context, dateOr, text, unknownCell } from './context.js'
import { channelWords, confidenceWords, eventWords, levelWords, say } from './words.js'

/** Part 3: how people and organisations could take part. */
export function ways(context: Context): readonly Block[] {
  const { events, anchor, attendance } = context
  const heading: Block = {
    block: 'heading',
    level: 2,
    id: anchor('ways'),
    text: say('3 Osallistumisen tavat', '3 Ways to take part'),
  }
  if (events.length === 0) return [heading, nothing()]
  const types = [...new Set(events.map(({ type }) => type))].sort()
  const channels = ['on-site', 'hybrid', 'remote', 'unknown'] as const
  return [
    heading,
    {
      block: 'table',
      id: anchor('types'),
      title: say('Tilaisuudet lajin ja kanavan mukaan', 'Events by type and channel'),
      columns: [
        { title: say('Laji', 'Type') },
        ...channels.map((channel) => ({ title: channelWords[channel], align: 'end' as const })),
        { title: say('Yhteensä', 'Total'), align: 'end' },
      ],
      rows: types.map((type) => [
        text(eventWords[type]),
        ...channels.map((channel) => ({
          count: events.filter((one) => one.type === type && one.channel === channel).length,
        })),
        { count: events.filter((one) => one.type === type).length },
      ]),
    },
    ...(attendance.remote
      ? ([
          {
            block: 'table',
            title: say('Etäosallistumisen osuus', 'Share of remote participation'),
            columns: [{ title: say('Raja', 'Bound') }, { title: say('Osuus', 'Share'), align: 'end' }],
            rows: [
              [text(say('vähintään', 'at least')), attendance.remote.low],
              [text(say('enintään', 'at most')), attendance.remote.high],
            ],
            note: say(
              'Jos tilaisuuteen sai osallistua sekä paikalla että etänä ja lukuja on yksi, jakoa ei tiedetä.',
              'Where an event had both channels and one number only, the split is not known.',
            ),
          },
        ] satisfies Block[])
      : []),
  ]
}

/** Part 6: the events, with associations and residents. */
export function eventList(context: Context): readonly Block[] {
  const { events, attendance, anchor, municipality, organisation, sources } = context
  const heading: Block = {
    block: 'heading',
    level: 2,
    id: anchor('events'),
    text: say('6 Järjestöt, asukkaat ja tilaisuudet', '6 Associations, residents and events'),
  }
  if (events.length === 0) return [heading, nothing()]
  const { confidence } = attendanceOf(events)
  return [
    heading,
    {
      block: 'table',
      id: anchor('event-table'),
      title: say('Tilaisuudet', 'Events'),
      columns: [
        { title: say('Tilaisuus', 'Event') },
        { title: say('Päivä', 'Date') },
        { title: say('Paikka', 'Place') },
        { title: say('Kanava', 'Channel') },
        { title: say('Osallistumiskertoja', 'Participations'), align: 'end' },
        { title: say('Luvun varmuus', 'Confidence') },
        { title: say('Taso: luvattu / toteutunut', 'Level: declared / achieved') },
        { title: say('Organisaatiot', 'Organisations') },
        { title: say('Lähde', 'Source') },
      ],
      rows: events.map((one) => [
        text(one.title),
        dateOr(one.date),
        one.municipality === undefined ? unknownCell : municipality(one.municipality),
        text(channelWords[one.channel]),
        attendance.event(one.id),
        text(confidenceWords[one.attendance ? (one.confidence ?? 'low') : 'none']),
        levels(one),
        one.organisations ? one.organisations.map(organisation).join(', ') : unknownCell,
        sources(one),
      ]),
      totals: [
        [
          text(say('Yhteensä', 'Total')),
          null,
          null,
          null,
          attendance.participations,
          text(confidenceWords[confidence]),
          null,
          null,
          null,
        ],
      ],
      note: say(
        'Osallistumiskerrat laskevat jokaisen käynnin. Sama ihminen voi olla niissä monta kertaa.',
        'Participations count each attendance. One person may be in them several times.',
      ),
    },
    ...groupTable(context),
  ]
}

function levels(one: Context['events'][number]): ReturnType<typeof text> {
  if (!one.declaredLevel && !one.achievedLevel) return unknownCell
  const declared = one.declaredLevel ? levelWords[one.declaredLevel] : say('ei tietoa', 'unknown')
  const isShown = one.achievedLevel && one.evidence?.some(({ date }) => date !== undefined)
  const achieved = isShown && one.achievedLevel ? levelWords[one.achievedLevel] : say('ei tietoa', 'unknown')
  return text(say(`${declared.fi} / ${achieved.fi}`, `${declared.en} / ${achieved.en}`))
}

function groupTable({ events, attendance, anchor }: Context): readonly Block[] {
  const told = events.filter(({ groups = [] }) => groups.length > 0)
  if (told.length === 0 || attendance.groups.length === 0) return []
  return [
    {
      block: 'table',
      id: anchor('groups'),
      title: say('Osallistujat ryhmittäin', 'Participants by group'),
      columns: [
        { title: say('Tilaisuus', 'Event') },
        ...attendance.groups.map((title) => ({ title, align: 'end' as const })),
        { title: say('Yhteensä', 'Total'), align: 'end' },
      ],
      rows: told.map((one) => [
        text(one.title),
        ...attendance.groups.map((_, index) => attendance.groupOf(one.id, index)),
        attendance.event(one.id),
      ]),
    },
  ]
}
