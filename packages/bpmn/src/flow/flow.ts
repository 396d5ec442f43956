import type { ChainStep, ChainTransition, ServiceChain } from '@sotekit/core'
import type { BpmnOptions } from '../options.js'
import { documentationOf } from './documentation.js'
import { xmlId } from './ids.js'
import { shown } from './names.js'
import { type Timer, timerOf } from './timer.js'
import { word } from './words.js'

/** What a node is drawn as. `exclusive` and `parallel` are gateways; `call` runs a sub-chain. */
export type NodeType = 'start' | 'end' | 'task' | 'call' | 'exclusive' | 'parallel'

/** A node of the process. */
export interface FlowNode {
  readonly id: string
  readonly type: NodeType
  readonly name: string
  /** The step that it stands for or beside. */
  readonly step: ChainStep
  readonly timer: Timer | undefined
  readonly documentation: string
  readonly modelled: boolean
}

/** A sequence flow between two nodes. */
export interface FlowEdge {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly condition: string | undefined
  readonly otherwise: boolean
  readonly documentation: string
  readonly modelled: boolean
}

/** A chain as nodes and flows of BPMN. */
export interface Flow {
  readonly nodes: readonly FlowNode[]
  readonly edges: readonly FlowEdge[]
}

/**
 * Turns steps into nodes. Where any of several ways leads to a step, an exclusive gateway brings them together, since
 * BPMN would otherwise run the step once for each; where several ways lead out of a step that is neither a decision
 * nor a split, one stands for the choice that the chain does not explain.
 */
export function flowOf(chain: ServiceChain, options: BpmnOptions): Flow {
  const steps = [...new Map([...chain.steps].reverse().map((step) => [step.id, step])).values()].reverse()
  const known = new Set(steps.map(({ id }) => id))
  const ways = (chain.transitions ?? []).filter(({ from, to }) => known.has(from) && known.has(to))
  const nodes: FlowNode[] = []
  const edges: FlowEdge[] = []
  const entries = new Map<string, string>()
  const exits = new Map<string, string>()
  for (const step of steps) {
    const into = ways.filter(({ to }) => to === step.id).length
    const out = ways.filter(({ from }) => from === step.id).length
    const own = nodeOf(chain, step, options)
    const parts = [
      ...(into > 1 && step.type !== 'join' ? [gateway('Merge', step, '')] : []),
      own,
      ...(out > 1 && !DIVIDES.has(step.type) ? [gateway('Choice', step, '?')] : []),
    ]
    nodes.push(...parts)
    for (const [at, part] of parts.entries()) {
      const next = parts[at + 1]
      if (next) edges.push(inner(part.id, next.id))
    }
    entries.set(step.id, parts[0]?.id ?? own.id)
    exits.set(step.id, parts.at(-1)?.id ?? own.id)
  }
  for (const [at, way] of ways.entries())
    edges.push(edgeOf(way, at, entries.get(way.to) ?? '', exits.get(way.from) ?? '', steps, options))
  return { nodes, edges }
}

const DIVIDES: ReadonlySet<string> = new Set(['decision', 'split'])

const NODE_TYPES: Readonly<Record<ChainStep['type'], NodeType>> = {
  start: 'start',
  end: 'end',
  task: 'task',
  decision: 'exclusive',
  split: 'parallel',
  join: 'parallel',
  chain: 'call',
}

function nodeOf(chain: ServiceChain, step: ChainStep, options: BpmnOptions): FlowNode {
  const timer = timerOf(chain, step, options)
  return {
    id: xmlId('Step', step.id),
    type: NODE_TYPES[step.type],
    name: shown(step.title, options, step.id),
    step,
    timer,
    documentation: documentationOf(step, timer, options),
    modelled: step.basis === 'modelled',
  }
}

function gateway(prefix: string, step: ChainStep, name: string): FlowNode {
  const id = xmlId(prefix, step.id)
  return {
    id,
    type: 'exclusive',
    name,
    step,
    timer: undefined,
    documentation: '',
    modelled: step.basis === 'modelled',
  }
}

function inner(from: string, to: string): FlowEdge {
  return {
    id: `Flow_${from}`,
    from,
    to,
    condition: undefined,
    otherwise: false,
    documentation: '',
    modelled: false,
  }
}

function edgeOf(
  way: ChainTransition,
  at: number,
  to: string,
  from: string,
  steps: readonly ChainStep[],
  options: BpmnOptions,
): FlowEdge {
  const isDecided = steps.find(({ id }) => id === way.from)?.type === 'decision'
  const what = way.handOver && shown(way.handOver.what, options)
  return {
    id: `Flow_${at + 1}`,
    from,
    to,
    condition: isDecided && way.condition ? shown(way.condition, options) : undefined,
    otherwise: isDecided && way.otherwise === true,
    documentation: what === undefined ? '' : `${word('handOver', options.language)}: ${what}`,
    modelled: way.basis === 'modelled',
  }
}
