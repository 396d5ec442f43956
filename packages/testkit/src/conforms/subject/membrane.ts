/** What a membrane tells of the code that works behind it. */
export interface Hooks {
  /**
   * Something was read of the thing at a place, or it was called. Places begin with `dataset`, those in
   * records with `kind/id`. It may throw, which the code behind the membrane then gets.
   */
  readonly touch: (place: string) => void
  /** Something was to be written. It is not. */
  readonly write: (place: string) => void
}

/** Shows objects as they are, counting what is read of them and refusing all writes. */
export type Membrane = <T>(value: T, place?: string) => T

type Fun = (...args: readonly unknown[]) => unknown

/** Objects whose methods need the object itself. They are passed through. */
const PASSED = [Map, Set, WeakMap, WeakSet, Date, RegExp, Promise, Error, ArrayBuffer]

function isWrapped(value: unknown): value is object {
  if (typeof value === 'function') return true
  if (typeof value !== 'object' || value === null) return false
  return !PASSED.some((type) => value instanceof type) && !ArrayBuffer.isView(value)
}

/** Methods of the language work on the proxy itself, so that what they read and write is seen. */
function isNative(value: unknown, key: PropertyKey): boolean {
  if (typeof value !== 'function') return false
  if (key === 'constructor') return true
  return [Array.prototype, Object.prototype, Function.prototype].some(
    (prototype) => (prototype as unknown as Record<PropertyKey, unknown>)[key] === value,
  )
}

export function membrane({ touch, write }: Hooks): Membrane {
  const proxies = new WeakMap<object, object>()
  const originals = new WeakMap<object, object>()
  const bare = (value: unknown): unknown => (isWrapped(value) ? (originals.get(value) ?? value) : value)

  const wrap = (value: unknown, place: string): unknown => {
    if (!isWrapped(value) || originals.has(value)) return value
    const known = proxies.get(value)
    if (known) return known
    const here = placeOf(value, place)
    // A proxy may not hide what its target cannot change, and records are frozen: so it stands before a dummy.
    const dummy: object = Array.isArray(value) ? [] : typeof value === 'function' ? () => {} : {}
    const proxy = new Proxy(dummy, handler(value, here))
    proxies.set(value, proxy)
    originals.set(proxy, value)
    return proxy
  }

  const handler = (real: object, place: string): ProxyHandler<object> => {
    const written = (key: PropertyKey): boolean => {
      write(`${place}/${String(key)}`)
      return true
    }
    return {
      get: (_, key) => {
        touch(place)
        const inner: unknown = Reflect.get(real, key, real)
        return isNative(inner, key) ? inner : wrap(inner, `${place}/${String(key)}`)
      },
      apply: (_, self, args) => {
        touch(place)
        return wrap(Reflect.apply(real as Fun, bare(self), args.map(bare)), `${place}()`)
      },
      has: (_, key) => Reflect.has(real, key),
      ownKeys: () => Reflect.ownKeys(real),
      getPrototypeOf: () => Reflect.getPrototypeOf(real),
      getOwnPropertyDescriptor: (dummy, key) => {
        const own = Reflect.getOwnPropertyDescriptor(real, key)
        if (!own) return undefined
        const fixed = Reflect.getOwnPropertyDescriptor(dummy, key)?.configurable === false
        const value = wrap(Reflect.get(real, key, real), `${place}/${String(key)}`)
        return { value, writable: true, enumerable: own.enumerable ?? false, configurable: !fixed }
      },
      set: (_, key) => written(key),
      deleteProperty: (_, key) => written(key),
      defineProperty: (_, key) => written(key),
      setPrototypeOf: () => written('prototype'),
      preventExtensions: () => {
        write(place)
        return false
      },
    }
  }
  return <T>(value: T, place = 'dataset'): T => wrap(value, place) as T
}

/** Records are named by themselves, whichever way the code came to them. */
function placeOf(value: object, place: string): string {
  const { kind, id } = value as { readonly kind?: unknown; readonly id?: unknown }
  return typeof kind === 'string' && typeof id === 'string' ? `${kind}/${id}` : place
}
