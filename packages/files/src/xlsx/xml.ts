/** What a scan of an XML text meets. Names come without their namespace's prefix. */
export interface XmlVisitor {
  readonly open: (name: string, attributes: Attributes) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
}

/** Reads an attribute of a tag by its name without prefix. */
export type Attributes = (name: string) => string | undefined

/** Why an XML text is not read on. */
export type XmlProblem = 'damaged' | 'doctype'

/** Tags of workbooks have some dozens of characters. */
const LONGEST_TAG = 50_000
/** The parts of a workbook have about six levels. */
const DEEPEST = 100

/**
 * Goes through an XML text tag by tag. Knows what workbooks are written in: elements, attributes, texts, CDATA
 * and the five entities; a document type, with which one can define more of them, is refused.
 */
export function scanXml(text: string, visitor: XmlVisitor): XmlProblem | undefined {
  const open: string[] = []
  let at = text.startsWith('\uFEFF') ? 1 : 0
  while (at < text.length) {
    const tag = text.indexOf('<', at)
    if (tag === -1) return text.slice(at).trim() === '' && open.length === 0 ? undefined : 'damaged'
    if (tag > at && open.length > 0) visitor.text(unescaped(text.slice(at, tag)))
    const next = text.charCodeAt(tag + 1)
    const end = next === 0x21 || next === 0x3f ? pass(text, tag, visitor) : element(text, tag, open, visitor)
    if (typeof end === 'string') return end
    if (open.length > DEEPEST) return 'damaged'
    at = end
  }
  return open.length === 0 ? undefined : 'damaged'
}

/** Passes what starts with `<!` or `<?`. */
function pass(text: string, at: number, visitor: XmlVisitor): number | XmlProblem {
  const skip = (ending: string): number | XmlProblem => {
    const end = text.indexOf(ending, at)
    return end === -1 ? 'damaged' : end + ending.length
  }
  if (text.startsWith('<?', at)) return skip('?>')
  if (text.startsWith('<!--', at)) return skip('-->')
  if (!text.startsWith('<![CDATA[', at)) return 'doctype'
  const end = skip(']]>')
  if (typeof end === 'number') visitor.text(text.slice(at + 9, end - 3))
  return end
}

function element(text: string, at: number, open: string[], visitor: XmlVisitor): number | XmlProblem {
  const end = tagEnd(text, at)
  if (end === -1 || end - at > LONGEST_TAG) return 'damaged'
  if (text[at + 1] === '/') {
    const name = local(text.slice(at + 2, end).trim())
    if (open.pop() !== name) return 'damaged'
    visitor.close(name)
    return end + 1
  }
  const alone = text[end - 1] === '/'
  const inside = text.slice(at + 1, alone ? end - 1 : end)
  const space = inside.search(/\s/)
  const name = local(space === -1 ? inside : inside.slice(0, space))
  visitor.open(name, attributesOf(space === -1 ? '' : inside.slice(space)))
  if (alone) visitor.close(name)
  else open.push(name)
  return end + 1
}

/** Offset of the `>` that ends a tag; one in quotes does not. */
function tagEnd(text: string, at: number): number {
  for (let i = at; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0x3e) return i
    if (unit === 0x22 || unit === 0x27) {
      const close = text.indexOf(text.charAt(i), i + 1)
      if (close === -1) return -1
      i = close
    }
  }
  return -1
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function attributesOf(text: string): Attributes {
  return (name) => {
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
      const before = text.charAt(at - 1)
      if (!/[\s:]/.test(before)) continue
      const value = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(text.slice(at + name.length))
      if (value) return unescaped(value[1] ?? value[2] ?? '')
    }
    return undefined
  }
}

const named: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])

function unescaped(text: string): string {
  if (!text.includes('&')) return text
  return text.replaceAll(/&(?:#x([\da-fA-F]{1,6})|#(\d{1,7})|(\w{1,8}));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return named.get(name as string) ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex as string, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

/** Characters that XML cannot hold, and what looks like our way of writing them: `_x000D_`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
const unfit = /[\0-\x08\x0b-\x1f\ufffe\uffff]|\p{Surrogate}|_(?=x[\da-fA-F]{4}_)/gu

/** A text as a workbook holds it. */
export function escapedXml(text: string): string {
  return text
    .replaceAll(unfit, (one) => `_x${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** Undoes what workbooks do to characters that XML cannot hold. */
export function decodedText(text: string): string {
  if (!text.includes('_x')) return text
  return text.replaceAll(/_x([\da-fA-F]{4})_/g, (_, hex) =>
    String.fromCharCode(Number.parseInt(hex as string, 16)),
  )
}
