/** Looking around in a text, for edits that leave the rest as it is. */

/** Offset of the start of the line that holds an offset. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

/** Offset after the line that holds an offset, its line end included. */
export function afterLine(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset)
  return newline === -1 ? text.length : newline + 1
}

/** Characters before an offset on its line. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset)
}

/** End of the last character between two offsets that is no white space. */
export function lastContent(text: string, start: number, end: number): number {
  let at = end
  while (at > start && /\s/.test(text.charAt(at - 1))) at--
  return at
}

/** Offset of the first character at or after an offset that is no space or line end. */
export function nextContent(text: string, offset: number): number {
  let at = offset
  while (at < text.length && /[ \r\n]/.test(text.charAt(at))) at++
  return at
}

/** Whether only spaces stand before an offset on its line. */
export function startsLine(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === ''
}

/** The line end that a text uses. */
export function newlineOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}
