// The declarations under several compilers and both ways to resolve modules, libraries' declarations included.
import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { fetched } from '../release/fetched.js'
import { root } from '../workspace.js'

/** The strictest that a program may ask of declarations. */
const strict = {
  target: 'ES2022',
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  noEmit: true,
}
const modes = {
  NodeNext: { ...strict, module: 'NodeNext', lib: ['ES2023'], types: ['node'] },
  bundler: {
    ...strict,
    module: 'ESNext',
    moduleResolution: 'bundler',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    types: ['node'],
    exactOptionalPropertyTypes: false,
  },
}

/** The workspace's own compiler needs no fetching. */
const own = JSON.parse(readFileSync(join(root, 'node_modules/typescript/package.json'), 'utf8')).version

/** @typedef {{ name: string, here: boolean, check: (folder: string) => Promise<string | null> }} Compiler */

/** @type {Compiler[]} */
export const compilers = ['5.9.3', '6.0.3', '7.0.2'].flatMap((version) =>
  Object.entries(modes).map(([mode, compilerOptions]) => ({
    name: `TypeScript ${version} ${mode}`,
    here: version === own,
    check: async (folder) => {
      const home = version === own ? root : await fetched(`typescript@${version}`)
      const file = join(folder, `tsconfig.${version}-${mode}.json`)
      writeFileSync(file, JSON.stringify({ compilerOptions, files: ['types.ts'] }))
      const tsc = join(home, 'node_modules/typescript/bin/tsc')
      try {
        await promisify(execFile)(process.execPath, [tsc, '-p', file], { cwd: folder })
        return null
      } catch (error) {
        const { stdout, message } = /** @type {{ stdout?: string, message: string }} */ (error)
        return stdout?.trim() || message
      }
    },
  })),
)
