/** What an element can hold: text is always text, never markup. */
export type Child = Node | string | number | false | undefined | readonly Child[]

type Attributes = Readonly<Record<string, string | number | boolean | undefined | ((event: Event) => void)>>

/** Makes an element. A function is a listener (`click`, `change`); `true` is an empty attribute, `false` none. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value)
    else if (value !== undefined && value !== false)
      element.setAttribute(name, value === true ? '' : String(value))
  }
  add(element, children)
  return element
}

/** Replaces all that an element holds. */
export function fill(element: Element, ...children: readonly Child[]): void {
  element.replaceChildren()
  add(element, children)
}

function add(element: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child === false || child === undefined) continue
    if (typeof child === 'object' && !(child instanceof Node)) add(element, child)
    else element.append(child instanceof Node ? child : String(child))
  }
}

/** Text of a stranger as it can be shown: control characters and marks that turn the direction are made visible. */
export function shown(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (one) => (/[\t\n]/.test(one) ? one : '·'))
}
