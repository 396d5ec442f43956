import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { defineConfig } from 'tsup'

/**
 * One build for every package: tsup writes the JavaScript, `tsc -p tsconfig.build.json` the declarations.
 * The entries are the package's own `exports` (their `@sotekit/source` condition), so nothing is listed twice.
 */
interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly '@sotekit/source'?: string }>>
}

const root = process.cwd()
const dist = resolve(root, 'dist')
const manifest = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as Manifest
const entry = Object.values(manifest.exports).flatMap((target) => {
  const source = typeof target === 'object' ? target['@sotekit/source'] : undefined
  return source !== undefined && existsSync(resolve(root, source)) ? [source] : []
})

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? files(path) : [path]
  })
}

/** What a former build left behind goes after the new files stand, so that dist is never empty while it is read. */
function stale(path: string, written: ReadonlySet<string>): boolean {
  const declaration = /^(.*)\.d\.ts(\.map)?$/.exec(relative(dist, path))
  return declaration === null
    ? !written.has(path)
    : statSync(resolve(root, 'src', `${declaration[1]}.ts`), { throwIfNoEntry: false }) === undefined
}

export default defineConfig({
  entry,
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/],
  removeNodeProtocol: false,
  sourcemap: true,
  clean: false,
  silent: true,
  plugins: [
    {
      name: 'sweep',
      buildEnd({ writtenFiles }) {
        const written = new Set(writtenFiles.map((file) => resolve(root, file.name)))
        for (const path of files(dist)) if (stale(path, written)) rmSync(path)
      },
    },
  ],
})
