import { fill, h, shown } from '../page/dom.js'
import { save } from '../page/save.js'
import type { App } from '../page/state.js'
import type { ChainPicture, Checked } from '../protocol.js'
import { textOf } from './shared.js'

/** Service chains: one at a time, drawn where their sources give an order, and always in words. */
export function chainsView(app: App, { chains }: Checked): HTMLElement {
  const { words, state } = app
  const place = h('div', { class: 'chain' })
  const show = async (id: string): Promise<void> => {
    const picture = await app.client().call('chain', { id, language: state.language })
    if (!picture) return
    const title = textOf(chains.find((one) => one.id === id)?.title, app) ?? id
    fill(place, chainContent(app, id, title, picture))
  }
  const select = h(
    'select',
    { id: 'chain', change: () => void show(select.value) },
    chains.map(({ id, title, findings }) =>
      h('option', { value: id }, `${shown(textOf(title, app) ?? id)}${findings > 0 ? ` (${findings})` : ''}`),
    ),
  )
  const [first] = chains
  if (first) void show(first.id).catch(() => {})
  return h(
    'section',
    { 'aria-labelledby': 'view-title' },
    h('h2', { id: 'view-title', tabindex: -1 }, words.chains),
    first
      ? [h('p', { class: 'controls chain-choice' }, h('label', {}, `${words.chain} `, select)), place]
      : h('p', { class: 'soft' }, words.noChains),
  )
}

function chainContent(
  app: App,
  id: string,
  title: string,
  { svg, text, findings }: ChainPicture,
): readonly HTMLElement[] {
  const { words, state } = app
  return [
    h('h3', {}, shown(title)),
    ...(svg === undefined ? [h('p', { class: 'soft' }, words.noPicture)] : [picture(app, id, title, svg)]),
    ...(findings.length > 0
      ? [
          h('h4', {}, words.chainFindings),
          h(
            'ul',
            {},
            findings.map(({ message, place }) =>
              h('li', {}, shown(message[state.language]), ' ', h('span', { class: 'place' }, shown(place))),
            ),
          ),
        ]
      : []),
    h('h4', {}, words.inWords),
    h('pre', { class: 'words', tabindex: 0, role: 'region', 'aria-label': words.inWords }, shown(text)),
  ]
}

/** The picture stands in the page as an image: whatever it held, nothing in an image can run or load. */
function picture({ words, announce }: App, id: string, title: string, svg: string): HTMLElement {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  const image = h('img', { src: address, alt: `${words.chain}: ${shown(title)}. ${words.inWords} ↓` })
  image.addEventListener('load', () => URL.revokeObjectURL(address), { once: true })
  const name = `${id.replace(/[^\p{L}\p{N}._-]+/gu, '-')}.svg`
  const download = (): void => {
    save(name, svg, 'image/svg+xml')
    announce(words.downloaded(name))
  }
  return h(
    'figure',
    {},
    h('div', { class: 'picture', tabindex: 0, role: 'region', 'aria-label': shown(title) }, image),
    h('p', { class: 'controls' }, h('button', { type: 'button', click: download }, words.picture)),
  )
}
