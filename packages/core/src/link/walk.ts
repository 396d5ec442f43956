import type { References } from '../kinds/definition.js'
import type { Period } from '../values/period.js'
import { intersect } from '../values/period.js'

/** What a reference leads to: a record of a kind, or an item of the list of the record that another field names. */
export type Target =
  | { readonly kind: string; readonly list?: undefined }
  | { readonly list: string; readonly holder: string }

/** One reference met on a walk through a record. `path` is live: copy it to keep it. */
export type Visit = (
  target: Target,
  value: unknown,
  path: readonly PropertyKey[],
  period: Period | undefined,
) => void

/** Walks the references of a record. */
export type Walker = (record: Readonly<Record<string, unknown>>, visit: Visit) => void

interface CompiledReference {
  readonly segments: readonly string[]
  readonly target: Target
}

const EACH = '[]'

function compile(path: string, target: string): CompiledReference {
  const segments = path.split('.').flatMap((part) => {
    const name = part.replaceAll(EACH, '')
    return part.endsWith(EACH) ? [name, EACH] : [name]
  })
  const [holder = '', list] = target.split('#')
  return { segments, target: list === undefined ? { kind: target } : { holder, list } }
}

/** Makes the walker for a kind's references; `validity` is the field that tells when the record holds. */
export function walkerOf(refs: References, validity: string | undefined): Walker {
  const compiled = Object.entries(refs).map(([path, target]) => compile(path, target))
  return (record, visit) => {
    const whole = validity === undefined ? undefined : asPeriod(record[validity])
    const path: PropertyKey[] = []
    for (const reference of compiled) descend(record, reference, 0, path, whole, visit)
  }
}

function descend(
  value: unknown,
  reference: CompiledReference,
  depth: number,
  path: PropertyKey[],
  period: Period | undefined,
  visit: Visit,
): void {
  if (value === undefined || value === null) return
  const segment = reference.segments[depth]
  if (segment === undefined) {
    visit(reference.target, value, path, period)
    return
  }
  if (segment === EACH) {
    if (!Array.isArray(value)) return
    for (let i = 0; i < value.length; i++) {
      const item: unknown = value[i]
      path.push(i)
      descend(item, reference, depth + 1, path, narrowed(item, period), visit)
      path.pop()
    }
    return
  }
  if (typeof value !== 'object' || !Object.hasOwn(value, segment)) return
  path.push(segment)
  descend((value as Record<string, unknown>)[segment], reference, depth + 1, path, period, visit)
  path.pop()
}

/** The period of an item of a list: its own validity within the record's. */
function narrowed(item: unknown, period: Period | undefined): Period | undefined {
  if (typeof item !== 'object' || item === null || !Object.hasOwn(item, 'validity')) return period
  const own = asPeriod((item as Record<string, unknown>)['validity'])
  if (!own) return period
  return period ? (intersect(own, period) ?? own) : own
}

function asPeriod(value: unknown): Period | undefined {
  return typeof value === 'object' && value !== null ? (value as Period) : undefined
}
