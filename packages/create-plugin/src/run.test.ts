import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run, scaffold } from './index.js'
import { emptyFolder } from './testing.js'

interface Ran {
  readonly status: number
  readonly out: string
  readonly err: string
}

async function command(cwd: string, ...args: readonly string[]): Promise<Ran> {
  let [out, err] = ['', '']
  const io = {
    out: (text: string) => {
      out += text
    },
    err: (text: string) => {
      err += text
    },
    env: {},
    cwd,
    isTerminal: false,
  }
  return { status: await run(args, io), out, err }
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) =>
      join(one.parentPath, one.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()

const read = (...path: string[]): string => readFileSync(join(...path), 'utf8')

describe('create-sotekit-plugin', () => {
  it('writes a whole package, named throughout', async () => {
    const cwd = emptyFolder()
    const { status, out, err } = await command(cwd, 'home-visits-plugin')
    expect([status, err]).toEqual([0, ''])
    expect(out).toBe(
      'Plugin "homeVisits" in package home-visits-plugin: 26 files in home-visits-plugin\n\n' +
        'Next:\n  cd home-visits-plugin\n  npm install\n  npm run check\n',
    )
    const folder = join(cwd, 'home-visits-plugin')
    const files = filesIn(folder)
    expect(files).toEqual(
      expect.arrayContaining([
        '.changeset/first-release.md',
        '.github/workflows/ci.yml',
        '.gitignore',
        'LICENSE',
        'README.md',
        'package.json',
        'src/conforms.test.ts',
        'src/plugin.ts',
        'src/rules/review-outside-period/page.ts',
        'src/types.test-d.ts',
      ]),
    )
    for (const file of files) expect(read(folder, file)).not.toMatch(/pluginName|PluginName|package-name/)
    expect(JSON.parse(read(folder, 'package.json'))).toMatchObject({ name: 'home-visits-plugin' })
    expect(read(folder, 'src/plugin-types.ts')).toContain("name: 'homeVisits'")
    expect(read(folder, 'src/plugin-types.ts')).toContain('interface HomeVisitsTypes')
  })

  it('takes names by flags, and the folder it stands in', async () => {
    const cwd = emptyFolder()
    mkdirSync(join(cwd, '.git')) // a repository without a file is empty
    const { status, out } = await command(
      cwd,
      '.',
      '--name',
      'visits',
      '--package',
      '@county/visits',
      '--yes',
    )
    expect(status).toBe(0)
    expect(out).toContain('Next:\n  npm install\n')
    expect(JSON.parse(read(cwd, 'package.json'))).toMatchObject({ name: '@county/visits' })
    expect(read(cwd, '.changeset/first-release.md')).toContain("'@county/visits': minor")
  })

  it('names the package after the plugin where only that is given', async () => {
    const cwd = emptyFolder()
    await command(cwd, 'here', '--name=homeVisits')
    expect(JSON.parse(read(cwd, 'here', 'package.json'))).toMatchObject({ name: 'home-visits-plugin' })
  })

  it('overwrites nothing', async () => {
    const cwd = emptyFolder()
    mkdirSync(join(cwd, 'mine'))
    writeFileSync(join(cwd, 'mine', 'README.md'), 'mine')
    writeFileSync(join(cwd, 'file'), 'a file')
    const { status, out, err } = await command(cwd, 'mine')
    expect([status, out]).toEqual([2, ''])
    expect(err).toMatch(/^The folder .*mine is not empty\. Name a new one: nothing is ever overwritten\.\n$/)
    expect(filesIn(join(cwd, 'mine'))).toEqual(['README.md'])
    expect((await command(cwd, 'mine', '--locale', 'fi')).err).toMatch(/mitään ei koskaan kirjoiteta yli/)
    expect((await command(cwd, 'file')).err).toMatch(/cannot be written to: EEXIST/)
    expect(read(cwd, 'file')).toBe('a file')
  })

  it('lets one win when several write at once, and leaves its files whole', async () => {
    const folder = join(emptyFolder(), 'new')
    const names = ['one', 'two', 'three', 'four']
    const results = await Promise.all(names.map((name) => scaffold({ folder, name })))
    const winners = names.filter((_, i) => results[i]?.ok)
    expect(winners).toHaveLength(1)
    for (const result of results)
      if (!result.ok) expect(result.problems[0]?.en).toMatch(/is not empty|cannot be written/)
    expect(filesIn(folder)).toHaveLength(26)
    expect(JSON.parse(read(folder, 'package.json'))).toMatchObject({ name: `${winners[0]}-plugin` })
    expect(read(folder, 'src/plugin-types.ts')).toContain(`name: '${winners[0]}'`)
  })

  it('refuses names that cannot work, all at once, and writes nothing', async () => {
    const cwd = emptyFolder()
    const { status, err } = await command(cwd, 'measures-plugin', '--package', 'Not Good')
    expect(status).toBe(2)
    expect(err).toBe(
      'Datasets have "measures" already (dataset.measures): choose another name with --name.\n' +
        'The package name "Not Good" is not valid: small letters, digits and hyphens, such as home-visits-plugin.\n',
    )
    expect(existsSync(join(cwd, 'measures-plugin'))).toBe(false)
  })

  it.each([
    [[], /^Name the folder of the new package: npm create sotekit-plugin/],
    [['--locale', 'fi'], /^Anna uuden paketin kansio/],
    [['a', 'b'], /Unexpected: b.*Usage:/s],
    [['--nmae', 'a'], /nmae.*Usage:/s],
    [['--locale', 'sv', 'a'], /--locale: fi, en/],
  ])('says what it lacks: %j', async (args, message) => {
    const { status, out, err } = await command(emptyFolder(), ...args)
    expect([status, out]).toEqual([2, ''])
    expect(err).toMatch(message)
  })

  it('shows its help in both languages, and its version', async () => {
    const cwd = emptyFolder()
    const [en, fi] = [await command(cwd, '--help'), await command(cwd, '-h', '--locale', 'fi')]
    expect([en.status, en.out, fi.status, fi.out]).toEqual([
      0,
      expect.stringMatching(/^Usage: .*Exit codes: 0 written/s),
      0,
      expect.stringMatching(/^Käyttö: .*Paluuarvot: 0 kirjoitettu/s),
    ])
    const flags = (text: string): unknown => text.match(/--[a-z]+/g)
    expect(flags(fi.out)).toEqual(flags(en.out))
    expect((await command(cwd, '--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect(filesIn(cwd)).toEqual([])
  })
})
