import { fileURLToPath } from 'node:url'
import { type Dataset, sotekit } from '@sotekit/core'
import { readFolder } from '@sotekit/files/node'
import { participation } from '@sotekit/participation'
import { beforeAll, describe, expect, it } from 'vitest'
import { type SamiCriteriaTypes, samiCriteria, samiLanguages } from './index.js'

const folder = fileURLToPath(new URL('../../../examples/lapland/data', import.meta.url))

describe('Lapland', () => {
  let dataset: Dataset<SamiCriteriaTypes>
  let findings: readonly string[]
  beforeAll(async () => {
    const kit = sotekit({ plugins: [samiCriteria(), participation()], today: '2026-01-01' })
    const loaded = kit.load(await readFolder(folder))
    dataset = loaded.dataset as unknown as Dataset<SamiCriteriaTypes>
    findings = loaded.diagnostics.flatMap(({ code, severity, at, message }) =>
      at.file?.includes('sami-criteria') || code.startsWith('samiCriteria/')
        ? [`${severity} ${code} ${message.en}`]
        : [],
    )
  })

  it('has no error in its records on Sámi services', () => {
    expect(findings.filter((one) => one.startsWith('error'))).toEqual([])
  })

  it('knows one North Sámi service of 2021, and of the health centres nothing', () => {
    const answer = (language: 'se' | 'smn' | 'sms') =>
      dataset.samiCriteria.answer({ digitalService: 'kela-remote-service', language, at: '2021-06-01' })
        .answer
    expect(samiLanguages.map(answer)).toEqual(['direct', 'unknown', 'unknown'])
    expect(
      dataset.samiCriteria.answer({ servicePoint: 'inarin-terveyskeskus', language: 'smn', at: '2021-06-01' })
        .answer,
    ).toBe('unknown')
  })

  it('the supplement was negotiated in time, and of the first call nobody knows', () => {
    const of = new Map(dataset.samiCriteria.negotiations().map((one) => [one.measure, one]))
    for (const measure of ['m45', 'm46', 'm47'])
      expect(of.get(measure)).toMatchObject({ status: 'met', because: 'rounds-before' })
    expect(of.get('m43')).toMatchObject({ status: 'unknown', because: 'measure.wide' })
  })

  it('who is within the Act follows from the records', () => {
    const scope = (organisation: string, at: string): string =>
      dataset.samiCriteria
        .obligations({ subject: { organisation }, at })
        .find(({ id }) => id === 'sla-1-no-request')?.result ?? ''
    expect(scope('lshp', '2021-06-01')).toBe('applies')
    expect(scope('lpshp', '2021-06-01')).toBe('does-not-apply')
    expect(scope('inari', '2021-06-01')).toBe('applies')
    expect(scope('kemi', '2021-06-01')).toBe('does-not-apply')
    expect(scope('kela', '2021-06-01')).toBe('applies')
    expect(scope('lapin-hyvinvointialue', '2021-06-30')).toBe('does-not-apply')
    expect(scope('lapin-hyvinvointialue', '2021-07-01')).toBe('applies')
  })

  it('links the measures to criteria that exist', () => {
    const ids = new Set(dataset.samiCriteria.catalogue().criteria.map(({ id }) => id))
    for (const { criteria } of dataset.all('samiCriteria.measure'))
      for (const one of criteria ?? []) expect(ids).toContain(one)
  })
})
