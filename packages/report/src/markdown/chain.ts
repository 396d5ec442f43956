import type { ChainBlock } from '@sotekit/core'
import type { ChainOptions } from '../chain/options.js'
import { tell } from '../chain/story.js'
import { headText, wayText } from '../chain/text.js'
import { chainWord } from '../chain/words.js'
import { escaped, wrapped } from './escape.js'
import { words } from './words.js'

/** A chain as a list of its steps. */
export function chainMarkdown(block: ChainBlock, options: ChainOptions): string {
  const { language } = options
  const story = tell(block.chain, options)
  const note = story.steps.length === 0 ? 'noSteps' : story.complete ? undefined : 'incomplete'
  const steps = story.steps.map((step) => {
    const mark = story.complete ? `${step.number}. ` : '- '
    const indent = ' '.repeat(mark.length)
    const more = [
      ...step.facts.map(({ name, text }) => `${name}: ${text}`),
      ...step.ways.map((way) => `→ ${way.number}. ${wayText(way, options)}`),
    ]
    return [
      wrapped(escaped(headText(step, options)), indent, mark),
      ...more.map((line) => wrapped(escaped(line), `${indent}  `, `${indent}- `)),
    ].join('\n')
  })
  return [
    `**${words(block.title, language)}**`,
    ...(note === undefined ? [] : [chainWord(note, language)]),
    ...(steps.length === 0 ? [] : [steps.join('\n')]),
    ...(story.loose.length === 0
      ? []
      : [wrapped(escaped(`${chainWord('loose', language)}: ${story.loose.join('; ')}`))]),
  ].join('\n\n')
}
