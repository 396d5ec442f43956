import type { Breach, Forbidden } from '../guard/breach.js'
import type { CheckDefinition } from './check.js'
import { upper } from './same.js'

const WHY: Readonly<Record<Forbidden, readonly [promise: string, advice: string]>> = {
  clock: ['The plugin reads no clock.', 'take the day from the data, or from the settings'],
  randomness: ['The plugin uses no randomness.', 'derive what you need from the records'],
  network: ['The plugin uses no network.', 'let the caller fetch, and hand over records'],
  timers: ['The plugin puts nothing off.', 'do it at once: nobody waits for a plugin'],
  locale: [
    "The plugin does not use the machine's locale.",
    "name the locale, as in 'fi', or compare with < and >",
  ],
}

/** Checks of what was trapped in all runs; they come after all other checks. */
export const forbidden: readonly CheckDefinition[] = (Object.keys(WHY) as Forbidden[]).map((name) => ({
  name,
  promise: WHY[name][0],
  find: ({ guard }) =>
    guard.breaches
      .filter((breach) => breach.forbidden === name)
      .map((breach) => ({ message: sentence(breach), detail: breach.at })),
}))

function sentence({ forbidden: what, call, part }: Breach): string {
  return `${upper(part)} calls ${call}: ${WHY[what][1]}.`
}
