import type { HandOver, ServiceChain } from '../../kinds/service-chain.js'
import { type Course, courseOf, idAt, type Way } from '../course.js'
import type { ChainCrossing, ChainPassing, ChainPlaceStep } from './types.js'

/** How work passes between the steps that somebody carries, past those that nobody has to. */
export function passingsOf(chain: ServiceChain, steps: readonly ChainPlaceStep[]): readonly ChainPassing[] {
  const course = courseOf(chain)
  const placed = new Map(steps.map((step) => [step.step, step]))
  const isPassed = (at: number): boolean => placed.get(idAt(course, at))?.carried === 'not-needed'
  return course.steps.flatMap(({ id }, at) => {
    const from = placed.get(id)
    if (!from || isPassed(at)) return []
    return nextFrom(course, at, isPassed).flatMap(({ at: target, via, handOvers }) => {
      const to = placed.get(idAt(course, target))
      if (!to) return []
      return [
        {
          from: id,
          to: to.step,
          via: via.map((one) => idAt(course, one)),
          organisation: compareOrganisations(from, to),
          sector: compareValues(from.sector, to.sector),
          level: compareValues(from.level, to.level),
          handOvers,
        },
      ]
    })
  })
}

interface Found {
  readonly at: number
  readonly via: readonly number[]
  readonly handOvers: readonly HandOver[]
}

/** The next steps that somebody carries, each once by the shortest way. */
function nextFrom(course: Course, from: number, isPassed: (at: number) => boolean): readonly Found[] {
  const found: Found[] = []
  const seen = new Set<number>()
  const queue: Found[] = [{ at: from, via: [], handOvers: [] }]
  for (const here of queue) {
    for (const way of course.out[here.at] ?? []) {
      if (seen.has(way.to)) continue
      seen.add(way.to)
      const handOvers = [...here.handOvers, ...handOverOf(course, way)]
      if (isPassed(way.to)) queue.push({ at: way.to, via: [...here.via, way.to], handOvers })
      else found.push({ at: way.to, via: here.via, handOvers })
    }
  }
  return found
}

function handOverOf(course: Course, way: Way): readonly HandOver[] {
  const handOver = course.chain.transitions?.[way.transition]?.handOver
  return handOver ? [handOver] : []
}

function compareOrganisations(from: ChainPlaceStep, to: ChainPlaceStep): ChainCrossing {
  if (from.carried !== 'known' || to.carried !== 'known') return 'unknown'
  const shared = from.organisations.filter((id) => to.organisations.includes(id)).length
  if (shared === 0) return 'crosses'
  return shared === from.organisations.length && shared === to.organisations.length ? 'same' : 'partly'
}

function compareValues(from: string | undefined, to: string | undefined): ChainCrossing {
  if (from === undefined || to === undefined) return 'unknown'
  return from === to ? 'same' : 'crosses'
}
