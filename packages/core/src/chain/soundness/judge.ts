import type { Space } from './space.js'

/** States in which a search sees that something is wrong; the nearest of each sort. */
export interface Judgement {
  /** Nothing can be done any more, and no end was reached. */
  readonly stuck: number | undefined
  /** An end was reached while work is left, or a second end. */
  readonly early: number | undefined
  /** Something can always be done, and no end can be reached any more. */
  readonly livelock: number | undefined
}

/** Judges the states that were looked at; a livelock only where all were. */
export function judge(space: Space, sink: number): Judgement {
  const { states, next } = space
  const hasEnded = states.map((state) => state.includes(sink))
  const stuck = first(states.length, (at) => next[at]?.length === 0 && !hasEnded[at])
  const early = first(states.length, (at) => hasEnded[at] === true && (states[at]?.length ?? 0) > 1)
  if (!space.complete) return { stuck, early, livelock: undefined }
  // Whatever can still reach an end or a halt is no livelock.
  const leads = canReach(space, (at) => hasEnded[at] === true || next[at]?.length === 0)
  return { stuck, early, livelock: first(states.length, (at) => leads[at] === 0) }
}

function first(count: number, holds: (at: number) => boolean): number | undefined {
  for (let at = 0; at < count; at++) if (holds(at)) return at
  return undefined
}

function canReach(space: Space, isGoal: (at: number) => boolean): Uint8Array {
  const before: number[][] = space.states.map(() => [])
  for (const [at, followers] of space.next.entries()) for (const to of followers) before[to]?.push(at)
  const leads = new Uint8Array(space.states.length)
  const queue: number[] = []
  for (let at = 0; at < leads.length; at++) {
    if (!isGoal(at)) continue
    leads[at] = 1
    queue.push(at)
  }
  for (const at of queue) {
    for (const from of before[at] ?? []) {
      if (leads[from] === 1) continue
      leads[from] = 1
      queue.push(from)
    }
  }
  return leads
}
