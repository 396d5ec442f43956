import * as z from 'zod'
import type { References } from '../kinds/definition.js'
import { coreKinds } from '../kinds/index.js'
import type { SchemaIssue } from '../plugin/schema.js'
import { compiled } from '../shared/compiled.js'
import { lazy } from '../shared/lazy.js'

/** What a schema says about a value: fine, or issues as its library gives them. */
export type Checked = { readonly ok: true } | { readonly ok: false; readonly issues: readonly SchemaIssue[] }

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

/** A check by a compiled zod schema: the input is kept as it is, and issues are made only on failure. */
function compiledCheck(schema: () => z.ZodType): (value: unknown) => Checked {
  const fast = lazy(() => compiled(schema()))
  return (value) => {
    if (z.validate(fast(), value)) return { ok: true }
    const result = schema().safeParse(value)
    // The fast path and the schema agree; should they ever not, the schema decides.
    return result.success ? { ok: true } : { ok: false, issues: result.error.issues }
  }
}

const compiledChecks = new Map<string, (value: unknown) => Checked>()

function coreCheck(name: string, schema: () => z.ZodType): (value: unknown) => Checked {
  const known = compiledChecks.get(name)
  if (known) return known
  const check = compiledCheck(schema)
  compiledChecks.set(name, check)
  return check
}

/** Core's kinds, with the extra fields that plugins put on them. */
export function coreRuntimeKinds(
  fieldsOf: (kind: string) => ReadonlyMap<string, RuntimeField>,
): readonly RuntimeKind[] {
  return Object.values(coreKinds).map((kind) => ({
    name: kind.name,
    owner: 'core',
    check: coreCheck(kind.name, kind.schema),
    refs: kind.refs,
    validity: kind.validity,
    jsonSchema: () =>
      z.toJSONSchema(kind.schema(), { target: 'draft-2020-12', io: 'input' }) as Record<string, unknown>,
    fields: fieldsOf(kind.name),
  }))
}
