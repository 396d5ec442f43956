/** Ways through a text that is JSON, without making values of it. */

/** Offset of the first character at or after `at` that is no white space. */
export function skipSpace(text: string, at: number): number {
  let i = at
  while (text.charCodeAt(i) <= 0x20) i++
  return i
}

/** Offset after the value that starts at `at`. */
export function skipValue(text: string, at: number): number {
  const first = text[at]
  if (first === '"') return skipString(text, at)
  if (first !== '{' && first !== '[') {
    let i = at
    while (i < text.length && !',]} \t\r\n'.includes(text.charAt(i))) i++
    return i
  }
  let level = 0
  for (let i = at; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0x22) i = skipString(text, i) - 1
    else if (unit === 0x7b || unit === 0x5b) level++
    else if ((unit === 0x7d || unit === 0x5d) && --level === 0) return i + 1
  }
  return text.length
}

function skipString(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0x5c) i++
    else if (unit === 0x22) return i + 1
  }
  return text.length
}

/** A key of an object and its value, by offsets. */
export interface Member {
  readonly key: string
  readonly keyStart: number
  readonly keyEnd: number
  readonly start: number
  readonly end: number
}

/** The members of the object that starts at `at`. */
export function* membersOf(text: string, at: number): Generator<Member> {
  let i = skipSpace(text, at + 1)
  while (i < text.length && text[i] !== '}') {
    const keyEnd = skipString(text, i)
    const start = skipSpace(text, skipSpace(text, keyEnd) + 1)
    const end = skipValue(text, start)
    yield { key: JSON.parse(text.slice(i, keyEnd)) as string, keyStart: i, keyEnd, start, end }
    i = skipSpace(text, end)
    if (text[i] === ',') i = skipSpace(text, i + 1)
  }
}

/** Start and end of each item of the list that starts at `at`. */
export function* itemsOf(text: string, at: number): Generator<readonly [start: number, end: number]> {
  let i = skipSpace(text, at + 1)
  while (i < text.length && text[i] !== ']') {
    const end = skipValue(text, i)
    yield [i, end]
    i = skipSpace(text, end)
    if (text[i] === ',') i = skipSpace(text, i + 1)
  }
}
