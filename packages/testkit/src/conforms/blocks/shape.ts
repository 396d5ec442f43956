/** What is wrong with a value, each with its place: `rows/0/1: …`. Nothing where all is well. */
export type Shape = (value: unknown, at: string) => readonly string[]

export const fault = (at: string, text: string): readonly string[] => [
  `${at === '' ? 'the report' : at} ${text}`,
]

const shown = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, 60)

/** A value for which something holds. */
export function such(what: string, holds: (value: unknown) => boolean): Shape {
  return (value, at) => (holds(value) ? [] : fault(at, `is not ${what}: ${shown(value)}`))
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export function oneOf(...values: readonly unknown[]): Shape {
  return such(`one of ${values.join(', ')}`, (value) => values.includes(value))
}

export function listOf(item: Shape): Shape {
  return (value, at) =>
    Array.isArray(value) ? value.flatMap((one, i) => item(one, `${at}/${i}`)) : fault(at, 'is not a list')
}

/** An object with these fields and no others. */
export function fields(
  required: Readonly<Record<string, Shape>>,
  optional: Readonly<Record<string, Shape>> = {},
): Shape {
  const all = { ...optional, ...required }
  return (value, at) => {
    if (!isObject(value)) return fault(at, 'is not an object')
    const missing = Object.keys(required).filter((key) => value[key] === undefined)
    const unknown = Object.keys(value).filter((key) => !Object.hasOwn(all, key))
    return [
      ...missing.flatMap((key) => fault(at, `has no "${key}"`)),
      ...unknown.flatMap((key) => fault(at, `has "${key}", which no such block has`)),
      ...Object.entries(all).flatMap(([key, shape]) =>
        value[key] === undefined ? [] : shape(value[key], `${at}/${key}`),
      ),
    ]
  }
}

/** An object in which every value has a shape. */
export function valuesOf(shape: Shape): Shape {
  return (value, at) =>
    isObject(value)
      ? Object.entries(value).flatMap(([key, one]) => shape(one, `${at}/${key}`))
      : fault(at, 'is not an object')
}

/** The first of these shapes that a value has, by a field that tells them apart. */
export function either(what: string, pick: (value: unknown) => Shape | undefined): Shape {
  return (value, at) => pick(value)?.(value, at) ?? fault(at, `is not ${what}: ${shown(value)}`)
}
