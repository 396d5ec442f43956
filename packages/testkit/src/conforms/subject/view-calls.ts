import type { Dataset } from '@sotekit/core'
import type { Guard } from '../guard/guard.js'
import type { ConformsOptions } from '../options.js'
import type { Call } from './outcome.js'

const DEEPEST = 3

/** Calls what a view offers without arguments, and what the options say. */
export function callsOf(
  guard: Guard,
  name: string,
  dataset: Dataset,
  options: ConformsOptions,
  suffix: string,
): readonly Call[] {
  const call = (part: string, run: () => unknown): Call => {
    try {
      const value = guard.inside(part, run)
      // A promise is no result; that it fails later must not end the process.
      if (value instanceof Promise) value.catch(() => undefined)
      return { name: part + suffix, value }
    } catch (error) {
      return { name: part + suffix, error }
    }
  }
  const made = call('view', () => (dataset as unknown as Record<string, unknown>)[name])
  const asked = Object.entries(options.calls ?? {}).map(([title, run]) => call(title, () => run(dataset)))
  if ('error' in made) return [made, ...asked]
  return [...(made.value === undefined ? [] : membersOf(made.value, name, call, DEEPEST)), ...asked]
}

/** Functions without parameters, and plain values, of a view and of the objects in it. */
function membersOf(
  holder: unknown,
  path: string,
  call: (part: string, run: () => unknown) => Call,
  depth: number,
): readonly Call[] {
  if (typeof holder !== 'object' || holder === null || depth === 0) return [{ name: path, value: holder }]
  return Object.keys(holder).flatMap((key): readonly Call[] => {
    const part = `${path}.${key}`
    const member = (holder as Record<string, unknown>)[key]
    if (typeof member === 'function') {
      const run = () => Reflect.apply(member as () => unknown, holder, [])
      return member.length === 0 ? [call(`${part}()`, run)] : []
    }
    return membersOf(member, part, call, depth - 1)
  })
}
