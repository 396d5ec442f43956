import type { ChainStep, ServiceChain } from '@sotekit/core'
import { type Passage, passage } from '../text/passage.js'
import type { ChainOptions } from './options.js'
import { orderChain, type Way } from './order.js'
import { chainWord, deadlineText, durationText, toolsOf, typeWord } from './words.js'

/** A way on from a step. */
export interface StoryWay {
  /** Number of the step that it leads to. */
  readonly number: number
  readonly title: Passage
  readonly condition: Passage | undefined
  readonly otherwise: boolean
  readonly handOver: { readonly what: Passage; readonly tool: Passage | undefined } | undefined
  readonly modelled: boolean
  /** The transition itself. */
  readonly way: Way
}

/** A step as it is told. */
export interface StoryStep {
  readonly number: number
  readonly step: ChainStep
  readonly title: Passage
  readonly type: string
  readonly actor: Passage | undefined
  /** Words and what they say: deadline, duration, tools, sub-chain. */
  readonly facts: readonly { readonly name: string; readonly text: string }[]
  readonly modelled: boolean
  readonly ways: readonly StoryWay[]
}

/** A chain as it is told: what every picture, list and table of it is made from. */
export interface Story {
  readonly title: Passage
  /** Whether the sources give the order of the steps. */
  readonly complete: boolean
  readonly steps: readonly StoryStep[]
  /** Ids of transitions that lead from or to a step that does not exist: `from → to`. */
  readonly loose: readonly string[]
  /** The ways, by places in `steps` from zero. */
  readonly ways: readonly Way[]
}

/** The chain in words. */
export function tell(chain: ServiceChain, options: ChainOptions): Story {
  const { steps, ways, loose } = orderChain(chain)
  const { language } = options
  const numbers = new Map<string, number>()
  for (const [at, { id }] of steps.entries()) if (!numbers.has(id)) numbers.set(id, at + 1)
  const out: Way[][] = steps.map(() => [])
  for (const way of ways) out[way.from]?.push(way)
  return {
    title: passage(chain.title, language),
    complete: ways.length > 0,
    steps: steps.map((step, at) => ({
      number: at + 1,
      step,
      title: passage(step.title, language),
      type: typeWord(step.type, language),
      actor: actorOf(step, options),
      facts: factsOf(step, numbers, options),
      modelled: step.basis === 'modelled',
      ways: (out[at] ?? []).map((way) => wayOf(way, steps[way.to], options)),
    })),
    loose: loose.map(({ from, to }) => `${from} → ${to}`),
    ways,
  }
}

function wayOf(way: Way, target: ChainStep | undefined, options: ChainOptions): StoryWay {
  const { condition, otherwise, handOver, basis } = way.transition
  const tool = handOver?.digitalService
  return {
    number: way.to + 1,
    title: passage(target?.title, options.language),
    condition: condition && passage(condition, options.language),
    otherwise: otherwise === true,
    handOver: handOver && {
      what: passage(handOver.what, options.language),
      tool: tool === undefined ? undefined : nameOf(`digital-service/${tool}`, options),
    },
    modelled: basis === 'modelled',
    way,
  }
}

/** The name of a record by `kind/id`; its id where no name is given. */
function nameOf(key: string, { names, language }: ChainOptions): Passage {
  const name = names && Object.hasOwn(names, key) ? names[key] : undefined
  return passage(name ?? key.slice(key.indexOf('/') + 1), language)
}

/** Who carries a step: organisation or the producer of a service, and in which role. */
function actorOf({ actor }: ChainStep, options: ChainOptions): Passage | undefined {
  if (!actor) return undefined
  const role = actor.role && passage(actor.role, options.language)
  const body = bodyOf(actor, options)
  if (body && role) return { ...body, text: `${body.text}, ${role.text}` }
  return body ?? role
}

/** The organisation that carries a step, or the producer of a service. */
export function bodyOf(actor: NonNullable<ChainStep['actor']>, options: ChainOptions): Passage | undefined {
  if (actor.organisation !== undefined) return nameOf(`organisation/${actor.organisation}`, options)
  if (actor.producerOf === undefined) return undefined
  const service = nameOf(`service/${actor.producerOf}`, options)
  return { ...service, text: `${chainWord('producerOf', options.language)} ${service.text}` }
}

function factsOf(step: ChainStep, numbers: ReadonlyMap<string, number>, options: ChainOptions) {
  const { language } = options
  const { deadline, duration, chain } = step
  const say = (name: Parameters<typeof chainWord>[0]): string => chainWord(name, language)
  const tools = toolsOf(step).map((key) => nameOf(key, options).text)
  return [
    ...(deadline
      ? [
          {
            name: say('deadline'),
            text: `${deadlineText(deadline, options)}, ${say('counted')} ${numbers.get(deadline.from) ?? deadline.from} (${say(deadline.type)})`,
          },
        ]
      : []),
    ...(duration ? [{ name: say('duration'), text: durationText(duration, language) }] : []),
    ...(tools.length > 0 ? [{ name: say('tools'), text: tools.join(', ') }] : []),
    ...(chain === undefined
      ? []
      : [{ name: say('chain'), text: nameOf(`service-chain/${chain}`, options).text }]),
  ]
}
