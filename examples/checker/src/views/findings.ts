import { fill, h, shown } from '../page/dom.js'
import type { App } from '../page/state.js'
import type { Checked, Group, Item } from '../protocol.js'
import { detailPane } from './detail.js'
import { severities, symbols } from './shared.js'

/** Findings of a group that come at a time. */
const AT_ONCE = 25
/** Groups whose findings are in sight from the beginning hold at most so many in all. */
const OPEN_AT_FIRST = 60

/** All findings, grouped by code, beside the place in the source that the chosen one is about. */
export function findingsView(app: App, checked: Checked): HTMLElement {
  const { words, state } = app
  const pane = detailPane(app)
  const list = h('div', { class: 'groups', keydown: (event) => arrows(event as KeyboardEvent) })
  const draw = async (): Promise<void> => {
    const groups = checked.groups.filter(({ severity }) => !state.hidden.has(severity))
    let open = 0
    const sections = groups.map((group, i) => {
      open += group.count
      return groupSection(app, group, i === 0 || open <= OPEN_AT_FIRST, pane.choose)
    })
    const nothing = checked.groups.length === 0 ? words.none : words.noneShown
    fill(
      list,
      sections.length > 0 ? sections.map(({ element }) => element) : h('p', { class: 'good' }, nothing),
    )
    await Promise.all(sections.map(({ ready }) => ready))
    // The finding that was chosen before, or the first one, is shown without taking the focus.
    const chosen = list.querySelector<HTMLElement>(`.item[data-id="${state.selected ?? -1}"]`)
    const button = chosen ?? list.querySelector<HTMLElement>('.item')
    if (button) pane.choose(Number(button.dataset['id']), button, false)
  }
  void draw()
  return h(
    'section',
    { 'aria-labelledby': 'view-title' },
    h('h2', { id: 'view-title', tabindex: -1 }, words.findings),
    checked.groups.length > 0 && toolbar(app, checked, () => void draw()),
    h('div', { class: 'beside' }, list, pane.element),
  )
}

function toolbar(app: App, checked: Checked, draw: () => void): HTMLElement {
  const { words, state } = app
  const toggle = (severity: (typeof severities)[number]): HTMLElement => {
    const button = h(
      'button',
      {
        type: 'button',
        class: `toggle ${severity}`,
        'aria-pressed': String(!state.hidden.has(severity)),
        click: () => {
          const hidden = new Set(state.hidden)
          if (!hidden.delete(severity)) hidden.add(severity)
          state.hidden = hidden
          button.setAttribute('aria-pressed', String(!hidden.has(severity)))
          draw()
        },
      },
      h('span', { 'aria-hidden': 'true' }, `${symbols[severity]} `),
      `${words.many[severity]} ${checked.counts[severity].toLocaleString(words.locale)}`,
    )
    return button
  }
  const select = h(
    'select',
    {
      id: 'file',
      change: () => {
        state.onlyFile = select.value === '' ? undefined : select.value
        draw()
      },
    },
    h('option', { value: '' }, words.allFiles),
    checked.files
      .filter(({ findings }) => findings > 0)
      .map(({ path, findings }) =>
        h('option', { value: path, selected: path === state.onlyFile }, `${shown(path)} (${findings})`),
      ),
  )
  return h(
    'div',
    { class: 'toolbar controls' },
    h('div', { role: 'group', 'aria-label': words.filter, class: 'toggles' }, severities.map(toggle)),
    h('label', { class: 'file-filter' }, `${words.file} `, select),
    checked.safeFixes > 0 &&
      h(
        'button',
        { type: 'button', class: 'primary', id: 'mend-safe', click: () => void app.askToMend('safe') },
        words.mendSafe(checked.safeFixes),
      ),
  )
}

type Choose = (id: number, button: HTMLElement, focus: boolean) => void

/** A group, and when its first findings are there. */
interface Section {
  readonly element: HTMLElement
  readonly ready: Promise<void>
}

function groupSection(app: App, group: Group, open: boolean, choose: Choose): Section {
  const { words, state } = app
  const { severity, code } = group
  const list = h('ul', { class: 'items' })
  const more = h('p', {})
  let from = 0
  const load = async (): Promise<void> => {
    const { items, total } = await app
      .client()
      .call('findings', { severity, code, file: state.onlyFile, from, most: AT_ONCE })
      .catch(() => ({ items: [], total: 0 }))
    from += items.length
    list.append(...items.map((item) => itemRow(app, item, group, choose)))
    if (from >= total) return fill(more, total === 0 && words.noneShown)
    const label = words.more((total - from).toLocaleString(words.locale))
    fill(more, h('button', { type: 'button', class: 'link', click: () => void next() }, label))
  }
  const next = async (): Promise<void> => {
    const before = list.lastElementChild
    await load()
    const first = before?.nextElementSibling?.querySelector('button')
    if (first instanceof HTMLElement) first.focus()
  }
  let ready: Promise<void> | undefined
  const loadOnce = (): void => {
    ready ??= load()
  }
  const details = h(
    'details',
    { class: `group ${group.severity}`, open, toggle: () => details.open && loadOnce() },
    h(
      'summary',
      {},
      h('span', { class: 'sign', 'aria-hidden': 'true' }, symbols[group.severity]),
      h(
        'span',
        { class: 'group-title' },
        h('span', { class: 'sr' }, `${words.severity[group.severity]}: `),
        h('strong', {}, group.title?.[state.language] ?? group.code),
        ' ',
        h('code', {}, group.code),
      ),
      h('span', { class: 'tally' }, group.count.toLocaleString(words.locale)),
    ),
    group.fixable > 1 &&
      h(
        'p',
        { class: 'controls' },
        h(
          'button',
          {
            type: 'button',
            class: 'mend-all',
            click: () => void app.askToMend({ code: group.code, severity: group.severity }),
          },
          words.mendAll(group.fixable),
        ),
      ),
    list,
    more,
  )
  if (open) loadOnce()
  return { element: details, ready: ready ?? Promise.resolve() }
}

function itemRow(app: App, item: Item, { severity }: Group, choose: Choose): HTMLElement {
  const { state } = app
  const button: HTMLElement = h(
    'button',
    {
      type: 'button',
      class: `item ${severity}`,
      'data-id': item.id,
      'aria-current': item.id === state.selected ? 'true' : undefined,
      click: () => choose(item.id, button, true),
    },
    h('span', { class: 'message' }, shown(item.message[state.language])),
    h('span', { class: 'place' }, shown(item.place)),
  )
  return h('li', {}, button)
}

/** Arrow keys go from finding to finding. */
function arrows(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const here = event.target
  if (step === 0 || !(here instanceof HTMLElement) || !here.matches('.item')) return
  const items = [...document.querySelectorAll<HTMLElement>('details[open] > .items .item')]
  const next = items[items.indexOf(here) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}
