import type { Actor } from '@sotekit/core'
import type { BpmnOptions } from '../options.js'
import type { Flow, FlowNode } from './flow.js'
import { nameOf, shown } from './names.js'
import { word } from './words.js'

/** Whoever carries steps, and the nodes that stand in the lane. */
export interface Lane {
  readonly id: string
  readonly name: string
  readonly nodes: readonly string[]
}

/**
 * Lanes by actor, in the order in which the course comes to them. Whatever needs no actor stands beside what leads to
 * it, or else beside what it leads to; a task without one stands in a lane that says so.
 */
export function lanesOf(flow: Flow, order: readonly string[], options: BpmnOptions): readonly Lane[] {
  const names = new Map<string, string>()
  const laneOfNode = new Map<string, string>()
  const byId = new Map(flow.nodes.map((node) => [node.id, node]))
  const put = (node: FlowNode, key: string, name: string): void => {
    laneOfNode.set(node.id, key)
    if (!names.has(key)) names.set(key, name)
  }
  for (const node of flow.nodes) {
    const [key, name] = actorOf(node.step.actor, options) ?? []
    // A gateway that stands beside a step stands in the step's lane.
    if (key !== undefined && name !== undefined) put(node, key, name)
    else if (node.type === 'task' || node.type === 'call') put(node, '', word('noActor', options.language))
  }
  const spread = (next: (id: string) => readonly string[], ids: readonly string[]): void => {
    for (const id of ids) {
      const node = byId.get(id)
      const key = laneOfNode.get(id) ?? next(id).flatMap((other) => laneOfNode.get(other) ?? [])[0]
      if (node && key !== undefined) put(node, key, names.get(key) ?? '')
    }
  }
  const before = (id: string): readonly string[] =>
    flow.edges.flatMap(({ from, to }) => (to === id ? [from] : []))
  const after = (id: string): readonly string[] =>
    flow.edges.flatMap(({ from, to }) => (from === id ? [to] : []))
  spread(before, order)
  spread(after, [...order].reverse())
  for (const node of flow.nodes)
    if (!laneOfNode.has(node.id)) put(node, '', word('noActor', options.language))
  const keys = [...new Set(order.map((id) => laneOfNode.get(id) ?? ''))]
  return keys.map((key, at) => ({
    id: `Lane_${at + 1}`,
    name: names.get(key) ?? '',
    nodes: order.filter((id) => laneOfNode.get(id) === key),
  }))
}

function actorOf(
  actor: Actor | undefined,
  options: BpmnOptions,
): readonly [key: string, name: string] | undefined {
  if (actor?.organisation !== undefined)
    return [`organisation/${actor.organisation}`, nameOf('organisation', actor.organisation, options)]
  if (actor?.producerOf !== undefined) {
    const service = nameOf('service', actor.producerOf, options)
    return [`service/${actor.producerOf}`, `${word('producerOf', options.language)} ${service}`]
  }
  if (!actor?.role) return undefined
  const role = shown(actor.role, options)
  return [`role/${role}`, role]
}
