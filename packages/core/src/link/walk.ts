import type { References } from '../kinds/definition.js'
import type { AnyRecord } from '../kinds/record.js'
import type { Period } from '../values/period.js'
import { intersect } from '../values/period.js'
import type { IdIndex } from './id-index.js'

/** What a reference leads to: a record of a kind, or an item of the list of the record that another field names. */
export type Target =
  | { readonly kind: KindTarget; readonly list?: undefined }
  | { readonly list: string; readonly holder: string }

/** A kind that references lead to, with what following them needs: looked up once, and not for each reference. */
export interface KindTarget {
  readonly name: string
  /** Positions of its records by id; undefined for a kind that is not loaded. */
  readonly positions: IdIndex | undefined
  /** The field that tells when a record of it holds. */
  readonly validity: string | undefined
}

/** The object or list in which a reference stands, under the last segment of its path. */
export type Holder = Record<PropertyKey, unknown>

/** One reference met on a walk through a record. `path` is live: copy it to keep it. */
export type Visit = (
  record: AnyRecord,
  target: Target,
  value: unknown,
  path: readonly PropertyKey[],
  period: Period | undefined,
  holder: Holder,
) => void

/** Walks the references of a record. */
export type Walker = (record: AnyRecord, visit: Visit) => void

/** A field on the way to references: fields that several paths share are visited once. */
interface Step {
  readonly name: string
  readonly each: boolean
  target: Target | undefined
  readonly inner: Step[]
}

function addPath(steps: Step[], path: string, target: Target): void {
  let here = steps
  let last: Step | undefined
  for (const part of path.split('.')) {
    const each = part.endsWith('[]')
    const name = each ? part.slice(0, -2) : part
    last = here.find((step) => step.name === name && step.each === each)
    if (!last) {
      last = { name, each, target: undefined, inner: [] }
      here.push(last)
    }
    here = last.inner
  }
  if (last) last.target = target
}

/** Makes the walker for a kind's references; `validity` is the field that tells when the record holds. */
export function walkerOf(
  refs: References,
  validity: string | undefined,
  kindTarget: (name: string) => KindTarget,
): Walker {
  const steps: Step[] = []
  for (const [path, target] of Object.entries(refs)) {
    const [holder = '', list] = target.split('#')
    addPath(steps, path, list === undefined ? { kind: kindTarget(target) } : { holder, list })
  }
  return (record, visit) => {
    const period = validity === undefined ? undefined : asPeriod(record[validity])
    const walk: Walk = { record, path: [], visit }
    for (const step of steps) take(step, record as unknown as Holder, walk, period)
  }
}

interface Walk {
  readonly record: AnyRecord
  readonly path: PropertyKey[]
  readonly visit: Visit
}

function take(step: Step, holder: Holder, walk: Walk, period: Period | undefined): void {
  const value = holder[step.name]
  if (value === undefined || value === null) return
  const { path } = walk
  path.push(step.name)
  if (!step.each) arrive(step, value, holder, walk, period)
  else if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      const item: unknown = value[i]
      path.push(i)
      arrive(step, item, value as unknown as Holder, walk, narrowed(item, period))
      path.pop()
    }
  }
  path.pop()
}

function arrive(
  { target, inner }: Step,
  value: unknown,
  holder: Holder,
  walk: Walk,
  period: Period | undefined,
): void {
  if (target && value !== undefined && value !== null)
    walk.visit(walk.record, target, value, walk.path, period, holder)
  if (typeof value === 'object' && value !== null)
    for (const step of inner) take(step, value as Holder, walk, period)
}

/** The period of an item of a list: its own validity within the record's. */
function narrowed(item: unknown, period: Period | undefined): Period | undefined {
  if (typeof item !== 'object' || item === null) return period
  const own = asPeriod((item as Holder)['validity'])
  if (!own) return period
  return period ? (intersect(own, period) ?? own) : own
}

function asPeriod(value: unknown): Period | undefined {
  return typeof value === 'object' && value !== null ? (value as Period) : undefined
}
