import { isCalendarDate, type TimelineBlock } from '@sotekit/core'
import { dateText, periodText } from '../text/format.js'
import { plain } from '../text/passage.js'
import { type TimeAxis, timeAxis } from '../text/time-axis.js'
import { word } from '../text/words.js'
import { percent } from './bars.js'
import { type Context, words } from './context.js'
import { html, type Markup } from './markup.js'
import { remarks } from './remarks.js'
import { frame, tableClass } from './table.js'

type Item = TimelineBlock['items'][number]

/** Spans and events on a line of time, each beside its dates: the picture and its table are one. */
export function timelineHtml(block: TimelineBlock, context: Context): Markup {
  const { language, asOf } = context
  const caption = context.anchor(`${block.id ?? 'timeline'}-caption`)
  const axis = timeAxis(block.items, language)
  const now = axis && asOf !== undefined && isCalendarDate(asOf) ? axis.place(asOf) : undefined
  const shown = now !== undefined && now >= 0 && now <= 1 ? now : undefined
  const rows = lanes(block.items, context).map(
    ({ title, items }) =>
      html`<tbody>\n${title !== undefined && html`<tr class="lane"><th scope="rowgroup" colspan="2">${title}</th></tr>\n`}${items.map(
        (item) => row(item, axis, shown, context),
      )}</tbody>\n`,
  )
  return html`<div class="block"${block.id !== undefined && html` id="${context.anchor(block.id)}"`}>
${frame(
  caption,
  html`<table${tableClass(2, block.items.length, 'bars timeline')}>
<caption id="${caption}">${words(block.title, context)}</caption>
<thead><tr><th scope="col"><div class="chart"><span>${word('title', language)}</span>${axis && axisSvg(axis)}</div></th><th scope="col">${word('period', language)}</th></tr></thead>
${rows}</table>`,
)}${shown !== undefined && asOf !== undefined && html`<p class="note"><svg class="swatch" width="14" height="14" aria-hidden="true"><line class="now" x1="7" x2="7" y1="0" y2="14"/></svg> ${word('today', language)} ${dateText(asOf, language)}</p>\n`}${remarks(block, context)}</div>\n`
}

function row(item: Item, axis: TimeAxis | undefined, now: number | undefined, context: Context): Markup {
  const { title, from, to } = item
  const none = from === undefined && to === undefined
  const dates = none ? word('unknown', context.language) : periodText({ from, to }, context.language)
  return html`<tr><th scope="row"><div class="chart"><span>${words(title, context)}</span>${axis && itemSvg(item, axis, now)}</div></th><td class="${none ? 'unknown' : 'date'}">${dates}</td></tr>\n`
}

function grid({ ticks }: TimeAxis): Markup {
  return html`${ticks.map(({ at }) => html`<line class="grid" x1="${percent(at)}" x2="${percent(at)}" y1="0" y2="100%"/>`)}`
}

function axisSvg(axis: TimeAxis): Markup {
  const anchor = (at: number) => (at < 0.03 ? 'start' : at > 0.95 ? 'end' : 'middle')
  return html`<svg class="bar" width="100%" height="18" aria-hidden="true">${axis.ticks.map(
    ({ at, text }) => html`<text x="${percent(at)}" y="13" text-anchor="${anchor(at)}">${text}</text> `,
  )}</svg>`
}

/** A bar from day to day; a diamond for a single day; an arrow where an end is open. */
function itemSvg(item: Item, axis: TimeAxis, now: number | undefined): Markup {
  const line =
    now !== undefined && html`<line class="now" x1="${percent(now)}" x2="${percent(now)}" y1="0" y2="100%"/>`
  return html`<svg class="bar" width="100%" height="38" aria-hidden="true">${grid(axis)}${shape(item, axis)}${line}</svg>`
}

function shape({ from, to, tone = 'neutral' }: Item, { place }: TimeAxis): Markup | false {
  if (![from, to].every((end) => end === undefined || isCalendarDate(end))) return false
  if (from === undefined && to === undefined) return false
  if (from !== undefined && from === to) {
    return html`<svg x="${percent(place(from))}" y="19" width="1" height="1" overflow="visible"><path class="span ${tone}" d="M0-8L8 0 0 8-8 0z"/></svg>`
  }
  const begin = from === undefined ? 0 : place(from)
  const end = to === undefined ? 1 : place(to)
  if (begin > end) return false
  return html`<rect class="span ${tone}" x="${percent(begin)}" y="12" width="${percent(end - begin)}" height="14" rx="2"/>${
    from === undefined &&
    html`<svg x="0%" y="19" width="1" height="1" overflow="visible"><path class="open" d="M10-4L4 0l6 4"/></svg>`
  }${
    to === undefined &&
    html`<svg x="100%" y="19" width="1" height="1" overflow="visible"><path class="open" d="M-10-4L-4 0l-6 4"/></svg>`
  }`
}

/** Items by lane, in the order in which the lanes first appear. */
function lanes(items: readonly Item[], context: Context) {
  const found = new Map<string, { readonly title: Markup | undefined; readonly items: Item[] }>()
  for (const item of items) {
    const key = item.lane === undefined ? '' : plain(item.lane, context.language)
    const lane = found.get(key)
    if (lane) lane.items.push(item)
    else
      found.set(key, {
        title: item.lane === undefined ? undefined : words(item.lane, context),
        items: [item],
      })
  }
  return [...found.values()]
}
