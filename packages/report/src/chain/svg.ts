import type { ServiceChain } from '@sotekit/core'
import { slug } from '../html/context.js'
import { constant, html, type Markup } from '../html/markup.js'
import { lanesOf } from './lanes.js'
import type { ChainOptions } from './options.js'
import { drawing } from './picture/draw.js'
import { pictureOf } from './picture/layout.js'
import { chainStyleAlone } from './picture/style.js'
import { type Story, tell } from './story.js'
import { chainText } from './text.js'
import { chainWord } from './words.js'

// What is larger is no picture that anybody could read.
const mostSteps = 80
const mostWays = 160
const mostLanes = 12

/** Whether a chain can be drawn: its sources give an order, and it is not too large. */
export function drawable(story: Story, options: ChainOptions): boolean {
  const lanes = new Set(lanesOf(story, options).map((lane) => lane?.text))
  return (
    story.complete &&
    story.steps.length <= mostSteps &&
    story.ways.length <= mostWays &&
    lanes.size <= mostLanes
  )
}

/**
 * A service chain (Finnish: palveluketju) as an SVG picture. Time runs downwards; each lane is one organisation or
 * role. Decisions are diamonds, parallel ways part and meet at bars, deadlines are badges, what is handed over is
 * marked with `⇄`, and what no source gives is dashed. It is legible in print, in dark mode and without colour, and
 * has a title and a description.
 *
 * `undefined` where there is nothing to draw: the sources give no order of the steps, or the chain has more than
 * 80 steps, 160 transitions or 12 lanes. {@link chainText} tells every chain.
 *
 * @example
 * ```ts
 * import { chainSvg } from '@sotekit/report'
 *
 * const picture = chainSvg(
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
 * )
 * picture?.startsWith('<svg xmlns="http://www.w3.org/2000/svg"') // → true
 * picture?.includes('>Assessment</title>') // → true
 * ```
 */
export function chainSvg(chain: ServiceChain, options: ChainOptions): string | undefined {
  const story = tell(chain, options)
  if (!drawable(story, options)) return undefined
  const id = `chain-${slug(chain.id)}`
  return chainMarkup(
    story,
    options,
    id,
    html`<style>${constant(chainStyleAlone)}</style>`,
    chainText(chain, options),
  ).toString()
}

/** The picture's markup; `id` begins the ids of its title and description. */
export function chainMarkup(
  story: Story,
  options: ChainOptions,
  id: string,
  style: Markup | undefined,
  description: string,
): Markup {
  const picture = pictureOf(story, options)
  const key = keyOf(story, options)
  const height = picture.height + (key.length > 0 ? 26 : 0)
  return html`<svg xmlns="http://www.w3.org/2000/svg" class="chain" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-text" lang="${options.language}" width="${picture.width}" height="${height}" viewBox="0 0 ${picture.width} ${height}" font-family="system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif"><title id="${id}-title">${story.title.text}</title><desc id="${id}-text">${description}</desc>${style}
${drawing(picture, options)}${
  key.length > 0 &&
  html`<text class="sk-key" font-size="11" fill="#4d5b64" x="2" y="${picture.height + 18}">${key.join('   ·   ')}</text>`
}</svg>`
}

/** What the picture's signs mean, of those that it has. */
function keyOf({ steps }: Story, { language }: ChainOptions): readonly string[] {
  const modelled = steps.some((step) => step.modelled || step.ways.some((way) => way.modelled))
  const handed = steps.some(({ ways }) => ways.some(({ handOver }) => handOver))
  const statutory = steps.some(({ step }) => step.deadline?.type === 'statutory')
  return [
    ...(modelled ? [chainWord('modelledNote', language)] : []),
    ...(handed ? [chainWord('handOverNote', language)] : []),
    ...(statutory ? [`§ ${chainWord('statutory', language)}`] : []),
  ]
}
