import type { ServiceChain } from '../../kinds/service-chain.js'
import { type Course, hasCourse, idAt, reachFrom, stepsOfType } from '../course.js'
import { conditionFaults } from './conditions.js'
import type { ChainProperty } from './properties.js'

/** A fault of a chain's form: the steps and transitions that it is about. */
export interface FormFault {
  readonly property: ChainProperty
  readonly steps: readonly string[]
  readonly transitions: readonly number[]
}

/** What is wrong with a chain's form, whatever happens in it. */
export function formFaults(chain: ServiceChain, course: Course): readonly FormFault[] {
  if (!hasCourse(chain)) return [fault('incomplete')]
  const starts = stepsOfType(course, 'start')
  const ends = stepsOfType(course, 'end')
  return [
    ...duplicates(chain),
    ...unknownSteps(chain, course),
    ...(starts.length === 0 ? [fault('no-start')] : []),
    ...(starts.length > 1 ? [fault('several-starts', ids(course, starts))] : []),
    ...(ends.length === 0 ? [fault('no-end')] : []),
    ...unreachable(course, starts, ends),
    ...strangeWays(course),
    ...conditionFaults(course),
    ...singleWays(course),
    ...missingSubChains(course),
  ]
}

export function fault(
  property: ChainProperty,
  steps: readonly string[] = [],
  transitions: readonly number[] = [],
): FormFault {
  return { property, steps, transitions }
}

function ids(course: Course, places: readonly number[]): readonly string[] {
  return places.map((at) => idAt(course, at))
}

function duplicates(chain: ServiceChain): readonly FormFault[] {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const { id } of chain.steps) (seen.has(id) ? twice : seen).add(id)
  return twice.size > 0 ? [fault('duplicate-step', [...twice])] : []
}

function unknownSteps(chain: ServiceChain, course: Course): readonly FormFault[] {
  return (chain.transitions ?? []).flatMap(({ from, to }, at) => {
    const unknown = [from, to].filter((id) => !course.indexOf.has(id))
    return unknown.length > 0 ? [fault('unknown-step', unknown, [at])] : []
  })
}

function unreachable(
  course: Course,
  starts: readonly number[],
  ends: readonly number[],
): readonly FormFault[] {
  const all = course.steps.map((_, at) => at)
  const fromStart = reachFrom(course, starts, 'out')
  const toEnd = reachFrom(course, ends, 'into')
  const never = starts.length === 0 ? [] : all.filter((at) => fromStart[at] === 0)
  const deadEnds = ends.length === 0 ? [] : all.filter((at) => toEnd[at] === 0)
  return [
    ...(never.length > 0 ? [fault('unreachable-step', ids(course, never))] : []),
    ...(deadEnds.length > 0 ? [fault('no-way-to-end', ids(course, deadEnds))] : []),
  ]
}

const HAS_ONE_WAY_OUT: ReadonlySet<string> = new Set(['start', 'task', 'join', 'chain'])

function strangeWays(course: Course): readonly FormFault[] {
  return course.steps.flatMap(({ id, type }, at) => {
    const out = (course.out[at] ?? []).map(({ transition }) => transition)
    const into = (course.into[at] ?? []).map(({ transition }) => transition)
    return [
      ...(type === 'start' && into.length > 0 ? [fault('way-into-start', [id], into)] : []),
      ...(type === 'end' && out.length > 0 ? [fault('way-out-of-end', [id], out)] : []),
      ...(HAS_ONE_WAY_OUT.has(type) && out.length > 1 ? [fault('several-ways-out', [id], out)] : []),
    ]
  })
}

function singleWays(course: Course): readonly FormFault[] {
  return course.steps.flatMap(({ id, type }, at) => {
    const out = course.out[at]?.length ?? 0
    const into = course.into[at]?.length ?? 0
    if (type === 'decision' && out === 1) return [fault('single-way-decision', [id])]
    if (type === 'split' && out === 1) return [fault('single-way-split', [id])]
    if (type === 'join' && into === 1) return [fault('single-way-join', [id])]
    return []
  })
}

function missingSubChains(course: Course): readonly FormFault[] {
  return course.steps.flatMap(({ id, type, chain }) =>
    type === 'chain' && chain === undefined ? [fault('missing-sub-chain', [id])] : [],
  )
}
