const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** Text as XML; characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** XML text as it was meant. */
export function unescapeXml(text: string): string {
  return text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole
    const code =
      name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}

/** An element of a file: its attributes, without prefixes, and the XML inside. */
export interface XmlElement {
  readonly attributes: Readonly<Record<string, string>>
  readonly inner: string
}

const attribute = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/**
 * The elements of a name, in order, whatever their prefix. The names that are asked for here never stand inside
 * each other. Nothing is loaded from elsewhere, and no entity is followed.
 */
export function elements(xml: string, name: string): readonly XmlElement[] {
  const tag = `(?:[\\w.-]+:)?${name}`
  const pattern = new RegExp(`<${tag}((?:\\s+[^<>]*?)?)\\s*(?:/>|>([\\s\\S]*?)</${tag}\\s*>)`, 'g')
  return [...xml.replace(/<!--[\s\S]*?-->/g, '').matchAll(pattern)].map(
    ([, attributes = '', inner = '']) => ({
      attributes: attributesOf(attributes),
      inner,
    }),
  )
}

/** The text of the first element of a name; `undefined` where there is none. */
export function textOf(xml: string, name: string): string | undefined {
  const [first] = elements(xml, name)
  return first && plainText(first.inner)
}

function plainText(xml: string): string {
  return xml
    .split(/<!\[CDATA\[([\s\S]*?)\]\]>/)
    .map((part, i) => (i % 2 === 1 ? part : unescapeXml(part)))
    .join('')
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(attribute)].map(([, name = '', double, single]) => [
      name.slice(name.indexOf(':') + 1),
      unescapeXml(double ?? single ?? ''),
    ]),
  )
}
