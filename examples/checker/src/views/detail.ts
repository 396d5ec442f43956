import { fill, h, shown } from '../page/dom.js'
import type { App } from '../page/state.js'
import type { Detail, Explanation } from '../protocol.js'
import { symbols } from './shared.js'
import { type SourcePane, sourcePane } from './source.js'

/** Where the chosen finding is shown: beside the list where there is room, else below the finding itself. */
export interface DetailPane {
  readonly element: HTMLElement
  readonly choose: (id: number, button: HTMLElement, focus: boolean) => void
}

const roomy = (): boolean => matchMedia('(min-width: 62rem)').matches

export function detailPane(app: App): DetailPane {
  const { words, state } = app
  const body = h('div', { class: 'detail' }, h('p', { class: 'soft pick' }, words.pick))
  const element = h('aside', { 'aria-label': words.source, class: 'pane' }, body)
  let chosen: HTMLElement | undefined
  const place = (): void => {
    const home = roomy() ? element : chosen?.closest('li')
    if (home && body.parentElement !== home) home.append(body)
  }
  matchMedia('(min-width: 62rem)').addEventListener('change', place)
  body.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    chosen?.focus()
  })
  const choose: DetailPane['choose'] = async (id, button, focus) => {
    state.selected = id
    chosen?.removeAttribute('aria-current')
    chosen = button
    button.setAttribute('aria-current', 'true')
    const detail = await app
      .client()
      .call('detail', id)
      .catch(() => undefined)
    if (!detail || state.selected !== id) return
    const content = await detailContent(app, detail)
    if (state.selected !== id) return
    place()
    fill(body, content.parts)
    content.source.reveal()
    if (!focus) return
    const heading = body.querySelector<HTMLElement>('h3')
    heading?.focus({ preventScroll: roomy() })
    if (roomy()) element.scrollTop = 0
  }
  return { element, choose }
}

async function detailContent(
  app: App,
  detail: Detail,
): Promise<{ readonly parts: readonly HTMLElement[]; readonly source: SourcePane }> {
  const { words, state } = app
  const { language } = state
  const source = await sourcePane(app, detail.at)
  const facts: readonly (readonly [string, string | undefined])[] = [
    [words.expected, detail.expected?.[language]],
    [words.received, detail.received],
    [words.record, detail.record],
  ]
  const parts = [
    h(
      'p',
      { class: `kind ${detail.severity}` },
      h('span', { 'aria-hidden': 'true' }, `${symbols[detail.severity]} `),
      `${words.severity[detail.severity]} `,
      h('code', {}, detail.code),
    ),
    h('h3', { tabindex: -1 }, shown(detail.message[language])),
    source.element,
    ...(detail.offers.length > 0 ? [offers(app, detail)] : []),
    h(
      'dl',
      {},
      facts.map(
        ([name, value]) =>
          value !== undefined && h('div', {}, h('dt', {}, name), h('dd', {}, h('span', {}, shown(value)))),
      ),
    ),
    ...(detail.related.length > 0 ? [related(app, detail, source.show)] : []),
    ...(detail.page ? [explanation(app, detail.page)] : []),
  ]
  return { parts, source }
}

function offers(app: App, { id, offers: all }: Detail): HTMLElement {
  const { words, state } = app
  return h(
    'ul',
    { class: 'offers' },
    all.map(({ title, safe, byHand }, fix) =>
      byHand
        ? h('li', {}, `${words.byHand}: ${shown(title[state.language])}`)
        : h(
            'li',
            {},
            h(
              'button',
              { type: 'button', class: 'mend', click: () => void app.askToMend({ finding: id, fix }) },
              `${words.mend} – ${shown(title[state.language])} …`,
            ),
            !safe && h('span', { class: 'soft' }, ` ${words.notSure}`),
          ),
    ),
  )
}

function related(
  { words, state }: App,
  { related: all }: Detail,
  show: (at: Detail['at']) => void,
): HTMLElement {
  return h(
    'div',
    { class: 'related' },
    h('h4', {}, words.related),
    h(
      'ul',
      {},
      all.map(({ at, place, message }) =>
        h(
          'li',
          {},
          shown(message?.[state.language] ?? ''),
          ' ',
          h(
            'button',
            { type: 'button', class: 'link', click: () => show(at) },
            `${words.showPlace} ${shown(place)}`,
          ),
        ),
      ),
    ),
  )
}

function explanation({ words, state }: App, page: Explanation): HTMLElement {
  const { language } = state
  const example = (title: string, text: string | undefined) =>
    text !== undefined && [
      h('h4', {}, title),
      h('pre', { tabindex: 0, role: 'region', 'aria-label': title }, h('code', {}, text)),
    ]
  return h(
    'details',
    { class: 'explanation' },
    h('summary', {}, words.explanation),
    h('h4', {}, words.why),
    h('p', {}, page.why[language]),
    h('h4', {}, words.how),
    h('p', {}, page.fix[language]),
    example(words.wrong, page.wrong),
    example(words.right, page.right),
  )
}
