import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { runs } from '@sotekit/tools/runs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseFiles, writeFiles } from '../index.js'
import { readFolder, writeFolder } from '../node.js'

let root = ''
let count = 0

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'sotekit-files-'))
})
afterAll(() => rm(root, { recursive: true, force: true }))

async function folder(files: Readonly<Record<string, string>>): Promise<string> {
  const path = join(root, String(++count))
  await mkdir(path)
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true })
    await writeFile(join(path, name), text)
  }
  return path
}

const told = async (path: string) =>
  (await readFolder(path)).diagnostics.map(({ code, at }) => [code, at.file] as const)

const settings = { 'sotekit.yaml': 'sotekit: 1\n' }

describe('readFolder', () => {
  it('reads files by path and passes over what is no data', async () => {
    const path = await folder({
      ...settings,
      'b/service.yaml': 'service: [{ id: b }]',
      'a.yml': 'service: [{ id: a }]',
      'README.md': '# read me',
      '.hidden/x.yaml': 'x',
      '_drafts/x.yaml': 'x',
      'node_modules/p/x.yaml': 'x',
      'package.json': '{}',
    })
    const parsed = await readFolder(path)
    expect(parsed.diagnostics).toEqual([])
    expect(parsed.records).toEqual([
      { kind: 'service', id: 'a' },
      { kind: 'service', id: 'b' },
    ])
    expect(parsed.origin(1)).toEqual({ file: 'b/service.yaml', pointer: '/service/0' })
    expect(parsed.files.map((file) => file.path)).toEqual(['a.yml', 'b/service.yaml', 'sotekit.yaml'])
  })

  it('tells of a folder that is not there, and of one without settings', async () => {
    expect(await told(join(root, 'nowhere'))).toEqual([['files/no-folder', join(root, 'nowhere')]])
    expect(await told(await folder({}))).toEqual([['files/no-settings', 'sotekit.yaml']])
  })

  it('tells of files that are no data', async () => {
    expect(await told(await folder({ ...settings, 'notes.txt': '' }))).toEqual([
      ['files/unknown-file', 'notes.txt'],
    ])
  })

  it('follows links inside the folder only, and in no circle', async () => {
    const outside = await folder({ 'secret.yaml': 'service: [{ id: secret }]' })
    const path = await folder({ ...settings, 'real/a.yaml': 'service: [{ id: a }]' })
    await symlink(join(outside, 'secret.yaml'), join(path, 'out.yaml'))
    await symlink(outside, join(path, 'outside'))
    await symlink('..', join(path, 'real/up'))
    await symlink('itself.yaml', join(path, 'itself.yaml'))
    await symlink('nowhere.yaml', join(path, 'broken.yaml'))
    await symlink('real/a.yaml', join(path, 'same.yaml'))
    const parsed = await readFolder(path)
    expect(parsed.records).toHaveLength(2)
    expect(parsed.diagnostics.map(({ code, at }) => [code, at.file])).toEqual([
      ['files/unreadable', 'broken.yaml'],
      ['files/unreadable', 'itself.yaml'],
      ['files/link-outside', 'out.yaml'],
      ['files/link-outside', 'outside'],
      ['files/link-loop', 'real/up'],
    ])
  })

  it('reads the dataset that this one adds to, with its places', async () => {
    const path = await folder({
      'national/sotekit.yaml': 'sotekit: 1\narea: country\nseverities: { a: off, b: error }\n',
      'national/x.yaml': 'service: [{ id: base }]',
      'own/sotekit.yaml': 'sotekit: 1\nbase: ../national\nseverities: { b: info }\n',
      'own/y.yaml': 'service: [{ id: own }]',
    })
    const parsed = await readFolder(join(path, 'own'))
    expect(parsed.diagnostics).toEqual([])
    expect(parsed.records.map((record) => (record as { id: string }).id)).toEqual(['base', 'own'])
    expect(parsed.place(0, '/id').file).toBe('../national/x.yaml')
    expect(parsed.place(1, '/id').file).toBe('y.yaml')
    expect(parsed.settings).toEqual({ area: 'country', severities: { a: 'off', b: 'info' } })
  })

  it('asks for the types of fields once the plugins are known, and before the data is read', async () => {
    const path = await folder({
      'national/sotekit.yaml': 'sotekit: 1\nplugins: [a]\n',
      'national/p.line.csv': 'id;cents\n1;100\n',
      'own/sotekit.yaml': 'sotekit: 1\nbase: ../national\nplugins: [b]\n',
      'own/p.line.csv': 'id;cents\n2;200\n',
    })
    const asked: string[] = []
    const parsed = await readFolder(join(path, 'own'), {
      typesFor: async (plugins) => {
        asked.push(...plugins.map((plugin) => plugin.package))
        return (_kind, field) => (field === 'cents' ? 'number' : 'text')
      },
    })
    expect(asked).toEqual(['a', 'b'])
    expect(parsed.records).toEqual([
      { kind: 'p.line', id: '1', cents: 100 },
      { kind: 'p.line', id: '2', cents: 200 },
    ])
  })

  it('tells of a base that is not there or leads in a circle', async () => {
    const path = await folder({
      'a/sotekit.yaml': 'sotekit: 1\nbase: ../b\n',
      'b/sotekit.yaml': 'sotekit: 1\nbase: ../a\n',
      'c/sotekit.yaml': 'sotekit: 1\nbase: ../d\n',
    })
    expect(await told(join(path, 'a'))).toEqual([['files/base-loop', '../b/sotekit.yaml']])
    expect(await told(join(path, 'c'))).toEqual([['files/no-folder', 'sotekit.yaml']])
  })

  it.skipIf(process.platform === 'win32')('does not wait for a pipe', async () => {
    const path = await folder(settings)
    execFileSync('/usr/bin/env', ['mkfifo', join(path, 'pipe.yaml')])
    expect(await told(path)).toEqual([['files/unreadable', 'pipe.yaml']])
  })

  it('reads many files, a few at a time', async () => {
    const count = runs(200, 10_000)
    const many = Object.fromEntries(
      Array.from({ length: count }, (_, i) => [
        `d${i % 20}/f${i}.ndjson`,
        `{"kind":"service","id":"s${i}"}\n`,
      ]),
    )
    const parsed = await readFolder(await folder({ ...settings, ...many }))
    expect(parsed.diagnostics).toEqual([])
    expect(parsed.records).toHaveLength(count)
  })

  it('tells of files that vanish while the folder is read', async () => {
    const path = await folder({ ...settings, 'a.yaml': 'service: []', 'z.yaml': 'service: []' })
    const reading = readFolder(path)
    await rm(join(path, 'z.yaml'))
    const codes = (await reading).diagnostics.map(({ code }) => code)
    expect(codes.every((code) => code === 'files/unreadable')).toBe(true)
  })
})

describe('writeFolder', () => {
  const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) })

  it('writes what readFolder reads, and leaves alone what is there already', async () => {
    const path = await folder(settings)
    const records = [{ kind: 'service', id: 'a', name: { fi: 'A' } }]
    const { files } = writeFiles(records, { format: 'yaml' })
    expect(await writeFolder(path, files)).toEqual({ written: ['service.yaml'], diagnostics: [] })
    expect((await readFolder(path)).records).toEqual(records)
    expect(await writeFolder(path, files)).toEqual({ written: [], diagnostics: [] })
    expect(parseFiles(files).records).toEqual(records)
    expect(await readdir(path)).toEqual(['service.yaml', 'sotekit.yaml'])
  })

  it('refuses to leave the folder, and leaves the old file where writing fails', async () => {
    const outside = await folder({})
    const path = await folder({ 'a.yaml/b.yaml': 'old' })
    await symlink(outside, join(path, 'link'))
    const done = await writeFolder(path, [
      file('../x.yaml', 'x'),
      file('link/x.yaml', 'x'),
      file('a.yaml', 'x'),
    ])
    expect(done.written).toEqual([])
    expect(done.diagnostics.map(({ code }) => code)).toEqual([
      'files/outside-folder',
      'files/link-outside',
      'files/cannot-write',
    ])
    expect(await readdir(outside)).toEqual([])
    expect(await readFile(join(path, 'a.yaml/b.yaml'), 'utf8')).toBe('old')
    expect((await readdir(path)).sort()).toEqual(['a.yaml', 'link'])
  })
})
