// Builds the package that it is called in: tsup writes the JavaScript, tsc the declarations, side by side.
// Nothing is type-checked here, that is what `npm run types` is for: a build is quick, and so is the demo.
import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { empty, root } from './workspace.js'

const env = {
  ...process.env,
  PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env['PATH']}`,
}

/** @param {string} command @returns {Promise<number>} */
const run = (command) =>
  new Promise((done) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'], env })
    child.on('close', (status) => done(status ?? 1))
  })

if (empty().some(({ path }) => path === process.cwd())) {
  console.log('no public face yet: nothing to build')
} else {
  const results = await Promise.all([
    run('tsup --config ../../tsup.base.ts'),
    run('tsc -p tsconfig.build.json'),
  ])
  process.exitCode = Math.max(...results)
}
