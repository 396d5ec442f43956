import './jitless.js'
import type { Request, Response } from '../protocol.js'
import { calls } from './calls.js'

/** The worker's side of the channel; the library's types know `self` only as a window. */
const channel = self as unknown as {
  onmessage: (event: MessageEvent<Request>) => void
  postMessage: (message: Response) => void
}

const answers = calls((progress) => channel.postMessage({ progress }))

channel.onmessage = async ({ data: { id, call, input } }) => {
  try {
    const answer = answers[call] as (input: unknown) => unknown
    channel.postMessage({ id, result: await answer(input) })
  } catch (error) {
    channel.postMessage({ id, error: error instanceof Error ? error.message : String(error) })
  }
}
