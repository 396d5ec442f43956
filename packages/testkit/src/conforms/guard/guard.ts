import type { Breach, Restore, Tell } from './breach.js'
import { trapClock } from './clock.js'
import { trapLocale } from './locale.js'
import { trapNetwork, trapTimers } from './outside.js'
import { makeNumbers, trapRandomness } from './randomness.js'

/** Keeps note of which part of a plugin is running, and of what it does that it must not. */
export interface Guard {
  /** Runs something with every trap set. Nothing is awaited in between: the traps are global. */
  readonly watch: <T>(run: () => T) => T
  /** Runs a part of the plugin. Only what happens inside is held against it. */
  readonly inside: <T>(part: string, run: () => T) => T
  /** The part that runs now. */
  readonly part: () => string | undefined
  readonly breaches: readonly Breach[]
  /** The parts that threw, in the order in which they did. */
  readonly failed: readonly string[]
}

export function makeGuard(): Guard {
  const breaches: Breach[] = []
  const failed: string[] = []
  const known = new Set<string>()
  let current: string | undefined
  let isWatching = false
  const numbers = makeNumbers()
  const tell: Tell = (forbidden, call) => {
    if (current === undefined) return
    const key = `${forbidden} ${call} ${current}`
    if (known.has(key)) return
    known.add(key)
    breaches.push({ forbidden, call, part: current, at: placeOfCall() })
  }
  return {
    breaches,
    failed,
    part: () => current,
    inside: (part, run) => {
      const outer = current
      if (outer === undefined) numbers.reset()
      current = part
      try {
        return run()
      } catch (error) {
        failed.push(part)
        throw error
      } finally {
        current = outer
      }
    },
    watch: (run) => {
      // Setting traps costs more than what runs between them, as engines forget what they know of prototypes.
      if (isWatching) return run()
      const traps = [
        trapClock,
        (told: Tell) => trapRandomness(told, numbers),
        trapNetwork,
        trapTimers,
        trapLocale,
      ]
      const restores: Restore[] = []
      isWatching = true
      try {
        for (const trap of traps) restores.push(...trap(tell))
        return run()
      } finally {
        isWatching = false
        for (const restore of restores.reverse()) restore()
      }
    },
  }
}

/** Frames of the stack that are ours. */
const OWN = /[\\/]conforms[\\/](guard|subject)[\\/](?!.*\.test\.)|testkit[\\/]dist[\\/]/

function placeOfCall(): string {
  const frames = (new Error().stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return frames.find((line) => !OWN.test(line))?.trim() ?? ''
}
