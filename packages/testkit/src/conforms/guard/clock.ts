import { globalNamed, type Restore, replace, replaceAll, type Tell } from './breach.js'

/** The instant at which all clocks stand while a plugin is watched, so that only this check fails. */
const STILL = Date.UTC(2021, 5, 1, 12)

/** Traps every way to ask what time it is; dates made from something are left alone. */
export function trapClock(tell: Tell): readonly Restore[] {
  const ask = (call: string): number => {
    tell('clock', call)
    return STILL
  }
  const date = (original: unknown): unknown =>
    new Proxy(original as DateConstructor, {
      construct: (target, args, newTarget) =>
        Reflect.construct(target, args.length === 0 ? [ask('new Date()')] : args, newTarget) as object,
      apply: (target) => new target(ask('Date()')).toString(),
      get: (target, key) => (key === 'now' ? () => ask('Date.now()') : Reflect.get(target, key)),
    })
  const hrtime = Object.assign(() => [ask('process.hrtime()') / 1000, 0], {
    bigint: () => BigInt(ask('process.hrtime.bigint()')),
  })
  return [
    replace(globalThis, 'Date', date),
    ...replaceAll(globalNamed('performance'), ['now'], () => () => ask('performance.now()')),
    ...replaceAll(globalNamed('process'), ['hrtime'], () => hrtime),
    ...replaceAll(globalNamed('process'), ['uptime'], () => () => ask('process.uptime()')),
  ]
}
