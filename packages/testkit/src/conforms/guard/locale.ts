import { type Restore, replaceAll, type Tell } from './breach.js'

/** Constructors of Intl that take the machine's locale where they are given none. */
const FORMATS = [
  'Collator',
  'DateTimeFormat',
  'ListFormat',
  'NumberFormat',
  'PluralRules',
  'RelativeTimeFormat',
  'Segmenter',
]

/** Methods by prototype, and which of their arguments is the locale. */
const METHODS: readonly (readonly [object, readonly string[], number])[] = [
  [String.prototype, ['localeCompare'], 1],
  [String.prototype, ['toLocaleLowerCase', 'toLocaleUpperCase'], 0],
  [Number.prototype, ['toLocaleString'], 0],
  [BigInt.prototype, ['toLocaleString'], 0],
  [Array.prototype, ['toLocaleString'], 0],
  [Date.prototype, ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'], 0],
]

const isMissing = (locale: unknown): boolean =>
  locale === undefined || (Array.isArray(locale) && locale.length === 0)

/** Traps what takes the machine's locale. A call that names its locale is left alone. */
export function trapLocale(tell: Tell): readonly Restore[] {
  const method = (position: number) => (name: string, original: unknown) =>
    function withLocale(this: unknown, ...args: readonly unknown[]): unknown {
      if (isMissing(args[position])) tell('locale', `${name}() without a locale`)
      return Reflect.apply(original as () => unknown, this, args)
    }
  const format = (name: string, original: unknown): unknown => {
    const asked = (args: readonly unknown[]): void => {
      if (isMissing(args[0])) tell('locale', `Intl.${name}() without a locale`)
    }
    return new Proxy(original as new () => object, {
      construct: (target, args, newTarget) => {
        asked(args)
        return Reflect.construct(target, args, newTarget) as object
      },
      apply: (target, self, args) => {
        asked(args)
        return Reflect.apply(target as unknown as () => unknown, self, args)
      },
    })
  }
  return [
    ...METHODS.flatMap(([prototype, names, position]) => replaceAll(prototype, names, method(position))),
    ...replaceAll(Intl, FORMATS, format),
  ]
}
