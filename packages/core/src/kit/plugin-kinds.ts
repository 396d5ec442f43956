import * as z from 'zod'
import { envelope } from '../kinds/fields.js'
import type { Checked, KindTable, RuntimeField, RuntimeKind } from '../parse/kind-table.js'
import { checkBy, coreRuntimeKinds } from '../parse/kind-table.js'
import type { Schema, SchemaIssue } from '../plugin/schema.js'
import { deepFreeze } from '../shared/deep-freeze.js'
import { lazy } from '../shared/lazy.js'
import type { RuntimeDefinition, RuntimeRecordDef } from './runtime-plugin.js'

const checkEnvelope = checkBy(lazy(() => z.looseObject(envelope())))

/** All kinds: core's and the plugins', with the plugins' extra fields. */
export function kindTable(plugins: readonly RuntimeDefinition[]): KindTable {
  const fieldsOf = (kind: string): ReadonlyMap<string, RuntimeField> => {
    const fields = new Map<string, RuntimeField>()
    for (const plugin of plugins) {
      const schema = plugin.fields?.[kind]
      if (schema)
        fields.set(plugin.name, {
          plugin: plugin.name,
          check: (value) => run(schema, value),
          jsonSchema: () => jsonSchemaOf(schema),
        })
    }
    return fields
  }
  const table = new Map<string, RuntimeKind>()
  for (const kind of coreRuntimeKinds(fieldsOf)) table.set(kind.name, kind)
  for (const plugin of plugins) {
    for (const [short, def] of Object.entries(plugin.records ?? {})) {
      const name = `${plugin.name}.${short}`
      table.set(name, pluginKind(plugin.name, name, def, fieldsOf(name)))
    }
  }
  return table
}

function pluginKind(
  owner: string,
  name: string,
  def: RuntimeRecordDef,
  fields: ReadonlyMap<string, RuntimeField>,
): RuntimeKind {
  const bodyKeys = lazy(
    () => new Set(Object.keys((jsonSchemaOf(def.schema)['properties'] as object | undefined) ?? {})),
  )
  return {
    name,
    owner,
    refs: def.refs ?? {},
    validity: def.validity,
    fields,
    jsonSchema: () => withEnvelope(jsonSchemaOf(def.schema)),
    check: (record) => {
      const outer = checkEnvelope(record)
      const {
        kind: _kind,
        id: _id,
        citations: _citations,
        basis: _basis,
        note: _note,
        ext: _ext,
        ...body
      } = record
      const keys = bodyKeys()
      const unknown = keys.size === 0 ? [] : Object.keys(body).filter((key) => !keys.has(key))
      for (const key of unknown) delete body[key]
      const inner = run(def.schema, body)
      if (outer.ok && inner.ok && unknown.length === 0) return outer
      const issues: readonly SchemaIssue[] = [
        ...(outer.ok ? [] : outer.issues),
        ...(inner.ok ? [] : inner.issues),
        ...(unknown.length > 0 ? [unknownKeys(unknown)] : []),
      ]
      return { ok: false, issues }
    },
  }
}

/** The issue that zod gives for unknown keys; other libraries drop or keep them silently. */
function unknownKeys(keys: readonly string[]): SchemaIssue {
  const issue = { code: 'unrecognized_keys', keys, path: [], message: 'unknown field' }
  return issue
}

/** Runs a plugin's schema. A schema that throws or answers later is an issue of the value, never a crash. */
function run(schema: Schema, value: unknown): Checked {
  try {
    const result = schema['~standard'].validate(value)
    if (result instanceof Promise) {
      result.catch(() => undefined)
      return {
        ok: false,
        issues: [{ message: 'the schema answers asynchronously, which sotekit cannot use' }],
      }
    }
    return result.issues === undefined ? { ok: true } : { ok: false, issues: result.issues }
  } catch (error) {
    return { ok: false, issues: [{ message: `the schema threw: ${String(error)}` }] }
  }
}

/** By schema, so that each further kit with a plugin costs nothing. Frozen, as kits share them. */
const jsonSchemas = new WeakMap<Schema, Record<string, unknown>>()

function jsonSchemaOf(schema: Schema): Record<string, unknown> {
  const known = jsonSchemas.get(schema)
  if (known) return known
  const made = makeJsonSchema(schema)
  deepFreeze(made)
  jsonSchemas.set(schema, made)
  return made
}

function makeJsonSchema(schema: Schema): Record<string, unknown> {
  try {
    return { ...schema['~standard'].jsonSchema.input({ target: 'draft-2020-12' }) }
  } catch {
    return {}
  }
}

const envelopeJson = lazy(() => {
  const json = z.toJSONSchema(z.object(envelope()), { target: 'draft-2020-12', io: 'input' })
  deepFreeze(json)
  return json as Record<string, unknown>
})

function withEnvelope(body: Record<string, unknown>): Record<string, unknown> {
  const outer = envelopeJson()
  const required = Array.isArray(body['required']) ? body['required'] : []
  return {
    ...body,
    properties: { ...(outer['properties'] as object), ...(body['properties'] as object | undefined) },
    required: ['id', ...required],
    additionalProperties: false,
  }
}
