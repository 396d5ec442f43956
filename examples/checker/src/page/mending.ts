import type { Mended } from '../protocol.js'
import type { State } from './state.js'

/** Takes changed files into the page's own copy; what was there before can come back. */
export function applied(state: State, mended: Pick<Mended, 'files'>): void {
  const { files, originals, history } = state
  const changed = new Map(mended.files.map(({ path, bytes }) => [path, new Blob([bytes])]))
  const before = files.filter(({ path }) => changed.has(path))
  state.history = [...history, { files, originals }]
  state.originals = new Map([...before.map(({ path, content }) => [path, content] as const), ...originals])
  state.files = files.map((file) => ({ path: file.path, content: changed.get(file.path) ?? file.content }))
  state.downloaded = false
}

/** Goes back to what was before the last fixes. */
export function undone(state: State): void {
  const last = state.history.at(-1)
  if (!last) return
  Object.assign(state, last)
  state.history = state.history.slice(0, -1)
  state.downloaded = state.originals.size === 0
}
