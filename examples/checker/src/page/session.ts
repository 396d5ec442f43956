import type { CallName, Input, Request, Response, Result, Step } from '../protocol.js'
import { startWorker } from './trusted.js'

/** What comes of a call that was stopped. */
export const STOPPED = 'stopped'

/** The page's end of the channel to its worker. */
export interface Client {
  readonly call: <K extends CallName>(call: K, input: Input<K>) => Promise<Result<K>>
  /** Ends the worker at once, whatever it is at; calls that wait fail with {@link STOPPED}. */
  readonly stop: () => void
}

interface Waiting {
  readonly resolve: (value: never) => void
  readonly reject: (error: Error) => void
}

/** Starts a worker. */
export function startClient(progress: (step: Step) => void): Client {
  const worker = startWorker()
  const waiting = new Map<number, Waiting>()
  let last = 0
  const fail = (message: string): void => {
    for (const { reject } of waiting.values()) reject(new Error(message))
    waiting.clear()
  }
  worker.onmessage = ({ data }: MessageEvent<Response>) => {
    if ('progress' in data) return progress(data.progress)
    const one = waiting.get(data.id)
    waiting.delete(data.id)
    if ('error' in data) one?.reject(new Error(data.error))
    else one?.resolve(data.result as never)
  }
  worker.onerror = (event) => {
    event.preventDefault()
    fail(event.message || 'Worker error')
  }
  worker.onmessageerror = () => fail('Message error')
  return {
    call: (call, input) =>
      new Promise((resolve, reject) => {
        const request: Request = { id: ++last, call, input }
        waiting.set(request.id, { resolve, reject })
        worker.postMessage(request)
      }),
    stop: () => {
      worker.terminate()
      fail(STOPPED)
    },
  }
}
