import { fill, h } from '../page/dom.js'
import { save } from '../page/save.js'
import type { App } from '../page/state.js'
import { showReport } from '../page/trusted.js'
import type { ReportFormat } from '../protocol.js'

const formats: readonly (readonly [ReportFormat, string])[] = [
  ['html', 'HTML'],
  ['xlsx', 'XLSX'],
  ['csv', 'CSV'],
  ['md', 'Markdown'],
  ['json', 'JSON'],
]

/** The dataset's report, as `sotekit report` makes it, in a frame where nothing can run. */
export function reportView(app: App): HTMLElement {
  const { words, state } = app
  const { language } = state
  const place = h(
    'div',
    { class: 'report', 'aria-busy': 'true' },
    h('p', { class: 'soft' }, words.makingReport),
  )
  const load = async (): Promise<void> => {
    const page = await app.client().call('report', { language, format: 'html' })
    if (typeof page !== 'string' || !place.isConnected) return
    const frame = h('iframe', {
      title: words.reportTitle,
      // No scripts. Of our own origin only so that the page can fit the frame to its content.
      sandbox: 'allow-same-origin allow-popups allow-popups-to-escape-sandbox',
      load: () => fit(frame),
    })
    fill(place, frame)
    place.removeAttribute('aria-busy')
    showReport(frame, page)
  }
  const download = async (format: ReportFormat): Promise<void> => {
    const content = await app.client().call('report', { language, format })
    save(`report.${format}`, content)
    app.announce(words.downloaded(`report.${format}`))
  }
  void load().catch((error: unknown) => fill(place, h('p', { class: 'notice' }, String(error))))
  return h(
    'section',
    { 'aria-labelledby': 'view-title' },
    h('h2', { id: 'view-title', tabindex: -1 }, words.report),
    h(
      'p',
      { class: 'actions controls', role: 'group', 'aria-label': words.download },
      h('span', { class: 'soft' }, words.download),
      formats.map(([format, name]) =>
        h('button', { type: 'button', click: () => void download(format) }, name),
      ),
    ),
    place,
  )
}

/** Makes the frame as high as the report; links to other sites open beside this page. */
function fit(frame: HTMLIFrameElement): void {
  const root = frame.contentDocument?.documentElement
  if (!root) return
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')) {
    link.target = '_blank'
    link.rel = 'noopener noreferrer'
  }
  const body = frame.contentDocument.body
  const set = (): void => {
    frame.style.height = `${Math.ceil(body.getBoundingClientRect().height) + 2}px`
  }
  set()
  new ResizeObserver(set).observe(body)
}
