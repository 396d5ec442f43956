// Keeps what this minor of core gives to plugins, so that later ones can be held against it: built JavaScript in one
// file (zod outside) and declarations without comments, as packages/tools/fixtures/core-X.Y.Z.tgz. Run once per minor,
// after its release; the one of the minor before goes.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { buildSync } from 'esbuild'
import ts from 'typescript'
import { filesUnder, published, root } from './workspace.js'

const core = published().find(({ folder }) => folder === 'core')
if (!core) throw new Error('there is no packages/core')
const { name, version } = core.manifest
const folder = mkdtempSync(join(tmpdir(), 'sotekit-core-'))
const target = join(folder, 'package')

buildSync({
  entryPoints: [join(core.path, 'dist/index.js')],
  outfile: join(target, 'dist/index.js'),
  bundle: true,
  format: 'esm',
  minify: true,
  external: ['zod'],
})
for (const file of filesUnder('packages/core/dist', /\.d\.ts$/)) {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest)
  const path = join(target, 'dist', relative('packages/core/dist', file))
  mkdirSync(dirname(path), { recursive: true })
  const printed = ts.createPrinter({ removeComments: true }).printFile(source)
  writeFileSync(path, printed.replace(/^\/\/# sourceMappingURL.*$/gm, ''))
}
const types = './dist/index.d.ts'
const manifest = { name, version, type: 'module', exports: { '.': { types, default: './dist/index.js' } } }
writeFileSync(join(target, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)

const tarball = join(root, `packages/tools/fixtures/core-${version}.tgz`)
for (const old of filesUnder('packages/tools/fixtures', /\/core-[^/]*\.tgz$/)) rmSync(join(root, old))
execFileSync('tar', ['-czf', tarball, '-C', folder, 'package'])
rmSync(folder, { recursive: true })
console.log(relative(root, tarball))
