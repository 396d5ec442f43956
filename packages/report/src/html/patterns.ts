import { html, type Markup } from './markup.js'

// Series differ by pattern and not by colour alone: full, stripes, dots, hatching, empty.
const drawings: readonly Markup[] = [
  html`<path class="ink" d="M-2 2l4-4M0 8l8-8M6 10l4-4"/>`,
  html`<circle class="fill" cx="2" cy="2" r="1.3"/><circle class="fill" cx="6" cy="6" r="1.3"/>`,
  html`<path class="ink" d="M0 4h8M4 0v8"/>`,
]

export const patternIds: readonly string[] = drawings.map((_, i) => `pattern-${i + 1}`)

/** The patterns that bars are filled with, once in a page. */
export function patterns(): Markup {
  return html`<svg class="defs" width="0" height="0" aria-hidden="true"><defs>${drawings.map(
    (drawing, i) =>
      html`<pattern id="${patternIds[i]}" width="8" height="8" patternUnits="userSpaceOnUse">${drawing}</pattern>`,
  )}</defs></svg>\n`
}

/** How the bars of a series are filled, by the series' place. */
export function seriesFill(at: number): Markup {
  const kind = at % (drawings.length + 2)
  if (kind === 0) return html`class="bar-full"`
  const id = patternIds[kind - 1]
  return id === undefined ? html`class="bar-empty"` : html`class="bar-pattern" fill="url(#${id})"`
}
