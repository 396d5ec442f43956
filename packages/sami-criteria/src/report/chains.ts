import type { Block, Cell } from '@sotekit/core'
import type { Context } from './context.js'
import { breakWords, say } from './words.js'

/** Along which chains a language is known to be carried, and the hand-overs at which it is lost. */
export function chains(context: Context): readonly Block[] {
  const { data, at, columns, name } = context
  const title = (id: string): string => name(data.serviceChains.get(id)?.title, id)
  const stepTitle = (chain: string, step: string): string =>
    name(data.serviceChains.get(chain)?.steps.find(({ id }) => id === step)?.title, step)
  const all = data.serviceChains.all
    .map(({ id }) => ({ id, along: data.samiCriteria.continuity({ serviceChain: id, at }) }))
    .filter(({ along }) => along.some(({ total, unknown }) => total > unknown))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  if (all.length === 0) {
    return [
      {
        block: 'text',
        text: say(
          'Minkään ketjun askeleista ei tiedetä, millä saamen kielellä ne palvelevat.',
          'Of no step of any chain is it known in which Sámi language it serves.',
        ),
      },
    ]
  }
  const breaks = all.flatMap(({ id, along }) =>
    along.flatMap((one) =>
      one.breaks.map((lost): readonly Cell[] => [
        title(id),
        { text: columns.find((column) => column.id === one.language)?.title ?? one.language },
        `${stepTitle(id, lost.from)} → ${stepTitle(id, lost.to)}`,
        lost.handOver ? { text: lost.handOver.what } : { unknown: true },
        { text: breakWords[lost.type] },
      ]),
    ),
  )
  return [
    {
      block: 'table',
      id: 'sami-continuity',
      title: say('Kieli ketjuissa', 'Language along chains'),
      columns: [
        { title: say('Ketju', 'Chain') },
        ...columns.map(({ title: language }) => ({ title: language, align: 'end' as const })),
      ],
      rows: all.map(({ id, along }) => [
        title(id),
        ...along.map(
          ({ covered, total, unknown }): Cell => ({
            numerator: covered,
            denominator: total,
            ...(unknown > 0 && { unknown }),
          }),
        ),
      ]),
      note: say(
        'Askeleet, joilla on henkilöstöä tai tulkki, ketjun askeleista; tuntemattomat erikseen.',
        'Steps with staff or an interpreter, of the steps of the chain; unknown ones told apart.',
      ),
    },
    ...(breaks.length === 0
      ? []
      : [
          {
            block: 'table' as const,
            id: 'sami-breaks',
            title: say('Missä kieli katoaa', 'Where a language is lost'),
            columns: [
              { title: say('Ketju', 'Chain') },
              { title: say('Kieli', 'Language') },
              { title: say('Siirtymä', 'Hand-over') },
              { title: say('Mitä siirtyy', 'What passes') },
              { title: say('Mitä tapahtuu', 'What happens') },
            ],
            rows: breaks,
          },
        ]),
  ]
}
