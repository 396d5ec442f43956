import { html } from 'hono/html'

/** @typedef {import('./page.js').Page} Page */

/**
 * A table whose rows become cards on a narrow screen; cells may hold links.
 *
 * @param {{ caption: unknown, columns: readonly (string | { title: string, end: true })[], rows: readonly (readonly unknown[])[], empty: string, compact?: boolean }} table `compact` where few short columns fit a narrow screen as they are
 */
export function table({ caption, columns, rows, empty, compact = false }) {
  if (rows.length === 0) return html`<p class="none">${empty}</p>`
  const heads = columns.map((one) => (typeof one === 'string' ? { title: one, end: false } : one))
  return html`<table class="${compact ? 'compact' : 'cards'}">
<caption>${caption}</caption>
<thead><tr>${heads.map(({ title, end }) => html`<th scope="col"${end ? html` class="end"` : ''}>${title}</th>`)}</tr></thead>
<tbody>
${rows.map(
  (row) => html`<tr>${row.map((cell, at) => {
    const head = heads[at]
    if (at === 0) return html`<th scope="row">${cell}</th>`
    return html`<td data-label="${head?.title ?? ''}"${head?.end ? html` class="end"` : ''}><div>${cell}</div></td>`
  })}</tr>
`,
)}</tbody>
</table>`
}

/**
 * A list to choose from.
 *
 * @param {{ name: string, label: string, value: string, any?: string, options: readonly { value: string, text: string }[] }} field
 */
export function select({ name, label, value, any, options }) {
  const shown = options.map(
    (one) =>
      html`<option value="${one.value}"${one.value === value ? html` selected` : ''}>${one.text}</option>`,
  )
  return html`<div class="field"><label for="f-${name}">${label}</label><select id="f-${name}" name="${name}">${
    any !== undefined ? html`<option value="">${any}</option>` : ''
  }${shown}</select></div>`
}

/** @param {{ name: string, label: string, value: string, type?: string, min?: string, max?: string }} field */
export function input({ name, label, value, type = 'text', min, max }) {
  return html`<div class="field"><label for="f-${name}">${label}</label><input id="f-${name}" name="${name}" type="${type}" value="${value}"${
    min !== undefined ? html` min="${min}"` : ''
  }${max !== undefined ? html` max="${max}"` : ''}></div>`
}

/**
 * A form that asks by address: works without script, and the answer can be bookmarked.
 *
 * @param {string} action
 * @param {unknown} fields
 * @param {string} button
 */
export function form(action, fields, button) {
  return html`<form action="${action}" method="get">${fields}<button type="submit">${button}</button></form>`
}

/** Figures that stand out. @param {readonly { label: unknown, value: unknown, href?: string, note?: unknown }[]} figures */
export function figures(figures) {
  return html`<dl class="figures">
${figures.map(
  ({
    label,
    value,
    href,
    note,
  }) => html`<div><dt>${href === undefined ? label : html`<a href="${href}">${label}</a>`}</dt><dd class="figure">${value}</dd>${
    note === undefined ? '' : html`<dd class="note">${note}</dd>`
  }</div>
`,
)}</dl>`
}
