import { html, type Markup } from '../../html/markup.js'
import type { ChainOptions } from '../options.js'
import { chainWord } from '../words.js'
import { badgeHeight, badgeWidth, lineHeight, smallSize, titleSize } from './box.js'
import type { PlacedLane } from './columns.js'
import type { Picture, PlacedBox } from './layout.js'
import type { Line, Point } from './lines.js'

const round = (value: number): number => Math.round(value * 10) / 10

/** The picture's shapes. Colours come from classes; the attributes are what a program without style sheets draws. */
export function drawing(picture: Picture, options: ChainOptions): Markup {
  return html`${picture.lanes.map((lane, i) => laneMarkup(lane, i, picture, options))}
${picture.lines.map(linePath)}
${picture.boxes.map(boxMarkup)}
${picture.lines.map(lineText)}`
}

function laneMarkup(
  { lines, left, right }: PlacedLane,
  at: number,
  picture: Picture,
  options: ChainOptions,
): Markup {
  const shown = lines.length > 0 ? lines : [chainWord('noActor', options.language)]
  const middle = round((left + right) / 2)
  const top = (picture.headHeight - shown.length * 16) / 2 + 12
  const fill = at % 2 === 0 ? 'lane-even' : 'lane-odd'
  return html`<rect class="sk-${fill}" fill="${at % 2 === 0 ? '#f4f6f5' : '#ffffff'}" stroke="#ccd4d6" x="${round(left)}" y="0" width="${round(right - left)}" height="${picture.height}"/>
<line class="sk-lane-line" stroke="#84929a" x1="${round(left)}" x2="${round(right)}" y1="${picture.headHeight - 4}" y2="${picture.headHeight - 4}"/>
${textLines(shown, { x: middle, y: top }, 16, html`class="sk-lane-name" font-size="12.5" font-weight="600" text-anchor="middle" fill="#1b262c"`)}`
}

function textLines(lines: readonly string[], { x, y }: Point, step: number, attributes: Markup): Markup {
  return html`<text ${attributes}>${lines.map(
    (line, i) => html`<tspan x="${round(x)}" y="${round(y + i * step)}">${line}</tspan>`,
  )}</text>`
}

/** A line with rounded corners and an arrow at its end. */
function linePath({ points, modelled }: Line): Markup {
  const end = points.at(-1) ?? { x: 0, y: 0 }
  const dash = modelled && html` stroke-dasharray="6 4"`
  const tip = html`<path class="sk-arrow" fill="#1b262c" d="M${round(end.x - 5)} ${round(end.y - 9)}h10l-5 9z"/>`
  return html`<path class="sk-way" fill="none" stroke="#1b262c" stroke-width="1.5"${dash} d="${rounded(points)}"/>${tip}`
}

function rounded(points: readonly Point[]): string {
  return points
    .map((point, i) => {
      const before = points[i - 1]
      const after = points[i + 1]
      if (!before) return `M${round(point.x)} ${round(point.y)}`
      if (!after) return `L${round(point.x)} ${round(point.y - 6)}`
      const bend = Math.min(7, distance(before, point) / 2, distance(point, after) / 2)
      const a = towards(point, before, bend)
      const b = towards(point, after, bend)
      return `L${round(a.x)} ${round(a.y)}Q${round(point.x)} ${round(point.y)} ${round(b.x)} ${round(b.y)}`
    })
    .join('')
}

const distance = (a: Point, b: Point): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y)

function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to) || 1
  return { x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by }
}

function lineText({ text: { at, anchor, lines } }: Line): Markup | false {
  if (lines.length === 0) return false
  return textLines(
    lines,
    at,
    14,
    html`class="sk-way-text" font-size="${smallSize}" text-anchor="${anchor}" fill="#1b262c" stroke="#ffffff" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`,
  )
}

function boxMarkup(box: PlacedBox): Markup {
  const { x, y, shapeHeight, lines, role, badge, shape } = box
  const height = lines.length * lineHeight + role.length * 14
  const first = y + (shapeHeight - (badge === undefined ? 0 : 6) - height) / 2 + 12.5
  const bar = shape === 'split' || shape === 'join'
  const title = html`class="${bar ? 'sk-bar-title' : 'sk-title'}" font-size="${titleSize}" text-anchor="middle" fill="${bar ? '#ffffff' : '#1b262c'}"`
  const small = html`class="sk-role" font-size="${smallSize}" font-style="italic" text-anchor="middle" fill="#4d5b64"`
  return html`<g>${outline(box)}${textLines(lines, { x, y: first }, lineHeight, title)}${
    role.length > 0 && textLines(role, { x, y: first + lines.length * lineHeight - 1 }, 14, small)
  }${badge !== undefined && badgeMarkup(badge, x, y + shapeHeight)}</g>\n`
}

function outline({ shape, x, y, width, shapeHeight: height, modelled }: PlacedBox): Markup {
  const left = round(x - width / 2)
  const top = round(y)
  const right = round(x + width / 2)
  const dash = modelled && html` stroke-dasharray="6 4"`
  const paint = html`class="sk-box" fill="#ffffff" stroke="#1b262c" stroke-width="${shape === 'end' ? 3.5 : 1.5}"${dash}`
  if (shape === 'decision') {
    const middle = round(y + height / 2)
    return html`<path ${paint} d="M${round(x)} ${top}L${right} ${middle}L${round(x)} ${round(y + height)}L${left} ${middle}z"/>`
  }
  if (shape === 'split' || shape === 'join') {
    return html`<rect class="sk-bar" fill="#1b262c" stroke="#1b262c" stroke-width="1.5"${dash} x="${left}" y="${top}" width="${width}" height="${height}" rx="2"/>`
  }
  const radius = shape === 'start' || shape === 'end' ? Math.min(22, height / 2) : 5
  const sides =
    shape === 'chain' &&
    html`<path class="sk-way" fill="none" stroke="#1b262c" stroke-width="1.5" d="M${left + 7} ${top}v${height}M${right - 7} ${top}v${height}"/>`
  return html`<rect ${paint} x="${left}" y="${top}" width="${width}" height="${height}" rx="${radius}"/>${sides}`
}

/** A deadline: a clock and its time on the lower edge. */
function badgeMarkup(badge: string, x: number, y: number): Markup {
  const width = badgeWidth(badge)
  const left = x - width / 2
  const clock = { x: round(left + 12), y: round(y) }
  return html`<rect class="sk-badge" fill="#fbeed3" stroke="#7a4f00" stroke-width="1.25" x="${round(left)}" y="${round(y - badgeHeight / 2)}" width="${round(width)}" height="${badgeHeight}" rx="${badgeHeight / 2}"/><circle class="sk-clock" fill="none" stroke="#7a4f00" stroke-width="1.25" cx="${clock.x}" cy="${clock.y}" r="5"/><path class="sk-clock" fill="none" stroke="#7a4f00" stroke-width="1.25" d="M${clock.x} ${round(clock.y - 3)}v3h2.5"/><text class="sk-badge-text" font-size="${smallSize}" font-weight="600" fill="#1b262c" x="${round(left + 21)}" y="${round(y + 4)}">${badge}</text>`
}
