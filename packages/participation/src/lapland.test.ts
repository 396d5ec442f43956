import { fileURLToPath } from 'node:url'
import { sotekit } from '@sotekit/core'
import { readFolder } from '@sotekit/files/node'
import { beforeAll, describe, expect, it } from 'vitest'
import { participation } from './index.js'

const folder = (name: string): string =>
  fileURLToPath(new URL(`../../../examples/lapland/${name}`, import.meta.url))
const kit = sotekit({ plugins: [participation()], today: '2026-01-01' })
const programme = 'tulsote-lappi'

describe('Lapland', () => {
  let files: Awaited<ReturnType<typeof readFolder>>
  let loaded: ReturnType<typeof kit.load>
  beforeAll(async () => {
    files = await readFolder(folder('data'))
    loaded = kit.load(files)
  })
  const found = (code: string): readonly (string | undefined)[] =>
    loaded.diagnostics.filter((one) => one.code === `participation/${code}`).map(({ record }) => record?.id)

  it('has 20 statements of five municipalities: 4, 5, 4, 2, 5', () => {
    const counts = ['240', '241', '614', '851', '845'].map(
      (code) =>
        loaded.dataset
          .all('participation.involvement')
          .filter(({ municipalities }) => municipalities?.includes(code)).length,
    )
    expect(counts).toEqual([4, 5, 4, 2, 5])
  })

  it('gives the figures of the founding case', () => {
    const view = loaded.dataset.participation
    const workshops = view.attendance({ programme, types: ['workshop'] })
    expect([workshops.participations, workshops.people]).toEqual([
      { atLeast: 475, atMost: 475 },
      { atLeast: 158, atMost: 475 },
    ])
    expect(view.coverage({ programme, of: 'measures' }).count).toMatchObject({ yes: 5, no: 0, unknown: 16 })
    expect(view.coverage({ programme }).count.yes).toBe(21)
    expect(view.coverage({ programme, strength: 'evidenced' }).count).toMatchObject({ yes: 0, unknown: 21 })
    const producers = view.producers({ programme })
    expect([producers.pairs.length, producers.producers, producers.labels]).toEqual([6, 4, 8])
    expect(producers.pairs.find(({ municipality }) => municipality === '851')?.extraCosts).toBe('tornio')
    expect(view.trainees({ programme }).privateShare).toMatchObject({ yes: 3, total: 4 })
    expect(view.negotiations({ programme })).toMatchObject([{ stated: 2, evidenced: 0, roundsBefore: 3 }])
    expect(view.claims({ programme, claim: 'access-good', against: 'access-to-develop' })).toMatchObject({
      yes: 4,
      no: 1,
    })
  })

  it('has no errors, and the contradictions of the documents', () => {
    const own = loaded.diagnostics.filter(({ code }) => code.startsWith('participation/'))
    expect(own.filter(({ severity }) => severity === 'error')).toEqual([])
    expect([...found('no-need-yet-takes-part')].sort()).toEqual(['tervola-no-need', 'tornio-no-need'])
    expect(found('commitment-after-call')).toEqual(['municipal-commitments-2021'])
    expect(found('after-stated-time')).toHaveLength(2)
    expect(found('producer-not-serving')).toEqual([])
  })

  it('as printed: each workshop twice, and a company that organises', async () => {
    const printed = await readFolder(folder('as-printed'))
    const records = [...files.records, ...printed.records]
    const seen = kit.load({ records, settings: files.settings ?? {} }).diagnostics
    const codes = (code: string): readonly (string | undefined)[] =>
      [
        ...new Set(
          seen.filter((one) => one.code === `participation/${code}`).map(({ record }) => record?.id),
        ),
      ].sort()
    expect(codes('same-event-twice')).toHaveLength(4)
    expect(codes('producer-organises')).toEqual(['kemi-company-organises', 'tornio-company-organises'])
  })

  it('cites every statement of the annex on private producers, so that its report is complete', () => {
    const cited = new Set<number>()
    for (const kind of loaded.dataset.kinds)
      for (const { citations = [] } of loaded.dataset.records(kind))
        for (const { source, locator = '' } of citations)
          if (source === 'private-producer-annex')
            for (const part of locator.split(',')) {
              const [from = Number.NaN, to = from] = part.split('-').map(Number)
              for (let line = from; line <= to; line += 1) cited.add(line)
            }
    // Every printed line stands on an odd number; these are blank, page breaks, or headings.
    const empty = new Set([83, 117, 119, 149, 165, 179, 201, 231, 249, 269])
    const lines = Array.from({ length: (283 - 49) / 2 + 1 }, (_, index) => 49 + 2 * index)
    expect(lines.filter((line) => !empty.has(line) && !cited.has(line))).toEqual([])
  })
})
