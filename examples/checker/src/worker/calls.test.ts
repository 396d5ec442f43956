import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { writeFiles } from '@sotekit/files'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { SourceFile, Step } from '../protocol.js'
import { calls } from './calls.js'

const file = (path: string, content: BlobPart): SourceFile => ({ path, content: new Blob([content]) })
const today = '2026-05-01'
const folder = (name: string, prefix = ''): readonly SourceFile[] => {
  const at = fileURLToPath(new URL(`../../${name}`, import.meta.url))
  return readdirSync(at).map((one) => file(prefix + one, readFileSync(`${at}/${one}`)))
}
const mistakes = folder('mistakes')

async function checked(files: readonly SourceFile[], root?: string) {
  const steps: Step[] = []
  const worker = calls((step) => steps.push(step))
  return { worker, steps, result: await worker.check({ files, today, root }) }
}
const codes = (result: Awaited<ReturnType<typeof checked>>['result']) => result.groups.map(({ code }) => code)

describe('checking', () => {
  it('groups findings by code, the gravest first, and names what it could not check with', async () => {
    const { result, steps } = await checked(mistakes)
    expect(result.counts).toEqual({ error: 8, warning: 1, info: 0 })
    expect(codes(result).at(-1)).toBe('files/unquoted-text')
    expect(result.groups.find(({ code }) => code === 'core/unknown-value')).toMatchObject({
      count: 4,
      fixable: 4,
    })
    expect(result.groups.every(({ title }) => title !== undefined)).toBe(true)
    expect(result.checkedWith).toEqual(['core', 'budget'])
    expect(result.notices.map(({ en }) => en)).toEqual([expect.stringContaining('@example/own-plugin')])
    expect(steps.filter(({ step }) => step === 'reading').length).toBeGreaterThan(mistakes.length)
    expect(steps.at(-1)).toEqual({ step: 'checking', records: 12 })
  })

  it('reads a folder within a folder, and one of several', async () => {
    const two = [...folder('mistakes', 'all/one/'), file('all/two/sotekit.yaml', 'sotekit: 1\n')]
    const first = await checked(two)
    expect(first.result.roots).toEqual(['all/one/', 'all/two/'])
    expect(first.result.counts.error).toBe(8)
    const second = await checked(two, 'all/two/')
    expect(second.result.counts.error).toBe(0)
  })

  it('reads the base that stands beside', async () => {
    const files = [
      file('all/own/sotekit.yaml', 'sotekit: 1\nbase: ../national\nplugins: []\n'),
      file(
        'all/own/a.yaml',
        'service: [{ id: own, name: { fi: Oma }, sector: health, parent: care, basis: modelled }]\n',
      ),
      file('all/national/sotekit.yaml', 'sotekit: 1\n'),
      file(
        'all/national/s.yaml',
        'service: [{ id: care, name: { fi: Hoiva }, sector: helth, general: true }]\n',
      ),
    ]
    const { result, worker } = await checked(files, 'all/own/')
    expect(result.records).toBe(2)
    const [item] = worker.findings({ severity: 'error', code: 'core/unknown-value', from: 0, most: 9 }).items
    expect(item?.place).toMatch(/^..\/national\/s\.yaml:1:\d+$/)
    // What belongs to another dataset is not ours to change.
    expect(worker.mend({ finding: item?.id ?? -1, fix: 0 })).toMatchObject({ applied: 0, files: [] })
  })

  it('checks a single file without settings with all plugins', async () => {
    const { result } = await checked([file('budget.line.csv', 'id;cents\nx;abc\n')])
    expect(result.checkedWith).toEqual(['core', 'budget', 'participation', 'samiCriteria'])
    expect(codes(result)).toContain('files/no-settings')
  })

  it('says what a plugin does not take', async () => {
    const settings =
      'sotekit: 1\nplugins: [./own.js, { package: "@sotekit/budget", options: { wrong: 1 } }]\n'
    const { result } = await checked([file('sotekit.yaml', settings)])
    expect(result.notices[0]?.fi).toContain('./own.js')
    expect(result.checkedWith).toContain('core')
  })

  it.each([
    ['garbage.yaml', 'files/not-utf8'],
    ['garbage.json', 'files/not-utf8'],
    ['garbage.xlsx', 'files/bad-workbook'],
    ['garbage.bin', 'files/unknown-file'],
    ['../up.yaml', 'files/outside-folder'],
  ])('tells of %s', async (name) => {
    const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + 13) % 256)
    const { result, worker } = await checked([file('sotekit.yaml', 'sotekit: 1\n'), file(name, noise)])
    expect(result.records).toBe(0)
    const [group] = result.groups
    expect(group?.code).toMatch(/^files\//)
    expect(worker.detail(0)?.page?.why.fi).not.toBe('')
  })

  it('says what is too large to be read here', async () => {
    const huge = { size: 300_000_000, arrayBuffer: () => Promise.reject(new Error('not read')) } as Blob
    const { result } = await checked([{ path: 'huge.ndjson', content: huge }])
    expect(result.notices[0]?.en).toContain('huge.ndjson is too large for a browser (300 MB)')
  })
})

describe('mending', () => {
  const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)

  it('makes the certain fixes, and leaves every other byte as it is', async () => {
    const { worker } = await checked(mistakes)
    const mended = worker.mend('safe')
    expect(mended).toMatchObject({ applied: 1, refused: [] })
    const before = await mistakes.find(({ path }) => path === 'places.yaml')?.content.text()
    expect(mended.files.map(({ path }) => path)).toEqual(['places.yaml'])
    expect(textOf(mended.files[0]?.bytes)).toBe(before?.replace('id: 047', 'id: "047"'))
  })

  it('mends all of a code over several files', async () => {
    const { worker } = await checked(mistakes)
    const mended = worker.mend({ severity: 'error', code: 'core/unknown-value' })
    expect(mended.applied).toBe(4)
    expect(mended.files.map(({ path }) => path)).toEqual(['organisation.csv', 'places.yaml', 'services.yaml'])
    const all = mistakes.map((one) => {
      const done = mended.files.find(({ path }) => path === one.path)
      return done ? file(one.path, done.bytes) : one
    })
    const again = await worker.check({ files: all, today })
    expect(codes(again)).not.toContain('core/unknown-value')
  })

  it('shows a cell of a workbook and what to put there', async () => {
    const records = [{ kind: 'service', id: 'care', name: { fi: 'Hoiva' }, sector: 'helth', general: true }]
    const [book] = writeFiles(records, { format: 'xlsx' }).files
    const files = [
      file('d/sotekit.yaml', 'sotekit: 1\n'),
      file('d/book.xlsx', new Uint8Array(book?.bytes ?? [])),
    ]
    const { worker, result } = await checked(files)
    const group = result.groups.find(({ code }) => code === 'core/unknown-value')
    const [item] = worker.findings({ severity: 'error', code: group?.code ?? '', from: 0, most: 1 }).items
    expect(item?.place).toMatch(/^book\.xlsx \[service![A-Z]2\]$/)
    const detail = worker.detail(item?.id ?? -1)
    const source = worker.source({ at: detail?.at ?? {}, before: 2, after: 2 })
    const cells = source?.type === 'sheet' ? source.rows.flatMap((row) => row.cells) : []
    expect(cells.filter(({ marked }) => marked)).toEqual([{ text: 'helth', marked: true }])
    // A workbook holds much that is not ours to write anew: its fixes are told, and made by hand.
    expect(group?.fixable).toBe(0)
    expect(detail?.offers[0]).toMatchObject({ byHand: true, title: { en: 'replace with health' } })
    expect(worker.mend({ finding: item?.id ?? -1, fix: 0 })).toMatchObject({ applied: 0, files: [] })
  })

  it('packs all files, hostile names too', async () => {
    const { worker } = await checked(mistakes)
    const names = ['__proto__', 'constructor.yaml', 'ä/ö.yaml']
    const packed: string[] = []
    unzipSync(await worker.zip(names.map((name) => file(name, name))), {
      filter: ({ name, originalSize }) => packed.push(`${name} ${originalSize}`) === 0,
    })
    expect(packed).toEqual(['__proto__ 9', 'constructor.yaml 16', 'ä/ö.yaml 10'])
  })
})

it('makes the report in every format, and the chains', async () => {
  const { worker } = await checked(mistakes)
  for (const format of ['html', 'md', 'csv', 'json', 'xlsx'] as const) {
    const made = await worker.report({ language: 'fi', format })
    expect(made.length, format).toBeGreaterThan(500)
  }
  const chain = worker.chain({ id: 'assessment', language: 'fi' })
  expect(chain?.svg?.startsWith('<svg')).toBe(true)
  expect(chain?.text).toContain('Palvelutarpeen arviointi')
  expect(chain?.findings.map(({ place }) => place)).toEqual(['chains.yaml:8:9'])
  expect(worker.chain({ id: '__proto__', language: 'fi' })).toBeUndefined()
})
