/** What can be wrong in a JSON text. */
export type JsonProblem =
  | 'value'
  | 'key'
  | 'colon'
  | 'comma'
  | 'trailing-comma'
  | 'single-quote'
  | 'comment'
  | 'unclosed-string'
  | 'unclosed'
  | 'control-character'
  | 'escape'
  | 'number'
  | 'after-end'
  | 'too-deep'

/** The first error of a JSON text, by offset. */
export interface JsonError {
  readonly offset: number
  readonly problem: JsonProblem
}

const space = /[ \t\n\r]*/y
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y
const word = /true|false|null/y
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

interface Scan {
  readonly text: string
  readonly deepest: number
  at: number
  /** The brackets that are open. A stack of our own, so that depth cannot overflow the machine's. */
  readonly open: ('{' | '[')[]
}

/** The first error of a text that `JSON.parse` refused, or where it is nested deeper than `deepest`. */
export function jsonError(text: string, deepest: number): JsonError | undefined {
  const scan: Scan = { text, deepest, at: 0, open: [] }
  for (;;) {
    const begun = begin(scan)
    if (begun === 'opened') continue
    const ended = begun ?? end(scan)
    if (ended !== 'more') return ended === 'done' ? undefined : ended
  }
}

/** Passes a value, or the opening bracket of one that holds others. */
function begin(scan: Scan): JsonError | 'opened' | undefined {
  skip(scan, space)
  const first = scan.text[scan.at]
  if (first === '{' || first === '[') return open(scan, first)
  if (first === '"') return string(scan)
  return skip(scan, word) || skip(scan, number) ? undefined : fail(scan, badValue(scan))
}

function open(scan: Scan, bracket: '{' | '['): JsonError | 'opened' | undefined {
  scan.at++
  skip(scan, space)
  if (scan.text[scan.at] === closing(bracket)) {
    scan.at++
    return undefined
  }
  scan.open.push(bracket)
  if (scan.open.length > scan.deepest) return { offset: scan.at - 1, problem: 'too-deep' }
  return (bracket === '{' ? key(scan) : undefined) ?? 'opened'
}

/** After a value: closes what ends with it, up to the comma before the next value. */
function end(scan: Scan): JsonError | 'more' | 'done' {
  for (;;) {
    skip(scan, space)
    const inside = scan.open.at(-1)
    const next = scan.text[scan.at]
    if (inside === undefined) return next === undefined ? 'done' : fail(scan, foreign(scan) ?? 'after-end')
    if (next === ',') {
      scan.at++
      return (inside === '{' ? key(scan) : undefined) ?? 'more'
    }
    if (next !== closing(inside)) return fail(scan, badEnd(scan))
    scan.at++
    scan.open.pop()
  }
}

function key(scan: Scan): JsonError | undefined {
  skip(scan, space)
  const first = scan.text[scan.at]
  if (first !== '"') return fail(scan, foreign(scan) ?? (first === '}' ? 'trailing-comma' : 'key'))
  const bad = string(scan)
  if (bad) return bad
  skip(scan, space)
  if (scan.text[scan.at] !== ':') return fail(scan, 'colon')
  scan.at++
  return undefined
}

function string(scan: Scan): JsonError | undefined {
  const start = scan.at++
  skipText(scan)
  const last = scan.text[scan.at]
  if (last === '"') {
    scan.at++
    return undefined
  }
  if (last === undefined || last === '\n' || last === '\r')
    return { offset: start, problem: 'unclosed-string' }
  return fail(scan, last === '\\' ? 'escape' : 'control-character')
}

/** Up to the quote that closes a text, or to what cannot stand in one. No pattern: a long text would overflow it. */
function skipText(scan: Scan): void {
  for (;;) {
    const unit = scan.text.charCodeAt(scan.at)
    if (unit === 0x5c) {
      if (!skip(scan, escaped)) return
    } else if (unit === 0x22 || !(unit > 0x1f)) return
    else scan.at++
  }
}

const closing = (bracket: '{' | '['): string => (bracket === '{' ? '}' : ']')

function skip(scan: Scan, pattern: RegExp): boolean {
  pattern.lastIndex = scan.at
  const found = pattern.test(scan.text)
  if (found) scan.at = pattern.lastIndex
  return found
}

function fail({ text, at }: Scan, problem: JsonProblem): JsonError {
  return { offset: at, problem: at >= text.length ? 'unclosed' : problem }
}

function badValue(scan: Scan): JsonProblem {
  const first = scan.text[scan.at] ?? ''
  if (first === ']' || first === '}') return 'trailing-comma'
  return /[-+.\d]/.test(first) ? 'number' : (foreign(scan) ?? 'value')
}

function badEnd(scan: Scan): JsonProblem {
  const afterDigit = /\d/.test(scan.text[scan.at - 1] ?? '') && /[\w.]/.test(scan.text[scan.at] ?? '')
  return afterDigit ? 'number' : (foreign(scan) ?? 'comma')
}

/** What other languages allow and JSON does not. */
function foreign({ text, at }: Scan): JsonProblem | undefined {
  if (text[at] === "'") return 'single-quote'
  return text[at] === '#' || (text[at] === '/' && /[/*]/.test(text[at + 1] ?? '')) ? 'comment' : undefined
}
