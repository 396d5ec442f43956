import type { ChainBlock, TableBlock } from '@sotekit/core'
import type { ChainOptions } from '../chain/options.js'
import { tell } from '../chain/story.js'
import { wayText } from '../chain/text.js'
import { chainLabel, typeLabel } from '../chain/words.js'
import type { ReportLanguage } from '../report.js'

/** The steps of a chain as rows. */
export function chainTable(block: ChainBlock, language: ReportLanguage): TableBlock {
  const options: ChainOptions = { language, names: block.names }
  const { steps } = tell(block.chain, options)
  return {
    block: 'table',
    title: block.title,
    columns: (['step', 'type', 'actor', 'deadline', 'next'] as const).map((name) => ({
      title: chainLabel(name),
    })),
    rows: steps.map(({ number, title, step, actor, facts, ways }) => [
      `${number}. ${title.text}`,
      { text: typeLabel(step.type) },
      actor ? { text: actor.text, lang: actor.language } : { unknown: true },
      facts.map(({ name, text }) => `${name}: ${text}`).join('; ') || null,
      ways.map((way) => `${way.number}. ${wayText(way, options)}`).join(' | ') || null,
    ]),
  }
}
