import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Io, run } from '@sotekit/cli'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const lapland = fileURLToPath(new URL('../../../examples/lapland/data', import.meta.url))
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sotekit-cli-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function sotekit(...args: string[]): Promise<{ exit: number; out: string; err: string }> {
  let [out, err] = ['', '']
  const io: Io = {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    env: {},
    cwd: folder,
    outIsTerminal: false,
    errIsTerminal: false,
    columns: 80,
    today: '2026-11-21',
  }
  const exit = await run(args, io)
  return { exit, out, err }
}

async function dataset(name: string, files: Record<string, string>): Promise<string> {
  const path = join(folder, name)
  await sotekit('init', path)
  for (const [file, text] of Object.entries(files)) await writeFile(join(path, file), text)
  return path
}

describe('sotekit check', () => {
  it('finds nothing wrong in a dataset that init made', async () => {
    const path = await dataset('clean', {})
    const { exit, out } = await sotekit('check', path, '--format', 'json')
    expect(exit).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      diagnostics: [],
      summary: { errors: 0, warnings: 0, infos: 0, records: 6 },
      complete: true,
    })
  })

  it('gives the exact place, what was expected, and the fix', async () => {
    const path = await dataset('misspelt', {
      'more.yaml':
        'service:\n  - id: care\n    name: { fi: Hoiva }\n    sector: helth\n    basis: modelled\n',
    })
    const { exit, out } = await sotekit('check', path, '--format', 'json')
    expect(exit).toBe(1)
    const [finding] = JSON.parse(out).diagnostics
    expect(finding).toMatchObject({
      code: 'core/unknown-value',
      severity: 'error',
      record: { kind: 'service', id: 'care' },
      at: { file: 'more.yaml', line: 4, column: 13, pointer: '/service/0/sector' },
      message: "'helth' is not one of the values that sector can have",
      expected: 'health, social, rescue, support',
    })
    expect(finding.fixes[0]).toMatchObject({ value: 'health' })
    const text = await sotekit('check', path, '--locale', 'fi')
    expect(text.out).toContain('virhe[core/unknown-value]')
    expect(text.out).toContain('more.yaml:4:13')
    expect(text.out).toContain('4 │     sector: helth')
    for (const line of text.out.split('\n')) expect([...line].length).toBeLessThanOrEqual(100)
  })

  it('applies safe fixes of records and of files, and says which', async () => {
    const path = await dataset('mended', {
      'more.yaml': 'municipality:\n  - id: 261\n    name: { fi: Kittilä }\n    basis: modelled\n',
    })
    const { err } = await sotekit('check', path, '--fix')
    expect(err).toContain('more.yaml:2:9: Put it in quotes')
    expect(await readFile(join(path, 'more.yaml'), 'utf8')).toContain('  - id: "261"\n')
    expect((await sotekit('check', path)).out).not.toContain('files/unquoted-text')
  })

  it('reads tables as the kinds of the dataset want them, those of plugins too', async () => {
    const path = await dataset('tables', {
      'sotekit.yaml': 'sotekit: 1\nplugins:\n  - package: ./visits.mjs\n',
      'visits.mjs': `
        const schema = () => ({
          type: 'object',
          properties: { count: { type: 'integer' }, on: { type: 'string', format: 'date' } },
          required: ['count', 'on'],
        })
        const validate = (value) => typeof value.count === 'number' ? { value } : { issues: [{ message: 'no number', path: ['count'] }] }
        export default () => ({
          '~sotekit': { contract: 1, core: '0.1.0', name: 'visits', version: '1.0.0', definition: {
            name: 'visits', version: '1.0.0',
            records: { visit: { schema: { '~standard': {
              version: 1, vendor: 'hand', validate, jsonSchema: { input: schema, output: schema },
            } } } },
          } },
        })`,
      'visits.visit.csv': 'id;count;on\na;1 200;5.5.2021\n',
      'municipality.csv':
        'id;name.fi;basis;memberships[0].area;population[0].date;population[0].persons\n' +
        '261;Kittilä;modelled;region;31.12.2020;6 436\n',
    })
    const { out } = await sotekit('list', 'visits.visit', path, '--format', 'json')
    expect(JSON.parse(out)).toMatchObject([{ id: 'a', count: 1200, on: '2021-05-05' }])
    const municipalities = JSON.parse((await sotekit('list', 'municipality', path, '--format', 'json')).out)
    expect(municipalities).toContainEqual(
      expect.objectContaining({ id: '261', population: [{ date: '2020-12-31', persons: 6436 }] }),
    )
  })

  it('ends with 2 where it could not run', async () => {
    expect(await sotekit('check', join(folder, 'nowhere'))).toMatchObject({ exit: 2 })
    expect(await sotekit('chek', folder)).toMatchObject({ exit: 2 })
    expect(await sotekit('who', lapland, '--at', '31.4.2020')).toMatchObject({ exit: 2 })
    const { err } = await sotekit('who', lapland, '--area', 'laplan', '--at', '2021-05-05')
    expect(err).toContain('Did you mean lapland')
  })
})

describe('sotekit on Lapland', () => {
  const count = async (area: string, sector: string, at: string): Promise<number> => {
    const { out } = await sotekit(
      'organisers',
      lapland,
      '--area',
      area,
      '--sector',
      sector,
      '--at',
      at,
      '--format',
      'json',
    )
    return JSON.parse(out).count
  }

  it('counts the organisers that the project plan prints', async () => {
    expect(await count('lapin-sairaanhoitopiiri', 'health', '2021-05-05')).toBe(13)
    expect(await count('lapin-sairaanhoitopiiri', 'social', '2021-05-05')).toBe(15)
    expect(await count('lansi-pohjan-sairaanhoitopiiri', 'health', '2021-05-05')).toBe(7)
    expect(await count('lansi-pohjan-sairaanhoitopiiri', 'social', '2021-05-05')).toBe(6)
    expect(await count('lapland', 'health', '2023-01-01')).toBe(1)
    expect(await count('lapland', 'social', '2023-01-01')).toBe(1)
  })

  it('tells who organises and produces, one row per municipality and service', async () => {
    const { out } = await sotekit(
      'who',
      lapland,
      '--municipality',
      '614',
      '--municipality',
      '240',
      '--at',
      '2021-05-05',
      '--format',
      'json',
    )
    const rows = JSON.parse(out) as {
      municipality: string
      service: string
      organiser: string
      producers: { organisation: string }[]
    }[]
    expect(new Set(rows.map((row) => row.municipality))).toEqual(new Set(['240', '614']))
    expect(new Set(rows.map((row) => `${row.municipality} ${row.service}`)).size).toBe(rows.length)
    const posio = rows.find((row) => row.municipality === '614' && row.service === 'primary-health-care')
    expect(posio).toMatchObject({ organiser: 'posio', producers: [{ organisation: 'coronaria' }] })
  })

  it('lists the measures', async () => {
    const { out } = await sotekit('list', 'measure', lapland, '--format', 'json')
    const measures = JSON.parse(out) as { call: string; benefitCategory: string }[]
    const by = (field: 'call' | 'benefitCategory', value: string): number =>
      measures.filter((one) => one[field] === value).length
    expect([measures.length, by('call', 'original'), by('call', 'supplement')]).toEqual([88, 35, 53])
    expect(
      ['access', 'prevention', 'quality', 'interoperability', 'cost-containment'].map((category) =>
        by('benefitCategory', category),
      ),
    ).toEqual([47, 10, 17, 9, 5])
  })

  it('writes a report', async () => {
    const { exit } = await sotekit('report', lapland, '--out', 'lapland.html', '--locale', 'fi')
    expect(exit).toBe(0)
    const html = await readFile(join(folder, 'lapland.html'), 'utf8')
    expect(html).toContain('<html lang="fi"')
    expect(html).toContain('Rovaniemi')
    expect(html).not.toContain('<script')
  })

  it('shows a record with its relations, and the difference of two datasets', async () => {
    const { out } = await sotekit('show', 'organisation', 'coronaria', lapland)
    expect(out).toContain('Referred to by')
    const path = await dataset('small', {})
    const changes = JSON.parse((await sotekit('diff', path, lapland, '--format', 'json')).out) as {
      change: string
    }[]
    expect(changes.some((one) => one.change === 'added')).toBe(true)
  })
})
