/** Texts that need no quotes anywhere: they start with a letter or digit and hold no mark that YAML knows. */
const plain = /^[\p{L}\p{N}](?:[\p{L}\p{N} .()/_+%&–-]*[\p{L}\p{N}.)%_+–-])?$/u
/** Plain texts that YAML 1.2, or the 1.1 that many programs still read, takes for something else. */
const notText =
  /^(?:null|true|false|yes|no|on|off|y|n|[-+]?[\d.]+(?:[eE][-+]?\d+)?|0[xo][\da-fA-F]+|[\d_]+)$/i
/** Characters that JSON leaves bare and YAML wants escaped. */
const escaped = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g

/** A value that YAML writes on one line without brackets. */
export type Scalar = string | number | boolean | null

/** A scalar as YAML; texts are quoted where they need it. */
export function printScalar(value: Scalar): string {
  if (typeof value !== 'string') return String(value)
  return plain.test(value) && !notText.test(value) ? value : quoted(value)
}

/** A text in double quotes. */
export function quoted(text: string): string {
  return JSON.stringify(text).replaceAll(
    escaped,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** A value on one line, lists and maps in brackets. */
export function printFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printFlow).join(', ')}]`
  if (typeof value !== 'object' || value === null) return printScalar(value as Scalar)
  const entries = Object.entries(value).map(([key, one]) => `${printKey(key)} ${printFlow(one)}`)
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}

/** YAML allows 1024 characters before the colon of a plain key. */
const LONGEST_KEY = 1000

function printKey(key: string): string {
  const printed = printScalar(key)
  return printed.length > LONGEST_KEY ? `? ${printed} :` : `${printed}:`
}

/** Longest line on which a small map or list stands in brackets. */
const LONGEST_LINE = 100

/**
 * A value over several lines, each starting at the indentation; it begins with a line end or, on one line,
 * with a space, so that it can follow a colon. `item` is for what follows the dash of a list.
 */
export function printBlock(value: unknown, indent: number, item = false): string {
  if (typeof value !== 'object' || value === null) return ` ${printScalar(value as Scalar)}`
  const flat = Object.values(value).every((one) => typeof one !== 'object' || one === null)
  const flow = flat && !(item && indent <= 4) ? printFlow(value) : ''
  if (Object.keys(value).length === 0 || (flow !== '' && flow.length + indent <= LONGEST_LINE))
    return ` ${printFlow(value)}`
  const margin = ' '.repeat(indent)
  const lines = Array.isArray(value)
    ? value.map((one) => `-${printBlock(one, indent + 2, true)}`)
    : Object.entries(value).map(([key, one]) => printPair(key, one, indent))
  const block = lines.join(`\n${margin}`)
  return item ? ` ${block}` : `\n${margin}${block}`
}

function printPair(key: string, value: unknown, indent: number): string {
  const printed = printScalar(key)
  if (printed.length > LONGEST_KEY)
    return `? ${printed}\n${' '.repeat(indent)}:${printBlock(value, indent + 2)}`
  return `${printed}:${printBlock(value, indent + 2)}`
}

/** A whole file: kinds with their records. */
export function printYaml(kinds: ReadonlyMap<string, readonly unknown[]>): string {
  return [...kinds].map(([kind, records]) => `${printPair(kind, records, 0)}\n`).join('')
}
