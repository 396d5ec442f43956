import type { Problem } from '../report.js'
import type { CheckDefinition } from './check.js'
import { once } from './once.js'
import { upper } from './same.js'

export const view: CheckDefinition = {
  name: 'view',
  promise: 'What the view gives is plain JSON.',
  find: ({ outcomes }) =>
    once(
      outcomes.flatMap(({ outcome }) =>
        outcome.calls.flatMap((call): readonly Problem[] => {
          const fault = 'error' in call ? undefined : faultOf(call.value, '', [])
          return fault === undefined
            ? []
            : [{ message: `${upper(call.name)} gives ${fault}: give what JSON can hold.` }]
        }),
      ),
    ),
}

/** The first thing in a value that JSON would lose, with its place. */
function faultOf(value: unknown, at: string, above: readonly unknown[]): string | undefined {
  const where = at === '' ? '' : ` at ${at}`
  const name = nameOf(value)
  if (name !== undefined) return `${name}${where}`
  if (typeof value !== 'object' || value === null) return undefined
  if (above.includes(value)) return `a circle${where}`
  const inner = [...above, value]
  for (const [key, one] of Object.entries(value)) {
    if (one === undefined && !Array.isArray(value)) continue
    const fault = one === undefined ? `undefined at ${at}/${key}` : faultOf(one, `${at}/${key}`, inner)
    if (fault !== undefined) return fault
  }
  return undefined
}

/** What a value is, where JSON has no such thing. */
function nameOf(value: unknown): string | undefined {
  if (typeof value === 'function') return 'a function'
  if (typeof value === 'bigint') return 'a bigint'
  if (typeof value === 'symbol') return 'a symbol'
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const prototype: unknown = Object.getPrototypeOf(value)
  // Objects of another realm have another Object.prototype, which itself inherits from nothing.
  const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null
  if (isPlain) return undefined
  return `a ${(value as { readonly constructor?: { readonly name?: string } }).constructor?.name ?? 'class'}`
}
