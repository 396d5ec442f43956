import { signatureOf } from './signature.js'
import { readSnapshot } from './snapshot.js'

/**
 * @typedef {import('./snapshot.js').Snapshot} Snapshot
 *
 * @typedef {object} State What a store has to show at a moment; a new object after each change.
 * @property {Snapshot} served what pages and the API answer from
 * @property {Snapshot | undefined} rejected a later state of the folder, which is not served because of its errors
 *
 * @typedef {object} Store All that the portal knows of storage. A database behind the same three functions would do.
 * @property {() => State} current
 * @property {() => Promise<State>} reload reads again, if anything changed
 * @property {() => void} close
 */

/**
 * A store over a folder, which is looked at every `every` milliseconds (0: only when `reload` is called).
 *
 * The first state is served whatever it is, so that its findings can be seen. Later, a state without errors is never
 * replaced by one with errors: the last good one goes on being served.
 *
 * @param {{ folder: string, every?: number, today?: () => string, onChange?: (state: State) => void }} options
 * @returns {Promise<Store>}
 */
export async function openFolder({ folder, every = 1000, today = currentDay, onChange = () => {} }) {
  /** @type {State} */
  let state = { served: await readSnapshot(folder, today()), rejected: undefined }
  let seen = await signatureOf(state.served.folders)
  /** @type {Promise<State> | undefined} */
  let running

  const read = async () => {
    const newest = state.rejected ?? state.served
    const signature = await signatureOf(newest.folders)
    const day = today()
    if (signature === seen && newest.today === day) return state
    seen = signature
    const next = await readSnapshot(folder, day)
    if (next.version === newest.version) return state
    const isWorse = next.counts.error > 0 && state.served.counts.error === 0
    state = isWorse ? { served: state.served, rejected: next } : { served: next, rejected: undefined }
    onChange(state)
    return state
  }
  // One reading at a time: whoever asks meanwhile waits for the same.
  const reload = () => {
    running ??= read().finally(() => {
      running = undefined
    })
    return running
  }
  const timer = every > 0 ? setInterval(() => void reload().catch(() => {}), every) : undefined
  timer?.unref()
  return { current: () => state, reload, close: () => clearInterval(timer) }
}

/** Today in Finland, whatever the time zone of the machine. */
function currentDay() {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(new Date())
}
