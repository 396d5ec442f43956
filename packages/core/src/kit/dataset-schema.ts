import type { Description, KindDescription } from './describe.js'

/** A JSON Schema (draft 2020-12). */
export type JsonSchema = Readonly<Record<string, unknown>>

/**
 * One JSON Schema for the data files of a dataset: top-level keys are kinds, each a list of records. Editors
 * complete and check with it while one types.
 *
 * It holds structure only. What it cannot hold is named in its `$comment`: references, dates that exist,
 * check digits, periods that end after they start, uniqueness of ids, and every rule.
 *
 * @example
 * ```ts
 * import { datasetSchema, sotekit } from '@sotekit/core'
 *
 * const schema = datasetSchema(sotekit().describe())
 * Object.keys(schema['properties'] as object).slice(0, 3) // → ['source', 'statement', 'area']
 * ```
 */
export function datasetSchema(description: Description): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'sotekit data file',
    $comment:
      'Structure only. Not held here and checked by sotekit: references and their time, existing dates, check digits, order of periods, unique ids, and all rules.',
    type: 'object',
    properties: Object.fromEntries(
      description.kinds.map((kind) => [
        kind.name,
        { description: titleOf(kind), type: 'array', items: { $ref: `#/$defs/${kind.name}` } },
      ]),
    ),
    additionalProperties: false,
    $defs: Object.fromEntries(description.kinds.map((kind) => [kind.name, definitionOf(kind)])),
  }
}

function titleOf(kind: KindDescription): string {
  return kind.term === undefined ? `${kind.name} (${kind.owner})` : `${kind.name} (${kind.term})`
}

/** A kind's schema as a definition: its own inner references point into itself. */
function definitionOf({ name, schema }: KindDescription): JsonSchema {
  const { $schema: _dialect, ...rest } = schema
  return rebased(rest, `#/$defs/${name}`) as JsonSchema
}

function rebased(value: unknown, base: string): unknown {
  if (Array.isArray(value)) return value.map((item) => rebased(item, base))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === '$ref' && typeof inner === 'string' && inner.startsWith('#')
        ? base + inner.slice(1)
        : rebased(inner, base),
    ]),
  )
}
