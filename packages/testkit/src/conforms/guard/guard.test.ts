import { describe, expect, it } from 'vitest'
import { makeGuard } from './guard.js'
import { inTimeZone, ZONES } from './time-zone.js'

/** What is told of something that a part of a plugin does. */
function told(run: () => unknown): readonly string[] {
  const guard = makeGuard()
  guard.watch(() => guard.inside('rule x', run))
  return guard.breaches.map(({ forbidden, call }) => `${forbidden}: ${call}`)
}

const forbidden: readonly (readonly [string, () => unknown])[] = [
  ['clock: Date.now()', () => Date.now()],
  ['clock: new Date()', () => new Date()],
  ['clock: Date()', () => Date()],
  ['clock: performance.now()', () => performance.now()],
  ['clock: process.hrtime()', () => process.hrtime()],
  ['clock: process.hrtime.bigint()', () => process.hrtime.bigint()],
  ['randomness: Math.random()', () => Math.random()],
  ['randomness: crypto.getRandomValues()', () => crypto.getRandomValues(new Uint8Array(4))],
  ['randomness: crypto.randomUUID()', () => crypto.randomUUID()],
  ['network: fetch()', () => fetch('https://example.org/')],
  ['timers: setTimeout()', () => setTimeout(() => {}, 0)],
  ['timers: setInterval()', () => setInterval(() => {}, 1)],
  ['timers: setImmediate()', () => setImmediate(() => {})],
  ['timers: queueMicrotask()', () => queueMicrotask(() => {})],
  ['locale: toLocaleString() without a locale', () => (1.5).toLocaleString()],
  ['locale: toLocaleString() without a locale', () => [1.5].toLocaleString()],
  ['locale: toLocaleString() without a locale', () => 10n.toLocaleString()],
  ['locale: toLocaleDateString() without a locale', () => new Date(0).toLocaleDateString()],
  ['locale: localeCompare() without a locale', () => 'ä'.localeCompare('o')],
  ['locale: toLocaleUpperCase() without a locale', () => 'i'.toLocaleUpperCase()],
  ['locale: Intl.NumberFormat() without a locale', () => new Intl.NumberFormat()],
  ['locale: Intl.Collator() without a locale', () => Intl.Collator([])],
  [
    'locale: Intl.DateTimeFormat() without a locale',
    () => new Intl.DateTimeFormat(undefined, { timeZone: 'UTC' }),
  ],
]

const allowed: readonly (readonly [string, () => unknown])[] = [
  ['a date from a text', () => new Date('2021-01-01').toISOString()],
  ['a date from numbers', () => [Date.UTC(2021, 0, 1), Date.parse('2021-01-01')]],
  ['a date is a date', () => expect(new Date(0) instanceof Date).toBe(true)],
  ['a number in a locale', () => (1.5).toLocaleString('fi')],
  ['a comparison in a locale', () => 'ä'.localeCompare('o', 'fi')],
  ['a format with a locale', () => new Intl.NumberFormat('sv').format(1)],
  ['arithmetic', () => Math.max(1, 2)],
]

describe('the guard', () => {
  it.each(forbidden)('tells of %s', (breach, run) => {
    expect(told(run)).toContain(breach)
  })

  it.each(allowed)('lets pass %s', (_, run) => {
    expect(told(run)).toEqual([])
  })

  it('holds nothing against a plugin that happens outside of it', () => {
    const guard = makeGuard()
    guard.watch(() => Date.now())
    guard.inside('rule x', () => Date.now())
    expect(guard.breaches).toEqual([])
  })

  it('gives the same numbers and the same instant every time', () => {
    const draw = () => {
      const guard = makeGuard()
      return guard.watch(() => guard.inside('rule x', () => [Math.random(), Math.random(), Date.now()]))
    }
    expect(draw()).toEqual(draw())
    expect(new Set(draw()).size).toBe(3)
  })

  it('puts everything back when the plugin throws', () => {
    const guard = makeGuard()
    const before = [Date, Math.random, fetch, setTimeout]
    expect(() =>
      guard.watch(() =>
        guard.inside('view', () => {
          throw new TypeError('broken')
        }),
      ),
    ).toThrow('broken')
    expect([Date, Math.random, fetch, setTimeout]).toEqual(before)
    expect(guard.failed).toEqual(['view'])
  })

  it('names the part and the place', () => {
    const guard = makeGuard()
    guard.watch(() => guard.inside('report', () => Date.now()))
    expect(guard.breaches[0]).toMatchObject({
      part: 'report',
      at: expect.stringMatching(/guard\.test\.ts:\d+/),
    })
  })
})

describe('time zones', () => {
  it('are changed and put back', () => {
    const before = process.env['TZ']
    const days = ZONES.map((zone) => inTimeZone(zone, () => new Date('2021-01-01T12:00:00Z').getDate()))
    expect(days).toEqual([{ result: 2 }, { result: 1 }])
    expect(process.env['TZ']).toBe(before)
  })
})
