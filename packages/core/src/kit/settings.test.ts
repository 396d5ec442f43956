import { type DatasetSettings, type Diagnostic, definePlugin, sotekit } from '@sotekit/core'
import { describe, expect, it } from 'vitest'

const records = [
  { kind: 'service', id: 'a', name: { fi: 'A' }, sector: 'health' },
  { kind: 'service', id: 'b', name: { fi: 'B' }, sector: 'health' },
  { kind: 'service', id: 'c', name: { fi: 'C' }, sector: 'helth', basis: 'modelled' },
]

const load = (settings: DatasetSettings, today?: string): readonly Diagnostic[] =>
  sotekit({ today }).load({ records, settings }).diagnostics
const told = (settings: DatasetSettings, today?: string): readonly string[] =>
  load(settings, today).map(({ code, severity, record }) => `${severity} ${code} ${record?.id ?? ''}`)

const usual = ['info core/no-source a', 'info core/no-source b', 'error core/unknown-value c']

describe('severities', () => {
  it('are as the rules have them', () => {
    expect(told({})).toEqual(usual)
  })

  it('can be set by code, or off', () => {
    expect(told({ severities: { 'core/no-source': 'error' } })).toEqual([
      'error core/no-source a',
      'error core/no-source b',
      'error core/unknown-value c',
    ])
    expect(told({ severities: { 'core/no-source': 'off' } })).toEqual(['error core/unknown-value c'])
  })

  it('of a rule that are off keep it from running', () => {
    let ran = 0
    const counter = definePlugin({
      name: 'counter',
      version: '1.0.0',
      rules: {
        counted: {
          severity: 'info',
          message: { fi: 'laskettu', en: 'counted' },
          check: () => {
            ran++
          },
        },
      },
    })
    const kit = sotekit({ plugins: [counter] })
    kit.load({ records, settings: { severities: { 'counter/counted': 'off' } } })
    expect(ran).toBe(0)
    kit.load({ records, settings: { severities: { 'counter/counted': 'info' } } })
    expect(ran).toBe(1)
  })

  it('do not make a dataset complete that is not', () => {
    const settings: DatasetSettings = { severities: { 'core/unknown-value': 'off' } }
    expect(sotekit().load({ records, settings }).complete).toBe(false)
  })

  it('of names that objects have by nature mean nothing', () => {
    expect(told(JSON.parse('{ "severities": { "__proto__": "off", "constructor": "off" } }'))).toEqual(usual)
  })
})

describe('suppressions', () => {
  const reason = 'the source is on its way'

  it('take away a code, everywhere or at one record', () => {
    expect(told({ suppressions: [{ code: 'core/no-source', reason }] })).toEqual([
      'error core/unknown-value c',
    ])
    expect(told({ suppressions: [{ code: 'core/no-source', record: 'service/a', reason }] })).toEqual(
      usual.slice(1),
    )
  })

  it('that take nothing away are told of', () => {
    expect(told({ suppressions: [{ code: 'core/no-source', record: 'service/z', reason }] })).toEqual([
      'warning core/unused-suppression ',
      ...usual,
    ])
    expect(
      told({
        suppressions: [
          { code: 'core/no-source', reason },
          { code: 'core/no-source', record: 'service/a', reason },
        ],
      }),
    ).toEqual(['warning core/unused-suppression ', 'error core/unknown-value c'])
  })

  it('need a reason', () => {
    expect(told({ suppressions: [{ code: 'core/no-source', reason: ' ' }] })).toEqual([
      'error core/suppression-without-reason ',
      ...usual,
    ])
    expect(told({ suppressions: [{ code: 'core/no-source' } as never] })).toEqual([
      'error core/suppression-without-reason ',
      ...usual,
    ])
  })

  it('hold to their last day, and for ever where no day is today', () => {
    const settings: DatasetSettings = {
      suppressions: [{ code: 'core/no-source', reason, until: '2023-12-31' }],
    }
    expect(told(settings)).toEqual(['error core/unknown-value c'])
    expect(told(settings, '2023-12-31')).toEqual(['error core/unknown-value c'])
    expect(told(settings, '2024-01-01')).toEqual(['warning core/expired-suppression ', ...usual])
  })

  it('cover findings after these were graded', () => {
    expect(
      told({ severities: { 'core/no-source': 'error' }, suppressions: [{ code: 'core/no-source', reason }] }),
    ).toEqual(['error core/unknown-value c'])
  })
})

describe('input', () => {
  it('keeps the findings of reading, and asks for places of its own findings only', () => {
    const reading: Diagnostic = {
      code: 'files/unreadable',
      severity: 'error',
      at: { file: 'a.yaml' },
      message: { fi: 'x', en: 'x' },
      related: [],
      fixes: [],
      args: {},
    }
    const asked: number[] = []
    const { diagnostics, complete } = sotekit().load({
      records,
      diagnostics: [reading],
      place: (index, pointer) => {
        asked.push(index)
        return { file: 'b.yaml', line: index + 10, pointer }
      },
    })
    expect(diagnostics.map(({ code, at }) => [code, at.file, at.line])).toEqual([
      ['files/unreadable', 'a.yaml', undefined],
      ['core/no-source', 'b.yaml', 10],
      ['core/no-source', 'b.yaml', 11],
      ['core/unknown-value', 'b.yaml', 12],
    ])
    expect(new Set(asked)).toEqual(new Set([0, 1, 2]))
    expect(complete).toBe(false)
  })
})

describe('the place of a part of a text', () => {
  const source = { kind: 'source', id: 'plan', title: { fi: 'Suunnitelma' }, type: 'plan' }
  const said = {
    kind: 'statement',
    id: 'said',
    subject: { kind: 'source', id: 'plan' },
    property: 'period',
    type: 'period',
    value: '1.1.2020–31.4.2020',
    citations: [{ source: 'plan' }],
  }
  const columns = (endColumn: number, endLine = 1): readonly (number | undefined)[] => {
    const { diagnostics } = sotekit().load({
      records: [source, said],
      place: () => ({ file: 'a.yaml', line: 1, column: 10, endLine, endColumn }),
    })
    return diagnostics.flatMap(({ at }) => [at.column, at.endColumn])
  }

  it('is counted in a text that stands bare or between quotation marks', () => {
    expect(columns(10 + said.value.length)).toEqual([19, 28])
    expect(columns(10 + said.value.length + 2)).toEqual([20, 29])
  })

  it('is left as it is where characters cannot be counted', () => {
    expect(columns(10 + said.value.length + 5)).toEqual([10, 33])
    expect(columns(10 + said.value.length, 2)).toEqual([10, 28])
  })
})
