import type { Plugin } from '@sotekit/core'
import type { CheckDefinition } from './checks/check.js'
import { crashes } from './checks/crashes.js'
import { deterministic } from './checks/deterministic.js'
import { findings } from './checks/findings.js'
import { forbidden } from './checks/forbidden.js'
import { growth } from './checks/growth.js'
import { messages } from './checks/messages.js'
import { mutation } from './checks/mutation.js'
import { pages } from './checks/pages.js'
import { pluginOrder } from './checks/plugin-order.js'
import { recordOrder } from './checks/record-order.js'
import { reportBlocks } from './checks/report-blocks.js'
import { schemas } from './checks/schemas.js'
import { loadProblems, stampProblems } from './checks/stamp.js'
import { swallowedErrors } from './checks/swallowed-errors.js'
import { timeZone } from './checks/time-zone.js'
import { view } from './checks/view.js'
import type { ConformsOptions } from './options.js'
import { type Check, type ConformanceReport, checkOf, inWords } from './report.js'
import { subjectOf } from './subject/subject.js'

/** What was trapped is told last, when every other check has run the plugin. */
const CHECKS: readonly CheckDefinition[] = [
  messages,
  pages,
  findings,
  schemas,
  crashes,
  swallowedErrors,
  deterministic,
  recordOrder,
  pluginOrder,
  timeZone,
  mutation,
  view,
  reportBlocks,
  growth,
  ...forbidden,
]

/** A plugin, or a function that makes one: then each check gets an instance of its own. */
export type PluginOrFactory = Plugin | (() => Plugin)

/**
 * Checks that a plugin keeps what the contract promises (Finnish: lisäosan sopimustesti): it loads, explains
 * its codes in Finnish and English with examples that do what they say, gives the same whatever the order,
 * clock, locale and time zone, changes nothing, never crashes, and reads in proportion to the records.
 * Nothing is timed: work is counted.
 *
 * It needs no test runner. While a part of the plugin runs, globals such as `Date` and `fetch` are trapped;
 * they are put back before anything is awaited.
 *
 * @example
 * ```ts
 * import { definePlugin } from '@sotekit/core'
 * import { conforms } from '@sotekit/testkit'
 *
 * const late = definePlugin({
 *   name: 'late',
 *   version: '1.0.0',
 *   view: (dataset) => ({ measures: () => ({ count: dataset.measures.size, asked: Date.now() }) }),
 * })
 * const { ok, checks } = await conforms(late, { runs: 10 })
 * ok // → false
 * checks.find((check) => !check.ok)?.message
 * // → 'late.measures() calls Date.now(): take the day from the data, or from the settings.'
 * ```
 */
export async function conforms(
  plugin: PluginOrFactory,
  options: ConformsOptions = {},
): Promise<ConformanceReport> {
  const checks: Check[] = []
  const reportOf = (): ConformanceReport => ({ ok: checks.every(({ ok }) => ok), checks })
  const make = typeof plugin === 'function' ? plugin : () => plugin

  const stamp = stampProblems(make, options)
  checks.push(checkOf('stamp', 'It is a plugin of this contract, and says of itself what is true.', stamp))
  if (stamp.length > 0) return reportOf()
  const load = loadProblems([make(), ...(options.with ?? [])])
  checks.push(checkOf('loads', 'It loads alone, with the plugins that it requires.', load))
  if (load.length > 0) return reportOf()

  const subject = subjectOf(make, options)
  for (const { name, promise, find } of CHECKS) {
    // Between checks others may go on; no trap is set then.
    await Promise.resolve()
    checks.push(
      checkOf(
        name,
        promise,
        subject.guard.watch(() => find(subject)),
      ),
    )
  }
  return reportOf()
}

/**
 * The same as an assertion: throws one `Error` that names every promise that is not kept.
 *
 * @example
 * ```ts
 * import { definePlugin } from '@sotekit/core'
 * import { assertConforms } from '@sotekit/testkit'
 *
 * const counter = definePlugin({
 *   name: 'counter',
 *   version: '1.0.0',
 *   view: (dataset) => ({ measures: () => dataset.measures.size }),
 * })
 * await assertConforms(counter, { runs: 10 })
 * await assertConforms(counter, { version: '2.0.0' }) // throws The plugin says version "1.0.0", its package "2.0.0"
 * ```
 */
export async function assertConforms(plugin: PluginOrFactory, options: ConformsOptions = {}): Promise<void> {
  const report = await conforms(plugin, options)
  if (!report.ok) throw new Error(inWords(nameOf(plugin), report))
}

/** The plugin's name as far as it has one; a function that makes it has a name too. */
function nameOf(plugin: PluginOrFactory): string {
  return typeof plugin === 'function' ? plugin.name : String(plugin?.['~sotekit']?.name)
}
