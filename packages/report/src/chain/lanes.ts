import type { StepType } from '@sotekit/core'
import { type Passage, passage } from '../text/passage.js'
import type { ChainOptions } from './options.js'
import { bodyOf, type Story } from './story.js'

/** Whether a step is no work that somebody does. */
export function needsNobody(type: StepType): boolean {
  return type !== 'task'
}

/**
 * The lane of each step: whoever carries it, whatever the role there. What needs nobody (start, end,
 * sub-chains with actors of their own, and where ways part and meet) stands with the step before it, or else the one after; a task without an actor
 * stands in a lane of its own, `undefined`.
 */
export function lanesOf(story: Story, options: ChainOptions): readonly (Passage | undefined)[] {
  const own = story.steps.map(({ step: { actor } }) =>
    actor ? (bodyOf(actor, options) ?? (actor.role && passage(actor.role, options.language))) : undefined,
  )
  const lanes: (Passage | undefined)[] = [...own]
  for (const [at, { step }] of story.steps.entries()) {
    if (lanes[at] || step.type === 'start' || !needsNobody(step.type)) continue
    lanes[at] = story.ways.flatMap(({ from, to }) => (to === at ? (lanes[from] ?? []) : []))[0]
  }
  for (const at of [...story.steps.keys()].reverse()) {
    const type = story.steps[at]?.step.type
    if (lanes[at] || type === undefined || !needsNobody(type)) continue
    lanes[at] = story.ways.flatMap(({ from, to }) => (from === at ? (lanes[to] ?? []) : []))[0]
  }
  return lanes
}
