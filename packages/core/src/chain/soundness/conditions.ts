import type { ChainTransition } from '../../kinds/service-chain.js'
import { languageTags } from '../../values/language.js'
import type { Course, Way } from '../course.js'
import { type FormFault, fault } from './form.js'

/** What is wrong with the conditions of a chain's decisions. */
export function conditionFaults(course: Course): readonly FormFault[] {
  return course.steps.flatMap(({ id, type }, at) => {
    const out = course.out[at] ?? []
    return type === 'decision' ? decisionFaults(course, id, out) : strayConditions(course, id, out)
  })
}

function decisionFaults(course: Course, id: string, out: readonly Way[]): readonly FormFault[] {
  const of = ({ transition }: Way): ChainTransition | undefined => course.chain.transitions?.[transition]
  const places = (ways: readonly Way[]): readonly number[] => ways.map(({ transition }) => transition)
  const bare = out.filter((way) => of(way)?.condition === undefined && of(way)?.otherwise !== true)
  const others = out.filter((way) => of(way)?.otherwise === true)
  return [
    // A single way needs no condition; that it is single is a finding of its own.
    ...(bare.length > 0 && out.length > 1 ? [fault('missing-condition', [id], places(bare))] : []),
    ...(others.length > 1 ? [fault('several-otherwise', [id], places(others))] : []),
    ...sameConditions(out, of).map((ways) => fault('same-condition', [id], places(ways))),
  ]
}

/** Ways whose conditions have the same words in some language. */
function sameConditions(
  out: readonly Way[],
  of: (way: Way) => ChainTransition | undefined,
): readonly (readonly Way[])[] {
  const conditional = out.filter((way) => of(way)?.condition !== undefined)
  if (conditional.length < 2) return []
  const byWords = new Map<string, Way[]>()
  for (const way of conditional) {
    const condition = of(way)?.condition
    for (const tag of languageTags) {
      const words = condition?.[tag]
      if (words === undefined) continue
      const key = `${tag} ${words.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()}`
      const same = byWords.get(key)
      if (same) same.push(way)
      else byWords.set(key, [way])
    }
  }
  const groups = [...byWords.values()].filter((ways) => ways.length > 1)
  return [...new Map(groups.map((ways) => [ways.map((way) => way.transition).join(), ways])).values()]
}

function strayConditions(course: Course, id: string, out: readonly Way[]): readonly FormFault[] {
  const stray = out
    .map(({ transition }) => transition)
    .filter((at) => {
      const way = course.chain.transitions?.[at]
      return way?.condition !== undefined || way?.otherwise === true
    })
  return stray.length > 0 ? [fault('stray-condition', [id], stray)] : []
}
