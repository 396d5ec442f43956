/**
 * An id of XML for an id of ours: whatever XML does not allow, and `_` itself, becomes its code between underscores,
 * so that two ids never meet.
 */
export function xmlId(prefix: string, id: string): string {
  const plain = id.replaceAll(/[^A-Za-z0-9.-]/gu, (char) => `_${char.codePointAt(0)?.toString(16) ?? ''}_`)
  return `${prefix}_${plain}`
}

/** Leaves out what XML 1.0 cannot hold: control characters and halves of characters. */
export function xmlText(text: string): string {
  return text.replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
}
