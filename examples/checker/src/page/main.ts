import type { MessageLanguage } from '@sotekit/core'
import { startApp } from './app.js'
import { fill, h } from './dom.js'
import { words } from './words.js'

/** The page around the application: what it is called, its language, and where files may be dropped. */
const main = document.querySelector('main') ?? document.body
const live = h('p', { class: 'sr', role: 'status' })
const skip = h('a', { class: 'skip', href: '#content' })
const languages = h('div', { class: 'languages', role: 'group' })
const footer = h('footer', {})
const header = h(
  'header',
  { class: 'top' },
  h('span', { class: 'brand' }, h('span', { class: 'brand-sign', 'aria-hidden': 'true' }), 'sotekit'),
  languages,
)
document.body.prepend(skip, header)
document.body.append(footer, live)

const preferred: MessageLanguage = navigator.languages.some((one) => /^fi\b/i.test(one)) ? 'fi' : 'en'
const app = startApp(main, (text) => fill(live, text), preferred)
drawFrame()

function drawFrame(): void {
  const { language } = app.state
  fill(skip, app.words.skip)
  fill(footer, h('p', {}, app.words.footer))
  languages.setAttribute('aria-label', app.words.language)
  fill(languages, languageButton('fi', 'Suomi', language), languageButton('en', 'English', language))
}

function languageButton(tag: MessageLanguage, name: string, chosen: MessageLanguage): HTMLElement {
  const choose = (): void => {
    app.setLanguage(tag)
    drawFrame()
    languages.querySelector<HTMLElement>(`[lang="${tag}"]`)?.focus()
    fill(live, words[tag].language, ': ', name)
  }
  return h(
    'button',
    { type: 'button', lang: tag, 'aria-pressed': String(tag === chosen), click: choose },
    name,
  )
}

skip.addEventListener('click', (event) => {
  event.preventDefault()
  main.focus()
})

// Files may be dropped anywhere: one that misses the mark must not be opened instead of the page.
const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false
let inside = 0
addEventListener('dragenter', () => {
  inside++
  document.body.classList.add('dragging')
})
addEventListener('dragleave', () => {
  inside = Math.max(0, inside - 1)
  if (inside === 0) document.body.classList.remove('dragging')
})
addEventListener('dragover', (event) => {
  if (hasFiles(event)) event.preventDefault()
})
addEventListener('drop', (event) => {
  event.preventDefault()
  inside = 0
  document.body.classList.remove('dragging')
  if (event.dataTransfer && hasFiles(event)) void app.dropped(event.dataTransfer)
})
