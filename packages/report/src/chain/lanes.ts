import { type Passage, passage } from '../text/passage.js'
import type { ChainOptions } from './options.js'
import { bodyOf, type Story } from './story.js'

/**
 * The lane of each step: whoever carries it, whatever the role there. What needs nobody (start, end, split and join)
 * stands with the step that it belongs to; a task without an actor stands in a lane of its own, `undefined`.
 */
export function lanesOf(story: Story, options: ChainOptions): readonly (Passage | undefined)[] {
  const own = story.steps.map(({ step: { actor } }) =>
    actor ? (bodyOf(actor, options) ?? (actor.role && passage(actor.role, options.language))) : undefined,
  )
  const lanes: (Passage | undefined)[] = [...own]
  for (const [at, { step }] of story.steps.entries()) {
    if (lanes[at] || !['end', 'split', 'join'].includes(step.type)) continue
    lanes[at] = story.ways.flatMap(({ from, to }) => (to === at ? (lanes[from] ?? []) : []))[0]
  }
  for (const at of [...story.steps.keys()].reverse()) {
    if (lanes[at] || !['start', 'split', 'join'].includes(story.steps[at]?.step.type ?? '')) continue
    lanes[at] = story.ways.flatMap(({ from, to }) => (from === at ? (lanes[to] ?? []) : []))[0]
  }
  return lanes
}
