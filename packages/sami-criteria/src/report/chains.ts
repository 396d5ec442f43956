import type { Block, Cell, MatrixCell } from '@sotekit/core'
import type { LanguageContinuity } from '../capability/continuity.js'
import { breakWords } from '../words/breaks.js'
import type { Context } from './context.js'
import { isUncertain } from './subjects.js'
import { answerMarks, say, UNCERTAIN } from './words.js'

interface Along {
  readonly id: string
  readonly title: string
  readonly along: readonly LanguageContinuity[]
}

/** Along which chains a language is known to be carried, step by step, and the hand-overs where it is lost. */
export function chains(context: Context): readonly Block[] {
  const { data, at, name } = context
  const all = data
    .at(at)
    .serviceChains.all.map(
      ({ id, title }): Along => ({
        id,
        title: name(title, id),
        along: data.samiCriteria.continuity({ serviceChain: id, at }),
      }),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const known = all.filter(({ along }) => along.some(({ total, unknown }) => total > unknown))
  const open = all.length - known.length
  return [
    ...(open === 0
      ? []
      : [
          {
            block: 'text' as const,
            text: say(
              `Ketjuja on ${all.length}. Niistä ${open}: minkään askeleen kieltä ei tiedetä.`,
              `There are ${all.length} chains. Of ${open} of them no step's language is known.`,
            ),
          },
        ]),
    ...(known.length === 0 ? [] : [coverage(context, known)]),
    ...known.map((one) => steps(context, one)),
    ...breaks(context, known),
  ]
}

function coverage({ columns }: Context, known: readonly Along[]): Block {
  return {
    block: 'table',
    id: 'sami-continuity',
    title: say('Kieli ketjuissa', 'Language along chains'),
    columns: [
      { title: say('Ketju', 'Chain') },
      ...columns.map(({ title }) => ({ title, align: 'end' as const })),
    ],
    rows: known.map(({ title, along }): readonly Cell[] => [
      title,
      ...along.map(
        ({ covered, total, unknown }): Cell => ({
          text: say(
            `${covered} / ${total}, ei tiedossa ${unknown}`,
            `${covered} of ${total}, ${unknown} not known`,
          ),
        }),
      ),
    ]),
    note: say(
      'Askeleet, joilla on henkilöstöä tai tulkki, ketjun askeleista.',
      'Steps with staff or an interpreter, of the steps of the chain.',
    ),
  }
}

/** Step × language. */
function steps(context: Context, { id, title, along }: Along): Block {
  const { data, name, columns } = context
  const titles = new Map(data.serviceChains.get(id)?.steps.map((one) => [one.id, one.title]))
  return {
    block: 'matrix',
    id: `sami-chain-${id}`,
    title: say(`Kieli askel askeleelta: ${title}`, `Language step by step: ${title}`),
    rowTitle: say('Askel', 'Step'),
    columns,
    rows: (along[0]?.steps ?? []).map(({ step }, index) => ({
      id: step,
      title: name(titles.get(step), step),
      cells: Object.fromEntries(
        along.map((one): [string, MatrixCell] => {
          const { answer = 'unknown', from = [] } = one.steps[index] ?? {}
          return [one.language, { mark: answer, ...(isUncertain(context, from) && { text: UNCERTAIN }) }]
        }),
      ),
    })),
    marks: answerMarks,
  }
}

function breaks({ data, name, columns }: Context, known: readonly Along[]): readonly Block[] {
  const stepTitle = (chain: string, step: string): string =>
    name(data.serviceChains.get(chain)?.steps.find(({ id }) => id === step)?.title, step)
  const rows = known.flatMap(({ id, title, along }) =>
    along.flatMap((one) =>
      one.breaks.map((lost): readonly Cell[] => [
        title,
        { text: columns.find((column) => column.id === one.language)?.title ?? one.language },
        `${stepTitle(id, lost.from)} → ${stepTitle(id, lost.to)}`,
        lost.handOver ? { text: lost.handOver.what } : { unknown: true },
        { text: breakWords[lost.type] },
      ]),
    ),
  )
  if (rows.length === 0) return []
  return [
    {
      block: 'table',
      id: 'sami-breaks',
      title: say('Missä kieli katoaa', 'Where a language is lost'),
      columns: [
        { title: say('Ketju', 'Chain') },
        { title: say('Kieli', 'Language') },
        { title: say('Siirtymä', 'Hand-over') },
        { title: say('Mitä siirtyy', 'What passes') },
        { title: say('Mitä tapahtuu', 'What happens') },
      ],
      rows,
    },
  ]
}
