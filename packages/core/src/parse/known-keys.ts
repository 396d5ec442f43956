import { segmentsOf } from '../diagnostics/pointer.js'
import type { RuntimeKind } from './kind-table.js'

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** JSON Schemas by kind, made when a kind's first record fails: many may. */
const roots = new WeakMap<RuntimeKind, Json>()

/** The keys that an object at a pointer may have, read from the kind's JSON Schema. */
export function knownKeysOf(kind: RuntimeKind): (pointer: string) => readonly string[] {
  return (pointer) => {
    const whole: Json = roots.get(kind) ?? kind.jsonSchema()
    roots.set(kind, whole)
    let here: readonly Json[] = resolve(whole, whole)
    for (const segment of segmentsOf(pointer)) {
      here = here.flatMap((schema) => step(schema, segment)).flatMap((schema) => resolve(schema, whole))
    }
    const keys = here.flatMap((schema) =>
      isObject(schema['properties']) ? Object.keys(schema['properties']) : [],
    )
    return [...new Set(keys)].filter((key) => key !== 'kind')
  }
}

function step(schema: Json, segment: string): readonly Json[] {
  const properties = schema['properties']
  if (isObject(properties) && Object.hasOwn(properties, segment) && isObject(properties[segment]))
    return [properties[segment]]
  const items = schema['items']
  return isObject(items) ? [items] : []
}

/** A schema with references followed and alternatives spread. */
function resolve(schema: Json, root: Json): readonly Json[] {
  const ref = schema['$ref']
  if (typeof ref === 'string' && ref.startsWith('#/')) {
    let target: unknown = root
    for (const segment of segmentsOf(ref.slice(1))) target = isObject(target) ? target[segment] : undefined
    return isObject(target) ? resolve(target, root) : []
  }
  const alternatives = schema['anyOf'] ?? schema['oneOf'] ?? schema['allOf']
  if (Array.isArray(alternatives))
    return [schema, ...alternatives.filter(isObject).flatMap((one) => resolve(one, root))]
  return [schema]
}
