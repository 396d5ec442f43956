import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseFiles } from '../index.js'

const read = (text: string) => parseFiles([{ path: 'sotekit.yaml', bytes: new TextEncoder().encode(text) }])
const codes = (text: string) => read(text).diagnostics.map(({ code }) => code)

describe('sotekit.yaml', () => {
  it('gives settings, plugins and base', () => {
    const parsed = read(`sotekit: 1
title: { fi: Lappi, en: Lapland }
languages: [fi, se]
area: lappi
plugins:
  - '@sotekit/budget'
  - package: ./own-plugin.js
    options: { year: 2021 }
severities: { core/unused: off }
suppressions:
  - code: core/date
    record: measure/a
    reason: as printed
    until: 2030-01-01
options: { core/ratio: 2 }
`)
    expect(parsed.diagnostics).toEqual([])
    expect(parsed.plugins).toEqual([
      { package: '@sotekit/budget', options: {} },
      { package: './own-plugin.js', options: { year: 2021 } },
    ])
    expect(parsed.settings).toEqual({
      title: { fi: 'Lappi', en: 'Lapland' },
      languages: ['fi', 'se'],
      area: 'lappi',
      severities: { 'core/unused': 'off' },
      suppressions: [{ code: 'core/date', record: 'measure/a', reason: 'as printed', until: '2030-01-01' }],
      options: { 'core/ratio': 2 },
    })
  })

  it.each([
    ['title: { fi: x }', ['files/format-version']],
    ['sotekit: 2', ['files/format-version']],
    ['', ['files/format-version']],
    ['- a', ['files/invalid-setting', 'files/format-version']],
    ['sotekit: 1\nlangauges: [fi]', ['files/unknown-setting']],
    ['sotekit: 1\nlanguages: fi', ['files/invalid-setting']],
    ['sotekit: 1\nlanguages: [xx]', ['files/invalid-setting']],
    ['sotekit: 1\ntitle: { fi: x, de: y }', ['files/unknown-setting']],
    ['sotekit: 1\nplugins: [{ options: {} }]', ['files/invalid-setting']],
    ['sotekit: 1\nsuppressions: [{ code: a }]', ['files/invalid-setting']],
    ['sotekit: 1\nsuppressions: [{ code: a, reason: b, until: 1.1.2030 }]', ['files/invalid-setting']],
    ['sotekit: 1\nseverities: { a: fatal }', ['files/invalid-setting']],
    ['sotekit: 1\nbase: /etc', ['files/invalid-setting']],
    ['sotekit: 1\nbase: ../x', ['files/base-not-read']],
    ['sotekit: [', ['files/yaml-syntax']],
  ])('%j gives %j', (text, expected) => {
    expect(codes(text)).toEqual(expected)
  })

  it('proposes the key that was meant', () => {
    expect(read('sotekit: 1\nlangauges: [fi]').diagnostics[0]?.fixes[0]).toMatchObject({
      action: 'rename',
      value: 'languages',
      at: { file: 'sotekit.yaml', line: 2, column: 1 },
    })
  })

  it('reads the example of the README', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    const example = /```yaml\n(.*?)```/s.exec(readme)?.[1] ?? ''
    expect(codes(example)).toEqual(['files/base-not-read'])
  })
})
