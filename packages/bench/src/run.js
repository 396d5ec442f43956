import { forget } from './context.js'
import { marks } from './marks/index.js'

/**
 * Runs the marks, one group after the other.
 * @param {{ quick?: boolean, fetch?: boolean, only?: string | undefined, told?: (name: string) => void }} options
 * @returns {Promise<import('./context.js').Result>}
 */
export async function runMarks({ quick = false, fetch = false, only, told }) {
  /** @type {import('./context.js').Context} */
  const context = quick
    ? { quick, fetch, rounds: 1, half: 'tiny', scale: 'tiny', twice: 'tiny', lines: 2_000 }
    : { quick, fetch, rounds: 7, half: 'half', scale: 'nation', twice: 'double', lines: 1_000_000 }
  /** @type {import('./context.js').Result} */
  const result = { rows: [], peers: [] }
  for (const [name, measure] of Object.entries(marks)) {
    if (only !== undefined && only !== name) continue
    told?.(name)
    const { rows, peers } = await measure(context)
    result.rows.push(...rows)
    result.peers.push(...peers)
    forget()
  }
  return result
}
