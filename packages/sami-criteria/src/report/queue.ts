import type { Block, Cell } from '@sotekit/core'
import type { Context } from './context.js'
import { queueStates, say } from './words.js'

/** What is to be translated, most urgent first, with the reason. */
export function queue({ data, at, columns }: Context): readonly Block[] {
  const items = data.samiCriteria.queue({ at })
  if (items.length === 0) return []
  return [
    { block: 'heading', level: 2, text: say('Käännösjono', 'Translation queue') },
    {
      block: 'table',
      id: 'sami-queue',
      title: say('Käännettävät aineistot', 'Materials to translate'),
      columns: [
        { title: say('Aineisto', 'Material') },
        { title: say('Kieli', 'Language') },
        { title: say('Tila', 'State') },
        { title: say('Kiireellisyys', 'Urgency'), align: 'end' },
        { title: say('Tavoittaa vuodessa', 'Reach in a year'), align: 'end' },
        { title: say('Miksi', 'Why') },
      ],
      rows: items.map(({ title, language, state, urgency, reach, reason }): readonly Cell[] => [
        { text: title },
        { text: columns.find(({ id }) => id === language)?.title ?? language },
        { text: queueStates[state] },
        { count: urgency },
        reach === undefined ? { unknown: true } : { count: reach },
        { text: reason },
      ]),
      note: say(
        'Kiireellisyys: 1 lain velvoite, 2 terveys tai turvallisuus, 3 kriteeri. Konekäännöstä ei käytetä eikä tekstiä kopioida saamen kielestä toiseen.',
        'Urgency: 1 a duty of law, 2 health or safety, 3 a criterion. No machine translation is used, and no text is copied from one Sámi language to another.',
      ),
    },
  ]
}
