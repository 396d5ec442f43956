/** What a plugin must not do, as it would make a result depend on more than the records. */
export type Forbidden = 'clock' | 'randomness' | 'network' | 'timers' | 'locale'

/** A forbidden call. */
export interface Breach {
  readonly forbidden: Forbidden
  /** The call, as in `Date.now()`. */
  readonly call: string
  /** The part of the plugin that was running, as in `rule late`. */
  readonly part: string
  /** Where in the code, as far as the engine tells. */
  readonly at: string
}

/** Reports a forbidden call. */
export type Tell = (forbidden: Forbidden, call: string) => void

/** Puts things back. */
export type Restore = () => void

/** Replaces a property, own or inherited. What cannot be replaced stays. */
export function replace(target: unknown, key: PropertyKey, make: (original: unknown) => unknown): Restore {
  const nothing: Restore = () => {}
  const isThing = (typeof target === 'object' && target !== null) || typeof target === 'function'
  if (!isThing || !(key in target)) return nothing
  const own = Object.getOwnPropertyDescriptor(target, key)
  if (own?.configurable === false) return nothing
  const value = make((target as Record<PropertyKey, unknown>)[key])
  Object.defineProperty(target, key, {
    value,
    configurable: true,
    writable: true,
    enumerable: own?.enumerable ?? false,
  })
  return () => {
    if (own) Object.defineProperty(target, key, own)
    else Reflect.deleteProperty(target, key)
  }
}

/** Replaces methods by ones that tell, and do something harmless instead. */
export function replaceAll(
  target: unknown,
  keys: readonly string[],
  make: (key: string, original: unknown) => unknown,
): readonly Restore[] {
  return keys.map((key) => replace(target, key, (original) => make(key, original)))
}

/** The global of a name, which not every runtime has. */
export function globalNamed(name: string): unknown {
  return (globalThis as Record<string, unknown>)[name]
}
