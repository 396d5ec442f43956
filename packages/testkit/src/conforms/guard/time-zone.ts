import { globalNamed } from './breach.js'

/** Two zones, between which it is never the same day, and the minutes that they lie behind UTC. */
export const ZONES = [
  ['Pacific/Kiritimati', -840],
  ['Pacific/Pago_Pago', 660],
] as const

/** Runs something in another time zone; `undefined` where the runtime does not let it be changed. */
export function inTimeZone<T>(
  [zone, offset]: (typeof ZONES)[number],
  run: () => T,
): { readonly result: T } | undefined {
  const env = (globalNamed('process') as { readonly env?: Record<string, string | undefined> } | undefined)
    ?.env
  if (!env) return undefined
  const before = env['TZ']
  try {
    env['TZ'] = zone
    return new Date(2021, 5, 1).getTimezoneOffset() === offset ? { result: run() } : undefined
  } finally {
    if (before === undefined) delete env['TZ']
    else env['TZ'] = before
  }
}
