import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { type CoreKindName, coreKinds } from '../kinds/index.js'
import { predicateOf } from './predicate.js'

const even = (value: number): boolean => value % 2 === 0
const period = z
  .strictObject({ from: z.string().optional(), to: z.string().optional() })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to)

/** Every part of a schema that core's kinds use, some deeper than they do. */
const known: Readonly<Record<string, z.ZodType>> = {
  string: z.string(),
  refined: z.string().refine((value) => value.trim() !== ''),
  number: z.number(),
  bounded: z.number().min(-90).max(90).lt(80).gt(-80),
  int: z.int().nonnegative().refine(even),
  boolean: z.boolean(),
  literal: z.literal(['unknown', 1, null]),
  enum: z.enum(['a', 'b']),
  optional: z.array(z.string().optional()),
  array: z.array(z.union([z.boolean(), z.literal('unknown')])).min(2),
  union: z.union([z.strictObject({ a: z.string() }), z.strictObject({ b: z.number() })]),
  discriminated: z.discriminatedUnion('a', [
    z.strictObject({ a: z.literal('x'), b: z.string() }),
    z.strictObject({ a: z.literal('y'), c: z.number().optional() }),
  ]),
  record: z.record(z.string(), z.unknown()),
  period,
  object: z.strictObject({ a: z.string(), b: z.number().optional(), period: period.optional() }),
  open: z.looseObject({ a: z.string().optional() }),
  stripping: z.object({ a: z.string() }),
}

const leaf = fc.oneof(
  fc.constantFrom<unknown>('', ' ', 'a', 'b', 'x', 'y', 'unknown', '2021-01-01', '2020-01-01'),
  fc.constantFrom<unknown>(0, -0, 1, 2, -1, 1.5, 85, -85, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY),
  fc.constantFrom<unknown>(null, undefined, true, false, 1n, Symbol.iterator),
)
const keys = fc.constantFrom('a', 'b', 'c', 'from', 'to', 'period', '__proto__', 'constructor', 'toString')
const { tree: plain } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.dictionary(keys, tie('tree'), { maxKeys: 3, noNullPrototype: false }),
    fc.array(tie('tree'), { maxLength: 3 }),
  ),
}))
const anything = fc.anything({ withDate: true, withMap: true, withSet: true, withSparseArray: true })

/** Predicates are made when they are first asked for, with code from text only where zod may make it too. */
function made(schema: z.ZodType, jitless: boolean): (value: unknown) => boolean {
  z.config({ jitless })
  const passes = predicateOf(schema)
  z.config({ jitless: false })
  return passes
}

const cases = Object.entries(known).flatMap(([name, schema]) => [
  { name, schema, passes: made(schema, false) },
  { name: `${name}, made without code from text`, schema, passes: made(schema, true) },
])

describe.each(cases)('the predicate of $name', ({ schema, passes }) => {
  it('accepts what the schema accepts, and nothing else', () => {
    fc.assert(
      fc.property(plain, (one) => {
        expect(passes(one)).toBe(schema.safeParse(one).success)
      }),
    )
  })

  it('accepts nothing that the schema rejects, whatever it is', () => {
    fc.assert(
      fc.property(anything, (one) => {
        if (passes(one)) expect(schema.safeParse(one).success).toBe(true)
      }),
    )
  })
})

describe('a predicate', () => {
  it('passes nothing through a part that it does not know, so that the schema decides', () => {
    const unknown: readonly z.ZodType[] = [
      z.string().transform((text) => text.length),
      z.string().default('a'),
      z.email(),
      z.string().max(3),
      z.string().superRefine(() => undefined),
      z.number().multipleOf(2),
      z.lazy(() => z.string()),
      z.record(z.enum(['a']), z.string()),
      z.object({}).catchall(z.string()),
    ]
    for (const schema of unknown)
      for (const one of ['a', 2, {}, { a: 'a' }]) expect(predicateOf(schema)(one)).toBe(false)
    expect(predicateOf(undefined)('a')).toBe(false)
  })

  it('leaves objects with a class of their own to the schema', () => {
    class Named {
      get a(): string {
        return 'a'
      }
    }
    const schema = z.strictObject({ a: z.number().optional() })
    for (const jitless of [false, true]) {
      expect(made(schema, jitless)(new Named())).toBe(false)
      expect(made(schema, jitless)(Object.create({ a: 'a' }))).toBe(false)
    }
  })

  it('puts names into code as quoted text and nothing else', () => {
    const name = '"]; throw 1; //\n\u2028\\'
    const passes = made(z.strictObject({ [name]: z.string() }), false)
    expect(passes({ [name]: 'a' })).toBe(true)
    expect(passes({ [name]: 1 })).toBe(false)
  })

  it.each(Object.keys(coreKinds) as CoreKindName[])('knows every part of the kind %s', (kind) => {
    const parts: string[] = []
    const walk = (schema: z.ZodType | undefined): void => {
      if (schema === undefined) return
      const { innerType, element, options, shape, catchall } = schema.def as unknown as Record<string, never>
      if (catchall === undefined) parts.push(schema.def.type)
      for (const inner of [innerType, element, ...(options ?? []), ...Object.values<z.ZodType>(shape ?? {})])
        walk(inner)
    }
    walk(coreKinds[kind].schema())
    const types = 'string boolean number literal enum unknown optional array union record'.split(' ')
    expect(types).toEqual(expect.arrayContaining([...new Set(parts)]))
  })
})
