// The same in a page whose policy forbids eval: zod is told so before anything else is loaded.
import './jitless.js'
import { conforms, core, files, plugins, report } from './parts.js'

/** @type {Record<string, string | null>} */
const results = {}
/** @type {string[]} */
const violations = []
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
  violations.push(`${violatedDirective} ${blockedURI}`)
})

for (const [name, part] of Object.entries({ core, plugins, conforms, files, report })) {
  try {
    await part(new URL(location.href).searchParams.has('quick'))
    results[name] = null
  } catch (error) {
    results[name] = error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
}
// A violation is told in a task of its own.
await new Promise((done) => setTimeout(done, 50))
Object.assign(globalThis, { outcome: { results, violations } })
