/** Tags and character references of HTML. */
const MARKUP = /<\/?[a-z][^<>]*>|&(?:[a-z]+|#\d+);/gi

/** Markup in the texts of blocks that does not stand in the data: renderers escape, plugins write plain text. */
export function markupIn(blocks: unknown, inData: string): readonly string[] {
  const found = textsIn(blocks).flatMap((text) => text.match(MARKUP) ?? [])
  return [...new Set(found)]
    .filter((markup) => !inData.includes(JSON.stringify(markup).slice(1, -1)))
    .map((markup) => `a text holds the markup "${markup}": give plain text, as renderers escape it`)
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
