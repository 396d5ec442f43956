import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { type CoreKindName, coreKinds } from '../kinds/index.js'
import { findingsOf } from './issues.js'
import { checkBy } from './kind-table.js'

/*
 * Records of every kind, drawn from its schema: mostly sound, with slips in some places. What the quick way accepts,
 * rejects and finds is held against the schema alone, with code made from text and without.
 */

const texts = [
  'a',
  'a',
  'a',
  '614',
  '2021-01-01',
  '1.2.246.10',
  '0245437-2',
  '09:00',
  'https://a.fi',
  'unknown',
]
const slips = ['', ' ', 'a b', '31.12.2021', '1', 'Ä'.normalize('NFD'), '_a', 5, null, true, {}, []]
const numbers = [0, 1, 0.5, 2, 60]
const strange = [-1, Number.POSITIVE_INFINITY, Number.NaN, 2 ** 60, '1', null]

const seldom = <T>(sound: fc.Arbitrary<T>, spoilt: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 200, arbitrary: sound }, { weight: 1, arbitrary: spoilt })

const among = (values: readonly unknown[]): fc.Arbitrary<unknown> => fc.constantFrom(...values)

/** What is read of a schema's definition; only the members of its type are there. */
interface Parts {
  readonly type: string
  readonly innerType: z.ZodType
  readonly element: z.ZodType
  readonly valueType: z.ZodType
  readonly options: readonly z.ZodType[]
  readonly shape: Readonly<Record<string, z.ZodType>>
  readonly values: readonly unknown[]
  readonly entries: Readonly<Record<string, unknown>>
}

function valuesOf(schema: z.ZodType): fc.Arbitrary<unknown> {
  const def = schema.def as unknown as Parts
  const passing = (values: readonly unknown[]) => values.filter((one) => schema.safeParse(one).success)
  switch (def.type) {
    case 'string':
      return seldom(among(passing(texts)), among(slips))
    case 'number':
      return seldom(among(passing(numbers)), among(strange))
    case 'boolean':
      return seldom(among([true, false]), among(slips))
    case 'literal':
      return seldom(among(def.values), among(slips))
    case 'enum':
      return seldom(among(Object.values(def.entries)), among(slips))
    case 'unknown':
      return among(texts)
    case 'optional':
      return valuesOf(def.innerType)
    case 'array':
      return fc.array(valuesOf(def.element), { minLength: 1, maxLength: 2 })
    case 'union':
      return fc.oneof(...def.options.map(valuesOf))
    case 'record':
      return fc.dictionary(fc.constantFrom('a', 'b'), valuesOf(def.valueType), { maxKeys: 2 })
    case 'object':
      return objects(def.shape)
    default:
      throw new Error(`no values for ${def.type}`)
  }
}

function objects(shape: Parts['shape']): fc.Arbitrary<unknown> {
  const fields = Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, valuesOf(field)]))
  const requiredKeys = Object.keys(shape).filter((name) => shape[name]?.def.type !== 'optional')
  const sound = fc.record(fields, { requiredKeys })
  const withSlip = fc.tuple(sound, fc.constantFrom(...Object.keys(shape), 'other'), fc.boolean())
  const spoilt = withSlip.map(([value, name, drop]) => {
    const { [name]: _, ...rest } = value as Record<string, unknown>
    return drop ? rest : { ...value, [name === 'other' ? name : `${name}x`]: 1 }
  })
  return seldom(sound, spoilt)
}

describe.each(Object.keys(coreKinds) as CoreKindName[])('records of the kind %s', (kind) => {
  const schema = coreKinds[kind].schema()
  const checks = [false, true].map((jitless) => {
    z.config({ jitless })
    const check = checkBy(() => schema)
    check({})
    return check
  })
  z.config({ jitless: false })
  const findings = (issues: Parameters<typeof findingsOf>[0], value: unknown) =>
    findingsOf(issues, value, () => ['id', 'name'])

  it('are accepted, rejected and told of as the schema says', () => {
    const verdicts = { accepted: 0, rejected: 0 }
    fc.assert(
      fc.property(valuesOf(schema), (value) => {
        const result = schema.safeParse(value)
        verdicts[result.success ? 'accepted' : 'rejected'] += 1
        for (const check of checks) {
          const checked = check(value)
          expect(checked.ok).toBe(result.success)
          if (!checked.ok && !result.success)
            expect(findings(checked.issues, value)).toEqual(findings(result.error.issues, value))
        }
      }),
      { numRuns: 300 },
    )
    expect(Math.min(verdicts.accepted, verdicts.rejected), JSON.stringify(verdicts)).toBeGreaterThan(0)
  })
})
