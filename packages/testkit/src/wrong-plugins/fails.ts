import type { Plugin } from '@sotekit/core'
import { expect, it } from 'vitest'
import { type ConformsOptions, conforms } from '../index.js'

/** A plugin, the check that it fails, what that says, and options that are needed to see it. */
export type Wrong = readonly [
  plugin: () => Plugin,
  /** Where several fail, the last is the one whose message counts. */
  check: string | readonly string[],
  message: string | RegExp,
  options?: ConformsOptions,
]

/** Each plugin fails its checks, with the message that its author needs, and no other. */
export function eachFails(wrong: readonly Wrong[]): void {
  for (const [plugin, check, message, options] of wrong) {
    it(`${plugin.name} fails ${[check].flat().join(', ')}`, async () => {
      const { ok, checks } = await conforms(plugin, { runs: 10, ...options })
      const failed = checks.filter((one) => !one.ok)
      expect(ok).toBe(false)
      expect(failed.map(({ name }) => name)).toEqual([check].flat())
      if (typeof message === 'string') expect(failed.at(-1)?.message).toBe(message)
      else expect(failed.at(-1)?.message).toMatch(message)
    })
  }
}
