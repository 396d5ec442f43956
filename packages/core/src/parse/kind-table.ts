import * as z from 'zod'
import type { References } from '../kinds/definition.js'
import { coreKinds } from '../kinds/index.js'
import type { SchemaIssue } from '../plugin/schema.js'
import { lazy } from '../shared/lazy.js'
import { predicateOf } from './predicate.js'

/** What a schema says about a value: fine, or issues as its library gives them. */
export type Checked = { readonly ok: true } | { readonly ok: false; readonly issues: readonly SchemaIssue[] }

const sound: Checked = { ok: true }

/** Checks one value. */
export type Check = (value: unknown) => Checked

/** A kind as the loading steps need it, whoever defined it. */
export interface RuntimeKind {
  readonly name: string
  /** `core` or the plugin's name. */
  readonly owner: string
  readonly check: (value: Record<string, unknown>) => Checked
  readonly refs: References
  readonly validity: string | undefined
  readonly jsonSchema: () => Record<string, unknown>
  /** Extra fields of plugins on this kind. */
  readonly fields: ReadonlyMap<string, RuntimeField>
}

/** Extra fields that a plugin puts on a kind. */
export interface RuntimeField {
  readonly plugin: string
  readonly check: (value: unknown) => Checked
  readonly jsonSchema: () => Record<string, unknown>
}

/** All kinds of a kit by name. */
export type KindTable = ReadonlyMap<string, RuntimeKind>

/** A check by a zod schema of core's: the input is kept as it is, and issues are made only on failure. */
/* @__NO_SIDE_EFFECTS__ */
export function checkBy(schema: () => z.ZodType): Check {
  const passes = lazy(() => predicateOf(schema()))
  return (value) => {
    if (passes()(value)) return sound
    const issues = issuesOf(schema(), value)
    return issues.length === 0 ? sound : { ok: false, issues }
  }
}

/** What zod finds, without the error that `safeParse` would make of it, with a stack and a text that nobody reads. */
function issuesOf(schema: z.ZodType, value: unknown): readonly SchemaIssue[] {
  const ran = schema._zod.run({ value, issues: [] }, { async: false })
  if (ran instanceof Promise) throw new TypeError('core has no schema that answers later')
  return ran.issues as unknown as readonly SchemaIssue[]
}

/** Checks by kind: every kit shares them. */
const coreChecks = lazy(
  () => new Map<string, Check>(Object.values(coreKinds).map((kind) => [kind.name, checkBy(kind.schema)])),
)

/** Core's kinds, with the extra fields that plugins put on them. */
export function coreRuntimeKinds(
  fieldsOf: (kind: string) => ReadonlyMap<string, RuntimeField>,
): readonly RuntimeKind[] {
  return Object.values(coreKinds).map((kind) => ({
    name: kind.name,
    owner: 'core',
    check: coreChecks().get(kind.name) ?? checkBy(kind.schema),
    refs: kind.refs,
    validity: kind.validity,
    jsonSchema: () =>
      z.toJSONSchema(kind.schema(), { target: 'draft-2020-12', io: 'input' }) as Record<string, unknown>,
    fields: fieldsOf(kind.name),
  }))
}
