import type { Place } from '@sotekit/core'
import { fill, h, shown } from '../page/dom.js'
import type { App } from '../page/state.js'
import type { SheetSource, Source, TextSource } from '../protocol.js'

/** A piece of a file with the place marked, which can grow in both directions. */
export interface SourcePane {
  readonly element: HTMLElement
  /** Brings the mark into sight, once the piece stands in the page. */
  readonly reveal: () => void
  /** Shows another place instead. */
  readonly show: (at: Place) => void
}

const AROUND = 4
const GROW = 20

export async function sourcePane(app: App, first: Place): Promise<SourcePane> {
  const { words } = app
  const element = h('div', { class: 'source' })
  let at = first
  let [before, after] = [AROUND, AROUND]
  const draw = async (): Promise<void> => {
    const source = await app
      .client()
      .call('source', { at, before, after })
      .catch(() => undefined)
    if (!source) return fill(element, h('p', { class: 'soft' }, words.noSource))
    const numbers = source.type === 'text' ? source.lines : source.rows
    const [top, bottom] = [numbers[source.type === 'text' ? 0 : 1]?.number ?? 1, numbers.at(-1)?.number ?? 1]
    const grow = (up: boolean, label: string): HTMLElement =>
      h('button', { type: 'button', class: 'link grow', click: () => void more(up) }, label)
    fill(
      element,
      h(
        'p',
        { class: 'source-file' },
        shown(source.file),
        source.type === 'sheet' && ` [${shown(source.sheet)}]`,
      ),
      h('div', { class: 'controls' }, top > (source.type === 'text' ? 1 : 2) && grow(true, words.earlier)),
      table(app, source),
      h('div', { class: 'controls' }, bottom < source.total && grow(false, words.later)),
    )
  }
  const more = async (up: boolean): Promise<void> => {
    if (up) before += GROW
    else after += GROW
    await draw()
    element.querySelector<HTMLElement>('.code')?.focus({ preventScroll: true })
  }
  await draw()
  return {
    element,
    reveal: () => reveal(element),
    show: (other) => {
      at = other
      ;[before, after] = [AROUND, AROUND]
      void draw().then(() => {
        reveal(element)
        element.querySelector<HTMLElement>('.code')?.focus()
      })
    },
  }
}

/** A long line is moved sideways, so that one sees what the finding is about. */
function reveal(element: HTMLElement): void {
  const code = element.querySelector<HTMLElement>('.code')
  const mark = code?.querySelector('mark')
  if (!code || !mark) return
  const [frame, place] = [code.getBoundingClientRect(), mark.getBoundingClientRect()]
  if (place.right > frame.right || place.left < frame.left) {
    code.scrollLeft += place.left - frame.left - Math.max(0, (frame.width - place.width) / 2)
  }
}

function table(app: App, source: Exclude<Source, undefined>): HTMLElement {
  const label = `${app.words.source}: ${shown(source.file)}`
  return h(
    'div',
    { class: 'code', tabindex: 0, role: 'region', 'aria-label': label },
    source.type === 'text' ? lines(source) : cells(app, source),
  )
}

function lines({ lines: all }: TextSource): HTMLElement {
  return h(
    'table',
    { class: 'lines', role: 'presentation' },
    h(
      'tbody',
      {},
      all.map(({ number, parts }) =>
        h(
          'tr',
          { class: parts.some(({ marked }) => marked) && 'here' },
          h('td', { class: 'number' }, number),
          h(
            'td',
            { class: 'line' },
            parts.map(({ text, marked }) => (marked ? h('mark', {}, shown(text)) : shown(text))),
          ),
        ),
      ),
    ),
  )
}

function cells({ words }: App, { columns, rows, sheet }: SheetSource): HTMLElement {
  return h(
    'table',
    { class: 'cells' },
    h('caption', { class: 'sr' }, shown(sheet)),
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        h('th', { scope: 'col' }, h('span', { class: 'sr' }, words.row)),
        columns.map((column) => h('th', { scope: 'col' }, column)),
      ),
    ),
    h(
      'tbody',
      {},
      rows.map(({ number, cells: row }) =>
        h(
          'tr',
          { class: row.some(({ marked }) => marked) && 'here' },
          h('th', { scope: 'row' }, number),
          row.map(({ text, marked }) =>
            h('td', {}, marked ? h('mark', {}, shown(text) || '\u00a0') : shown(text)),
          ),
        ),
      ),
    ),
  )
}
