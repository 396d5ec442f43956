import { type AnyRecord, type CoreKindName, type Diagnostic, sotekit } from '@sotekit/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitrary } from '../index.js'

const kit = sotekit()
const kinds = kit.load([]).dataset.kinds as readonly CoreKindName[]
const errors = (diagnostics: readonly Diagnostic[]) =>
  diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, message }) => `${code}: ${message.en}`)

describe('arbitrary.record', () => {
  it.each(kinds)('%s is structurally valid', (kind) => {
    fc.assert(
      fc.property(arbitrary.record(kind), (record) => {
        expect(kit.parse(kind, record).diagnostics).toEqual([])
      }),
    )
  })

  it.each(kinds)('%s has every field of its schema at some time', (kind) => {
    const schema = kit.describe().kinds.find(({ name }) => name === kind)?.schema
    const seen = new Set(
      fc.sample(arbitrary.record(kind), { seed: 1, numRuns: 200 }).flatMap((one) => Object.keys(one)),
    )
    const never = Object.keys(schema?.['properties'] as object).filter((field) => !seen.has(field))
    expect(never).toEqual(
      // Successors and counts make sense only among other records; `ext` belongs to plugins.
      never.filter((field) => ['ext', 'successor', 'counts', 'countsOrganisers'].includes(field)),
    )
  })
})

describe('arbitrary.dataset', () => {
  it('is complete and without errors', () => {
    fc.assert(
      fc.property(arbitrary.dataset(), (records) => {
        const { diagnostics, complete } = kit.load(records)
        expect(errors(diagnostics)).toEqual([])
        expect(complete).toBe(true)
      }),
    )
  })

  it('holds every kind at some time, and links records to each other', () => {
    const datasets = fc
      .sample(arbitrary.dataset(), { seed: 1, numRuns: 50 })
      .map((one) => kit.load(one).dataset)
    for (const kind of kinds)
      expect(
        datasets.some((dataset) => dataset.records(kind).length > 1),
        kind,
      ).toBe(true)
    const links = datasets.flatMap((dataset) =>
      dataset.kinds.flatMap((kind) => dataset.records(kind).flatMap((one) => dataset.referencesOf(one))),
    )
    expect(new Set(links.map(({ from, to }) => `${from.kind} → ${to.kind}`)).size).toBeGreaterThan(30)
  })

  it("gives the same findings of core's rules in any order", () => {
    const inOrder = (records: readonly AnyRecord[]) =>
      kit.load({
        records,
        place: (i, pointer) => ({ file: `${records[i]?.kind}/${records[i]?.id}`, pointer }),
      })
    const shuffled = arbitrary
      .dataset()
      .chain((records) =>
        fc.tuple(fc.constant(records), fc.shuffledSubarray([...records], { minLength: records.length })),
      )
    fc.assert(
      fc.property(shuffled, ([records, others]) => {
        // The number of a record in what was loaded is no part of what was found.
        const [before, after] = [records, others].map((some) =>
          inOrder(some).diagnostics.map((one) => ({
            ...one,
            fixes: one.fixes.map((fix) => ({ ...fix, index: 0 })),
          })),
        )
        expect(after).toEqual(before)
      }),
    )
  })

  it('takes a size', () => {
    fc.assert(
      fc.property(arbitrary.dataset({ most: 1 }), (records) => {
        const counts = kinds.map((kind) => records.filter((one) => one.kind === kind).length)
        expect(Math.max(...counts)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('arbitrary.nearlyValidDataset', () => {
  it('never makes core throw, crash a rule or report junk', () => {
    fc.assert(
      fc.property(arbitrary.nearlyValidDataset(), (records) => {
        const { dataset, diagnostics } = kit.load(records)
        for (const language of ['fi', 'en'] as const) kit.report(dataset, 'core', { language })
        dataset.at('2021-06-01').who()
        const crashes = diagnostics.filter(({ code }) => /^core\/(plugin-|rule-not-run)/.test(code))
        expect(crashes).toEqual([])
      }),
    )
  })

  it('has a finding more often than not', () => {
    const found = fc
      .sample(arbitrary.nearlyValidDataset(), { seed: 1, numRuns: 100 })
      .filter((records) => errors(kit.load(records).diagnostics).length > 0)
    expect(found.length).toBeGreaterThan(50)
  })

  it('keeps given records apart from its mistakes', () => {
    const records = [{ kind: 'service', id: 'care', name: { fi: 'Hoiva' }, sector: 'social' }]
    const before = JSON.stringify(records)
    fc.assert(
      fc.property(arbitrary.nearlyValid(records), (changed) => {
        kit.load(changed)
        expect(JSON.stringify(records)).toBe(before)
      }),
    )
  })
})
