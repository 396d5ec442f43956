import type { ServiceChain } from '@sotekit/core'
import { dateText } from '../text/format.js'
import type { Passage } from '../text/passage.js'
import { word } from '../text/words.js'
import type { ChainOptions } from './options.js'
import { type StoryStep, type StoryWay, tell } from './story.js'
import { chainWord } from './words.js'

/**
 * A service chain (Finnish: palveluketju) as plain text: a numbered list of its steps, each with who carries it,
 * its deadline, and where it leads. It tells all that the picture shows. A chain whose sources give no transitions
 * is a list without numbers, and says so.
 *
 * @example
 * ```ts
 * import { chainText } from '@sotekit/report'
 *
 * chainText(
 *   {
 *     id: 'assessment',
 *     title: { en: 'Assessment' },
 *     steps: [
 *       { id: 'asked', type: 'start', title: { en: 'Help is asked for' } },
 *       { id: 'done', type: 'end', title: { en: 'Needs are known' } },
 *     ],
 *     transitions: [{ from: 'asked', to: 'done' }],
 *   },
 *   { language: 'en' },
 * ) // → 'Assessment\n\n1. Help is asked for (start)\n   → 2 Needs are known\n2. Needs are known (end)\n'
 * ```
 */
export function chainText(chain: ServiceChain, options: ChainOptions): string {
  const { language, asOf } = options
  const story = tell(chain, options)
  const note =
    story.steps.length === 0
      ? chainWord('noSteps', language)
      : story.complete
        ? ''
        : chainWord('incomplete', language)
  const head = [
    passageText(story.title),
    ...(asOf ? [`${word('asOf', language)} ${dateText(asOf, language)}`] : []),
  ]
  const steps = story.steps.map((step) => stepText(step, story.complete, options))
  const loose = story.loose.length === 0 ? '' : `${chainWord('loose', language)}: ${story.loose.join('; ')}`
  return `${[head.join('\n'), note, steps.join('\n'), loose].filter((part) => part !== '').join('\n\n')}\n`
}

function stepText(step: StoryStep, numbered: boolean, options: ChainOptions): string {
  const mark = numbered ? `${step.number}. ` : '- '
  const indent = ' '.repeat(mark.length)
  const lines = [
    ...step.facts.map(({ name, text }) => `${name}: ${text}`),
    ...step.ways.map((way) => `→ ${way.number} ${wayText(way, options)}`),
  ]
  return [mark + headText(step, options), ...lines.map((line) => indent + line)].join('\n')
}

/** A step's title with its type, unless it is a plain task, and who carries it. */
export function headText(
  { title, step, type, actor, modelled }: StoryStep,
  { language }: ChainOptions,
): string {
  const sorts = [
    ...(step.type === 'task' ? [] : [type]),
    ...(modelled ? [chainWord('modelled', language)] : []),
  ]
  const sort = sorts.length > 0 ? ` (${sorts.join(', ')})` : ''
  return passageText(title) + sort + (actor ? ` – ${passageText(actor)}` : '')
}

/** Where a way leads, when it is taken, and what is handed over. */
export function wayText(way: StoryWay, options: ChainOptions): string {
  return [passageText(way.title), ...wayFacts(way, options)].join('; ')
}

/** When a way is taken, what is handed over, and whether it is modelled. */
export function wayFacts(
  { condition, otherwise, handOver, modelled }: StoryWay,
  { language }: ChainOptions,
): string[] {
  const tool = handOver?.tool ? ` (${passageText(handOver.tool)})` : ''
  return [
    ...(condition ? [`${chainWord('when', language)} ${passageText(condition)}`] : []),
    ...(otherwise ? [chainWord('otherwise', language)] : []),
    ...(handOver ? [`⇄ ${chainWord('handOver', language)} ${passageText(handOver.what)}${tool}`] : []),
    ...(modelled ? [chainWord('modelled', language)] : []),
  ]
}

/** Words, with the tag of their language where they stand in for missing ones. */
export function passageText({ text, language, fallback }: Passage): string {
  const line = text.replace(/\s*\n\s*/g, ' ')
  return fallback ? `${line} (${language})` : line
}
