import { type Diagnostic, sotekit } from '@sotekit/core'
import { describe, expect, it } from 'vitest'
import { plan, statement } from '../../../pages/examples.js'

type Fields = Readonly<Record<string, unknown>>

const methods: readonly Fields[] = [
  { kind: 'method', id: 'coolkids', name: { fi: 'CoolKids' }, basis: 'modelled' },
  { kind: 'method', id: 'ipc', name: { fi: 'IPC', en: 'Interpersonal Counseling' }, basis: 'modelled' },
  { kind: 'method', id: 'ips', name: { fi: 'IPS' }, basis: 'modelled' },
]

function load(id: string, value: string, more: Fields = {}): readonly Diagnostic[] {
  const said = statement('said', {
    subject: { kind: 'method', id },
    property: 'name',
    type: 'name',
    value,
    ...more,
  })
  return sotekit().load([plan, ...methods, said]).diagnostics
}

describe('names', () => {
  it.each(['CoolKids'])('%s is a name', (value) => {
    expect(load('coolkids', value)).toEqual([])
  })

  it.each(['Cool Kids', 'Coolkids', 'cool-kids'])('%s is another spelling', (value) => {
    const [found] = load('coolkids', value)
    expect([found?.code, found?.severity, found?.fixes[0]?.value]).toEqual([
      'core/name-near-alias',
      'info',
      'CoolKids',
    ])
  })

  it('a misprint is a warning', () => {
    const [found] = load('coolkids', 'CoolKidz')
    expect([found?.code, found?.severity]).toEqual(['core/name-near-alias', 'warning'])
  })

  it('a name that another one bears is its name, near as it may be', () => {
    const [found] = load('ipc', 'Ips')
    expect(found?.code).toBe('core/name-of-another')
    expect(found?.args['other']).toBe('ips')
    expect(found?.fixes[0]?.value).toBe('IPC')
    expect(found?.related.map(({ record }) => record?.id)).toEqual(['ips', 'ipc'])
  })

  it('a name far from all is unknown', () => {
    expect(load('ipc', 'Perhepolku').map(({ code }) => code)).toEqual(['core/unknown-name'])
  })

  it('items inside a record have names too', () => {
    const programme = {
      kind: 'programme',
      id: 'reform',
      title: { fi: 'Hanke' },
      calls: [],
      dependencies: [
        { id: 'home', type: 'earlier', title: { fi: 'Toimiva kotihoito' }, aliases: ['Kotihoito'] },
        { id: 'path', type: 'earlier', title: { fi: 'Perhepolku' } },
      ],
      basis: 'modelled',
    }
    const check = (value: string): readonly string[] =>
      sotekit()
        .load([
          plan,
          programme,
          statement('said', { property: 'dependencies/home/title', type: 'name', value }),
        ])
        .diagnostics.map(({ code }) => code)
    expect(check('Kotihoito')).toEqual([])
    expect(check('Toimiva kotihoitoo')).toEqual(['core/name-near-alias'])
    expect(check('Perhepolku')).toEqual(['core/name-of-another'])
    expect(check('Hanke')).toEqual(['core/unknown-name'])
  })

  it('a name that the source prints in decomposed letters is the same', () => {
    const record = { kind: 'method', id: 'metta', name: { fi: 'Mettäterapia' }, basis: 'modelled' }
    const said = statement('said', {
      subject: { kind: 'method', id: 'metta' },
      property: 'name',
      type: 'name',
      value: 'Mettäterapia'.normalize('NFD'),
    })
    expect(sotekit().load([plan, record, said]).diagnostics).toEqual([])
  })
})

describe('abbreviations', () => {
  const acronym = (id: string, value: string, source = 'plan'): Fields =>
    statement(id, {
      subject: { kind: 'method', id: 'ipc' },
      property: 'acronym',
      type: 'acronym',
      value,
      citations: [{ source }],
    })
  const other = { ...plan, id: 'other' }
  const check = (...said: readonly Fields[]): readonly string[] =>
    sotekit()
      .load([plan, other, ...methods, ...said])
      .diagnostics.map(({ record, code, expected }) => `${record?.id} ${code} ${expected?.en}`)

  it('are explained within their source', () => {
    expect(check(acronym('a', 'IPC'), acronym('b', 'IPC (Inter Personal Counseling)'))).toEqual([])
    expect(check(acronym('a', 'IPC'), acronym('b', 'Inter Personal Counseling (IPC)'))).toEqual([])
    expect(check(acronym('a', 'IPC'), acronym('b', 'IPC = Inter Personal Counseling'))).toEqual([])
    expect(check(acronym('a', 'IPC'), acronym('b', 'IPC (Inter Personal Counseling)', 'other'))).toEqual([
      'a core/undefined-acronym Interpersonal Counseling',
    ])
  })
})
