import { globalNamed, type Restore, replaceAll, type Tell } from './breach.js'

/** Traps the network: nothing is sent, and an answer never comes. */
export function trapNetwork(tell: Tell): readonly Restore[] {
  const never = (call: string) => () => {
    tell('network', call)
    return new Promise<never>(() => {})
  }
  const nobody = (name: string, original: unknown): unknown =>
    new Proxy(original as new () => object, {
      construct: () => {
        tell('network', `new ${name}()`)
        return {}
      },
    })
  return [
    ...replaceAll(globalThis, ['fetch'], () => never('fetch()')),
    ...replaceAll(globalThis, ['XMLHttpRequest', 'WebSocket', 'EventSource'], nobody),
    ...replaceAll(globalNamed('navigator'), ['sendBeacon'], () => never('navigator.sendBeacon()')),
  ]
}

const TIMERS = [
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'requestAnimationFrame',
  'requestIdleCallback',
]

/** Traps timers: what is put off never happens. */
export function trapTimers(tell: Tell): readonly Restore[] {
  return replaceAll(globalThis, TIMERS, (name) => () => {
    tell('timers', `${name}()`)
    return 0
  })
}
