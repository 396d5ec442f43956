/** An element's beginning as found in a page. */
export interface Tag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Names of the elements that it stands in, outermost first. */
  readonly within: readonly string[]
  /** The text up to the element's end, without its markup. */
  readonly text: string
}

const empty = new Set(['meta', 'br', 'link', 'img', 'input', 'hr'])
const token = /<!doctype html>|<(\/?)([a-zA-Z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>|[^<]+/gy

type Open = { name: string; attributes: Record<string, string>; within: string[]; text: string }

/**
 * Reads a page as strictly as our own renderer writes it: every `<` begins a tag, every attribute is quoted, every
 * element is closed in its order. Throws where that is not so.
 */
export function tagsOf(page: string): readonly Tag[] {
  const tags: Open[] = []
  const open: Open[] = []
  token.lastIndex = 0
  while (token.lastIndex < page.length) {
    const at = token.lastIndex
    const found = token.exec(page)
    if (!found) throw new Error(`Not markup as we write it: ${page.slice(at, at + 80)}`)
    const [all, closing, name, attributes = '', selfClosing] = found
    if (name === undefined) for (const element of open) element.text += all
    else if (closing === '/') close(name, open)
    else {
      const tag = {
        name,
        attributes: attributesOf(attributes),
        within: open.map((one) => one.name),
        text: '',
      }
      tags.push(tag)
      if (selfClosing !== '/' && !empty.has(name)) open.push(tag)
    }
  }
  if (open.length > 0) throw new Error(`Not closed: ${open.map(({ name }) => name).join(' ')}`)
  return tags
}

function close(name: string, open: Open[]): void {
  const top = open.pop()
  if (top?.name !== name) throw new Error(`</${name}> closes <${top?.name}>`)
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const [, key = '', value = ''] of text.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)) {
    if (Object.hasOwn(attributes, key)) throw new Error(`${key} twice in ${text}`)
    attributes[key] = value
  }
  return attributes
}
