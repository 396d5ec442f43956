import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from '@sotekit/cli'
import { afterAll, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'sotekit-plugins-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const lapland = fileURLToPath(new URL('../../../../examples/lapland/data', import.meta.url))

async function plugins(
  ...args: readonly string[]
): Promise<{ readonly exit: number; readonly out: string; readonly err: string }> {
  let [out, err] = ['', '']
  const io = {
    out: (text: string) => {
      out += text
    },
    err: (text: string) => {
      err += text
    },
    env: {},
    cwd: folder,
    outIsTerminal: false,
    errIsTerminal: false,
    columns: 80,
    today: '2026-11-21',
  }
  const exit = await run(['plugins', ...args], io)
  return { exit, out, err }
}

/** A dataset with files, of which some may be packages in its `node_modules`. */
function dataset(name: string, files: Readonly<Record<string, string>>): string {
  const path = join(folder, name)
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, file)), { recursive: true })
    writeFileSync(join(path, file), text)
  }
  return path
}

/** A plugin in plain JavaScript, of which the stamp is what core reads. */
const plugin = (name: string, parts: string): string =>
  `export default (options) => ({ '~sotekit': { contract: 1, core: '0.1.0', name: '${name}', version: '1.2.3',
    definition: { name: '${name}', version: '1.2.3', ${parts} } } })`

const remarks = plugin(
  'remarks',
  `title: { fi: 'Huomiot', en: 'Remarks' },
   rules: { short: {
     severity: 'info', message: { fi: 'Lyhyt: {id}', en: 'Short: {id}' },
     check: (dataset, report) => {
       for (const { id } of dataset.services)
         if (id.length < options.least) report({ record: { kind: 'service', id }, args: { id } })
     } } },
   view: () => ({}), requires: { other: { range: '^1.0.0', optional: true } }`,
)
const services = `service:
  - { id: a, name: { fi: A }, sector: health, basis: modelled }
  - { id: bcd, name: { fi: B }, sector: health, basis: modelled }
`
const made = dataset('made', {
  'sotekit.yaml': `sotekit: 1
plugins: [{ package: '@county/remarks', options: { least: 2 } }, ./own.mjs]
`,
  'services.yaml': services,
  'own.mjs': plugin('own', 'report: () => []'),
  'node_modules/@county/remarks/package.json': JSON.stringify({
    name: '@county/remarks',
    version: '1.2.3',
    license: 'EUPL-1.2',
    type: 'module',
    exports: './lib/index.js',
  }),
  'node_modules/@county/remarks/lib/index.js': remarks,
})

it('tells what a dataset uses: packages, versions, licences, contract, and what they add', async () => {
  const { exit, out } = await plugins(made, '--format', 'json')
  expect(exit).toBe(0)
  expect(JSON.parse(out)).toEqual({
    plugins: [
      {
        name: 'own',
        version: '1.2.3',
        package: './own.mjs',
        license: null,
        contract: 1,
        madeWith: '0.1.0',
        requires: {},
        kinds: [],
        fields: [],
        rules: [],
        view: false,
        report: true,
      },
      {
        name: 'remarks',
        version: '1.2.3',
        title: { fi: 'Huomiot', en: 'Remarks' },
        package: '@county/remarks',
        license: 'EUPL-1.2',
        contract: 1,
        madeWith: '0.1.0',
        requires: { other: '^1.0.0' },
        kinds: [],
        fields: [],
        rules: [{ code: 'remarks/short', findings: 1 }],
        view: true,
        report: false,
      },
    ],
    notLoaded: [],
  })
})

it('tells the same in words, in both languages', async () => {
  expect((await plugins(made)).out).toBe(`own 1.2.3
  Package           ./own.mjs
  Licence           not told
  Contract          1, made with @sotekit/core 0.1.0
  Adds              report

remarks 1.2.3  Remarks
  Package           @county/remarks
  Licence           EUPL-1.2
  Contract          1, made with @sotekit/core 0.1.0
  Requires          other ^1.0.0
  Rules (findings)  remarks/short (1)
  Adds              view

`)
  const { out } = await plugins(made, '--locale', 'fi')
  expect(out).toContain('remarks 1.2.3  Huomiot\n  Paketti               @county/remarks')
  expect(out).toContain('Säännöt (havaintoja)  remarks/short (1)')
})

it('counts the records and findings of the plugins of Lapland', async () => {
  const { out } = await plugins(lapland, '--format', 'json')
  const { plugins: used } = JSON.parse(out)
  expect(used.map(({ package: name }: { package: string }) => name)).toEqual([
    '@sotekit/budget',
    '@sotekit/participation',
    '@sotekit/sami-criteria',
  ])
  expect(used[0].kinds).toContainEqual({ kind: 'budget.line', records: 31 })
  for (const line of (await plugins(lapland)).out.split('\n'))
    expect([...line].length).toBeLessThanOrEqual(80)
})

it('checks on demand whether they keep the contract', async () => {
  const path = dataset('checked', {
    'sotekit.yaml': 'sotekit: 1\nplugins: [./sound.mjs, ./late.mjs]\n',
    'sound.mjs': plugin('sound', 'view: () => ({ two: () => 2 })'),
    'late.mjs': plugin('late', 'view: () => ({ now: () => Date.now() })'),
  })
  const { exit, out } = await plugins(path, '--conformance')
  expect(exit).toBe(1)
  expect(out).toMatch(/late 1\.2\.3.*does not keep the plugin contract \(1 of \d+ checks failed\)/s)
  expect(out).toContain('✘ clock: late.now() calls Date.now(): take the day from the data')
  expect(out).toMatch(/sound 1\.2\.3.*keeps the plugin contract \(\d+ checks\)/s)
})

it('says what is named but was not loaded, and that there is none', async () => {
  expect((await plugins(made, '--no-plugins')).out).toBe(
    'Named, but not loaded: @county/remarks, ./own.mjs\n',
  )
  const none = dataset('none', { 'sotekit.yaml': 'sotekit: 1\n', 'services.yaml': services })
  expect((await plugins(none)).out).toBe('The dataset names no plugins.\n')
  expect((await plugins(none, '--locale', 'fi')).out).toBe('Aineisto ei nimeä lisäosia.\n')
})

it.each([
  ['is not installed', 'gone', '', /names the plugin gone, which is not installed/, /nimeää lisäosan gone/],
  ['breaks', './a.mjs', 'throw new Error("no")', /could not be loaded: no/, /ei voitu ladata: no/],
  ['makes nothing', './b.mjs', 'export const b = 1', /no default export/, /ei ole oletusvientiä/],
  ['cannot be made', './c.mjs', 'export default () => { throw new Error("no") }', /made: no/, /tehdä: no/],
])('says in words that a plugin %s', async (name, entry, text, en, fi) => {
  const path = dataset(name.replaceAll(' ', '-'), {
    'sotekit.yaml': `sotekit: 1\nplugins: [${entry}]\n`,
    ...(entry.startsWith('.') && { [entry]: text }),
  })
  const [english, finnish] = [await plugins(path), await plugins(path, '--locale', 'fi')]
  expect([english.exit, finnish.exit]).toEqual([2, 2])
  expect(english.err).toMatch(en)
  expect(finnish.err).toMatch(fi)
})
