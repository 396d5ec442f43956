import type { ChainBlock, TableBlock } from '@sotekit/core'
import { needsNobody } from '../chain/lanes.js'
import type { ChainOptions } from '../chain/options.js'
import { tell } from '../chain/story.js'
import { wayText } from '../chain/text.js'
import { chainLabel, typeLabel } from '../chain/words.js'
import type { ReportLanguage } from '../report.js'

/** The steps of a chain as rows. */
export function chainTable(block: ChainBlock, language: ReportLanguage): TableBlock {
  const options: ChainOptions = { language, names: block.names }
  const { steps, complete } = tell(block.chain, options)
  return {
    block: 'table',
    title: block.title,
    columns: (['step', 'type', 'actor', 'facts', 'next'] as const).map((name) => ({
      title: chainLabel(name),
    })),
    rows: steps.map(({ number, title, step, actor, facts, ways }) => [
      complete ? `${number}. ${title.text}` : title.text,
      { text: typeLabel(step.type) },
      actor ? { text: actor.text, lang: actor.language } : needsNobody(step.type) ? null : { unknown: true },
      facts.map(({ name, text }) => `${name}: ${text}`).join('; ') || null,
      ways.map((way) => `${way.number}. ${wayText(way, options)}`).join(' | ') || null,
    ]),
  }
}
