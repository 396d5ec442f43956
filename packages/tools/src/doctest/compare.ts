import { inspect } from 'node:util'

/** A value on one line, whole, as the examples write it. */
export function show(value: unknown): string {
  return inspect(value, {
    depth: null,
    breakLength: Number.POSITIVE_INFINITY,
    compact: true,
    sorted: false,
    maxArrayLength: null,
    maxStringLength: null,
  }).replaceAll('[Object: null prototype] ', '')
}

/** White space counts inside quotes only. */
function squeezed(text: string): string {
  const parts = text.match(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`|\s+|[^\s'"`]+|./gs) ?? []
  return parts.filter((part) => part.trim() !== '').join('')
}

/** Whether a text is what an example expects; `…` stands for anything. */
export function matches(actual: string, expected: string): boolean {
  const parts = squeezed(expected)
    .split('…')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`, 's').test(squeezed(actual))
}
