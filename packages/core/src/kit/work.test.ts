import { beforeEach, describe, expect, it, vi } from 'vitest'

/*
 * What is done is counted and not timed, so that it holds on every machine: nothing at import, and nothing that only a
 * fault needs where there is none.
 */

const made: string[] = vi.hoisted(() => [])

vi.mock('zod', async (original) => {
  const zod = await original<Record<string, unknown>>()
  const counted =
    (name: string, make: (...args: unknown[]) => unknown) =>
    (...args: unknown[]) => {
      made.push(name)
      return make(...args)
    }
  return Object.fromEntries(
    Object.entries(zod).map(([name, value]) => [
      name,
      typeof value === 'function' && /^[a-z]/.test(name) ? counted(name, value as () => unknown) : value,
    ]),
  )
})

const { sotekit } = await import('../index.js')
const madeAtImport = [...made]
const { coreKinds } = await import('../kinds/index.js')

const services = (count: number, sector = 'health') =>
  Array.from({ length: count }, (_, i) => ({
    kind: 'service',
    id: `${sector}-${i}`,
    name: { fi: `Palvelu ${i}` },
    sector,
    basis: 'modelled',
  }))

describe('importing core', () => {
  it('makes and compiles no schema', () => {
    expect(madeAtImport).toEqual([])
    expect(made, 'that they are counted at all').toContain('strictObject')
  })
})

describe('loading', () => {
  const place = vi.fn((index: number, pointer: string) => ({ pointer: `/${index}${pointer}` }))
  const schema = coreKinds.service.schema()
  const run = vi.spyOn(schema._zod, 'run')

  beforeEach(() => {
    place.mockClear()
    run.mockClear()
    made.length = 0
  })

  it('asks the schema, and for places, only about what failed', () => {
    const kit = sotekit()
    expect(kit.load({ records: services(200), place }).diagnostics).toEqual([])
    expect(run).not.toHaveBeenCalled()
    expect(place).not.toHaveBeenCalled()
    const { diagnostics } = kit.load({ records: [...services(200), ...services(3, 'helth')], place })
    expect(diagnostics).toHaveLength(3)
    expect(run).toHaveBeenCalledTimes(3)
    // The place of the finding, and that of its fix.
    expect(place.mock.calls.length).toBeLessThanOrEqual(6)
  })

  it('makes each schema once, however many kits and records there are, and compiles none', () => {
    sotekit().load(services(1))
    made.length = 0
    for (let i = 0; i < 3; i++) sotekit().load([...services(100), ...services(1, 'helth')])
    expect(made.filter((name) => name !== 'toJSONSchema')).toEqual([])
    expect(made.length).toBeLessThanOrEqual(3)
  })

  it('reads each record a fixed number of times, however many others there are', () => {
    const readsOf = (count: number): number => {
      let reads = 0
      const records = services(count).map((service, i) =>
        Object.defineProperty({ ...service, parent: `health-${(i * 7) % count}` }, 'sector', {
          enumerable: true,
          get: () => {
            reads += 1
            return 'health'
          },
        }),
      )
      sotekit().load(records)
      return reads / count
    }
    expect(readsOf(400)).toBeLessThanOrEqual(readsOf(50) + 1)
  })
})
