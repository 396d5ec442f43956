import type { Schema } from '@sotekit/core'
import type { Problem } from '../report.js'
import type { Subject } from '../subject/subject.js'
import { textOf } from '../subject/text.js'
import type { CheckDefinition } from './check.js'
import { once } from './once.js'

export const schemas: CheckDefinition = {
  name: 'schemas',
  promise: 'Every kind and field has a JSON Schema, and no schema changes a record.',
  find: (subject) => {
    const { name, definition } = subject
    const kinds = Object.entries(definition.records ?? {}).map(
      ([short, { schema }]) =>
        [`kind "${name}.${short}"`, schema, bodies(subject, `${name}.${short}`)] as const,
    )
    const fields = Object.entries(definition.fields ?? {}).map(
      ([kind, schema]) => [`the fields on "${kind}"`, schema, extensions(subject, kind)] as const,
    )
    return [...kinds, ...fields].flatMap(([what, schema, values]) => [
      ...jsonSchemaProblems(what, schema),
      ...changeProblems(what, schema, values),
    ])
  },
}

function jsonSchemaProblems(what: string, schema: Schema): readonly Problem[] {
  try {
    const json = schema['~standard'].jsonSchema.input({ target: 'draft-2020-12' })
    const properties = json['properties']
    return typeof properties === 'object' && properties !== null
      ? []
      : [
          {
            message: `The JSON Schema of ${what} names no properties: let the schema be an object of fields.`,
          },
        ]
  } catch (error) {
    return [
      {
        message: `The schema of ${what} has no JSON Schema: leave out what JSON cannot hold (dates, transforms).`,
        detail: String(error),
      },
    ]
  }
}

/** Records are kept as given, so that a default or transform would be seen by nobody. */
function changeProblems(what: string, schema: Schema, values: readonly unknown[]): readonly Problem[] {
  return once(
    values.flatMap((value): readonly Problem[] => {
      const result = schema['~standard'].validate(value)
      if (result instanceof Promise) {
        result.catch(() => undefined)
        return [{ message: `The schema of ${what} answers with a promise: sotekit does not wait.` }]
      }
      if (result.issues !== undefined || sameContent(result.value, value)) return []
      return [
        {
          message: `The schema of ${what} changes a record: leave out defaults and transforms, as records are kept as given.`,
          detail: `given ${JSON.stringify(value)}\nmade ${JSON.stringify(result.value)}`,
        },
      ]
    }),
  )
}

/** Whether two values hold the same, in whatever order a library puts the fields. */
function sameContent(a: unknown, b: unknown): boolean {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted)
    if (typeof value !== 'object' || value === null || value instanceof Date) return value
    const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
    return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]))
  }
  return textOf(sorted(a)) === textOf(sorted(b))
}

const ENVELOPE: ReadonlySet<string> = new Set(['kind', 'id', 'citations', 'basis', 'note', 'ext'])

const all = ({ cases }: Subject): readonly Readonly<Record<string, unknown>>[] =>
  cases.flatMap(({ records }) => records as readonly Readonly<Record<string, unknown>>[])

function bodies(subject: Subject, kind: string): readonly unknown[] {
  return all(subject)
    .filter((record) => record['kind'] === kind)
    .map((record) => Object.fromEntries(Object.entries(record).filter(([key]) => !ENVELOPE.has(key))))
}

function extensions(subject: Subject, kind: string): readonly unknown[] {
  return all(subject).flatMap((record) => {
    const ext = record['kind'] === kind ? (record['ext'] as Record<string, unknown> | undefined) : undefined
    return ext?.[subject.name] === undefined ? [] : [ext[subject.name]]
  })
}
