// The last line of CI, from vitest's own JSON result: `12 passed, 0 failed, 1 skipped`.
// A file that could not even be loaded counts as a failure, and so does a missing result.
import { readFileSync } from 'node:fs'

/** @typedef {{ status: string, assertionResults: { status: string }[] }} TestFile */

/** @returns {{ success: boolean, testResults: TestFile[] }} */
function read() {
  try {
    return JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))
  } catch {
    return { success: false, testResults: [] }
  }
}

const { success, testResults } = read()
const states = testResults.flatMap((file) => {
  const tests = file.assertionResults.map(({ status }) => status)
  return file.status === 'failed' && !tests.includes('failed') ? [...tests, 'failed'] : tests
})
const count = (/** @type {string[]} */ ...wanted) => states.filter((state) => wanted.includes(state)).length
const passed = count('passed')
const failed = Math.max(count('failed'), success ? 0 : 1)
const skipped = count('skipped', 'pending', 'todo', 'disabled')
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
