import type { Actor, ChainStep, ChainTransition, RecordOf, StepType } from '@sotekit/core'
import { type Arbitrary, array, boolean, constant, constantFrom, integer, oneof, record } from 'fast-check'
import type { Pool } from '../pool.js'
import { recordOf } from '../record-of.js'
import { languages, localized, plain, text } from '../values.js'
import { level, sector } from './services.js'

/** A piece of a chain between its start and its end: one task, or two beside each other. */
type Segment = 'task' | 'choice' | 'parallel'

interface Shape {
  readonly steps: readonly (readonly [id: string, type: StepType])[]
  readonly transitions: readonly ChainTransition[]
}

/** Steps and transitions of a chain that begins, branches, comes together again and ends. */
function shapeOf(segments: readonly Segment[]): Shape {
  const steps: [string, StepType][] = [['start', 'start']]
  const transitions: ChainTransition[] = []
  let last = ['start']
  const add = (id: string, type: StepType, more: Partial<ChainTransition> = {}): void => {
    steps.push([id, type])
    for (const from of last) transitions.push({ from, to: id, ...more })
    last = [id]
  }
  for (const [i, segment] of segments.entries()) {
    if (segment === 'task') {
      add(`task-${i}`, 'task')
      continue
    }
    const isChoice = segment === 'choice'
    add(`fork-${i}`, isChoice ? 'decision' : 'split')
    const fork = last
    add(`left-${i}`, 'task', isChoice ? { condition: { fi: 'kyllä', en: 'yes' } } : {})
    const left = last
    last = fork
    add(`right-${i}`, 'task', isChoice ? { otherwise: true } : {})
    last = [...left, ...last]
    if (!isChoice) add(`join-${i}`, 'join')
  }
  add('end', 'end')
  return { steps, transitions }
}

function actors(pool: Pool): Arbitrary<Actor> {
  const organisation = pool.some('organisation')
  const producerOf = pool.some('service')
  return record(
    { role: localized, ...(organisation && { organisation }), ...(producerOf && { producerOf }) },
    { ...plain, requiredKeys: [] },
  )
}

function step(pool: Pool, id: string, type: StepType): Arbitrary<ChainStep> {
  const channels = array(constantFrom('in-person', 'phone', 'chat', 'e-service'), { maxLength: 2 })
  const unit = constantFrom('working-day', 'day', 'week', 'month')
  const methods = pool.list('method')
  const digitalServices = pool.list('digital-service')
  const duration = record(
    { min: integer({ min: 0, max: 5 }), more: integer({ min: 0, max: 5 }), unit },
    plain,
  )
  const more = {
    actor: actors(pool),
    sector,
    level,
    channels,
    languages,
    ...(methods && { methods }),
    ...(digitalServices && { digitalServices }),
    deadline: record(
      { amount: integer({ min: 0, max: 30 }), unit, from: constant('start'), type: constant('agreed') },
      plain,
    ),
    duration: duration.map(({ min, more: longer, unit: of }) => ({ min, max: min + longer, unit: of })),
    basis: constant('modelled'),
  }
  return record(
    { id: constant(id), type: constant(type), title: localized, ...(type === 'task' && more) },
    { ...plain, requiredKeys: ['id', 'type', 'title'] },
  ) as Arbitrary<unknown> as Arbitrary<ChainStep>
}

/** Chains with their transitions, and some that are only a list of what belongs to them. */
export function serviceChains(pool: Pool, own: Arbitrary<string>): Arbitrary<RecordOf<'service-chain'>> {
  const segments = array(oneof(constant<Segment>('task'), constantFrom<Segment>('choice', 'parallel')), {
    maxLength: 3,
  })
  return record({ segments, hasTransitions: boolean() }, plain).chain(
    ({ segments: parts, hasTransitions }) => {
      const shape = shapeOf(parts)
      const steps = record(
        Object.fromEntries(shape.steps.map(([id, type]) => [id, step(pool, id, type)])),
        plain,
      ).map((byId) => shape.steps.flatMap(([id]) => byId[id] ?? []))
      return recordOf(
        pool,
        'service-chain',
        own,
        { title: localized, steps },
        {
          aliases: array(text, { maxLength: 2 }),
          transitions: undefined,
          programme: pool.some('programme'),
          measures: pool.list('measure'),
          services: pool.list('service'),
          organisations: pool.list('organisation'),
        },
      ).map((chain) => (hasTransitions ? { ...chain, transitions: shape.transitions } : chain))
    },
  )
}
