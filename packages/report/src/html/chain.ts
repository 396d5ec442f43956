import type { ChainBlock } from '@sotekit/core'
import type { ChainOptions } from '../chain/options.js'
import { type Story, type StoryStep, tell } from '../chain/story.js'
import { chainMarkup, drawable } from '../chain/svg.js'
import { wayFacts } from '../chain/text.js'
import { chainWord } from '../chain/words.js'
import { numberText } from '../text/format.js'
import { type Context, marked, words } from './context.js'
import { html, type Markup } from './markup.js'
import { remarks } from './remarks.js'

const fewSteps = 6

/** A picture of a chain, and its steps as a list. */
export function chainHtml(block: ChainBlock, context: Context): Markup {
  const { language, asOf } = context
  const options: ChainOptions = { language, names: block.names, asOf }
  const story = tell(block.chain, options)
  const id = context.anchor(`${block.id ?? 'chain'}-${block.chain.id}`)
  const caption = context.anchor(`${id}-caption`)
  for (const part of ['title', 'text']) context.anchor(`${id}-${part}`)
  const drawn = drawable(story, options)
  const note =
    story.steps.length === 0 ? 'noSteps' : !story.complete ? 'incomplete' : drawn ? undefined : 'tooLarge'
  return html`<figure class="block" id="${block.id === undefined ? id : context.anchor(block.id)}" aria-labelledby="${caption}">
<figcaption class="caption" id="${caption}">${words(block.title, context)}</figcaption>
${note !== undefined && html`<p class="remark">${chainWord(note, language)}</p>\n`}${
  drawn &&
  html`<div class="frame" role="group" aria-labelledby="${caption}" tabindex="0">${chainMarkup(story, options, id, undefined, summary(story, options))}</div>\n`
}${list(story, drawn, options, context)}${remarks(block, context)}</figure>\n`
}

/** "9 steps, 4 actors": what the picture's list then tells in full. */
function summary({ steps }: Story, { language }: ChainOptions): string {
  const actors = new Set(steps.map(({ actor }) => actor?.text))
  return `${numberText(steps.length, language)} ${chainWord('steps', language)}, ${numberText(actors.size, language)} ${chainWord('actors', language)}.`
}

function list(story: Story, drawn: boolean, options: ChainOptions, context: Context): Markup | false {
  if (story.steps.length === 0) return false
  const items = story.steps.map((step) => item(step, options, context))
  const steps = story.complete
    ? html`<ol class="steps">\n${items}</ol>\n`
    : html`<ul class="steps">\n${items}</ul>\n`
  const loose =
    story.loose.length > 0 &&
    html`<p class="remark">${chainWord('loose', options.language)}: ${story.loose.join('; ')}</p>\n`
  if (!drawn || story.steps.length <= fewSteps) return html`${steps}${loose}`
  return html`<details class="twin"><summary>${chainWord('asList', options.language)}</summary>
${steps}</details>\n${loose}`
}

function item(told: StoryStep, options: ChainOptions, context: Context): Markup {
  const { title, step, type, actor, modelled, facts, ways } = told
  const sorts = [
    ...(step.type === 'task' ? [] : [type]),
    ...(modelled ? [chainWord('modelled', options.language)] : []),
  ]
  return html`<li><strong>${marked(title, context)}</strong>${sorts.length > 0 && ` (${sorts.join(', ')})`}${
    actor && html` – ${marked(actor, context)}`
  }${facts.map(({ name, text }) => html`<br>${name}: ${text}`)}${ways.map(
    (way) =>
      html`<br>→ ${way.number}. ${marked(way.title, context)}${wayFacts(way, options).map((fact) => `; ${fact}`)}`,
  )}</li>\n`
}
