/// <reference path="../bpmn-moddle.d.ts" />
import type { BpmnModdle, Element } from 'bpmn-moddle'
import type { Flow, FlowEdge, FlowNode } from '../flow/flow.js'
import { xmlId } from '../flow/ids.js'
import type { Lane } from '../flow/lanes.js'
import { word } from '../flow/words.js'
import { hasTimer } from '../layout/grid.js'
import type { BpmnOptions } from '../options.js'

/** What the process holds, for the diagram to refer to. */
export interface Written {
  readonly process: Element
  readonly lanes: readonly Element[]
  /** Nodes and flows by the ids of the flow. */
  readonly elements: ReadonlyMap<string, Element>
  readonly timers: ReadonlyMap<
    string,
    { readonly timer: Element; readonly end: Element; readonly flow: Element }
  >
}

const TYPES: Readonly<Record<FlowNode['type'], string>> = {
  start: 'bpmn:StartEvent',
  end: 'bpmn:EndEvent',
  task: 'bpmn:UserTask',
  call: 'bpmn:CallActivity',
  exclusive: 'bpmn:ExclusiveGateway',
  parallel: 'bpmn:ParallelGateway',
}

/** Writes nodes, flows, timers and lanes as elements of one process. */
export function writeProcess(
  moddle: BpmnModdle,
  id: string,
  name: string,
  flow: Flow,
  lanes: readonly Lane[],
  options: BpmnOptions,
): Written {
  const elements = new Map(flow.nodes.map((node) => [node.id, writeNode(moddle, node)]))
  for (const edge of flow.edges) {
    const source = elements.get(edge.from)
    const target = elements.get(edge.to)
    if (source && target) elements.set(edge.id, writeEdge(moddle, edge, source, target, options))
  }
  const timers = new Map(
    flow.nodes.filter(hasTimer).flatMap((node) => {
      const host = elements.get(node.id)
      return host ? [[node.id, writeTimer(moddle, node, host, options)]] : []
    }),
  )
  const parts = (node: string): readonly Element[] => {
    const timer = timers.get(node)
    const element = elements.get(node)
    return [...(element ? [element] : []), ...(timer ? [timer.timer, timer.end] : [])]
  }
  const written = lanes.map((lane) =>
    moddle.create('bpmn:Lane', { id: lane.id, name: lane.name, flowNodeRef: lane.nodes.flatMap(parts) }),
  )
  const process = moddle.create('bpmn:Process', {
    id,
    name,
    isExecutable: false,
    laneSets: [moddle.create('bpmn:LaneSet', { id: 'Lanes', lanes: written })],
    flowElements: [
      ...elements.values(),
      ...[...timers.values()].flatMap(({ timer, end, flow: way }) => [timer, end, way]),
    ],
  })
  return { process, lanes: written, elements, timers }
}

function writeNode(moddle: BpmnModdle, node: FlowNode): Element {
  const { id, type, name, documentation, step } = node
  return moddle.create(TYPES[type], {
    id,
    ...(name !== '' && { name }),
    ...documented(moddle, documentation),
    ...(type === 'call' && step.chain !== undefined && { calledElement: xmlId('Process', step.chain) }),
  })
}

function writeEdge(
  moddle: BpmnModdle,
  edge: FlowEdge,
  source: Element,
  target: Element,
  options: BpmnOptions,
): Element {
  const { id, condition, otherwise, documentation } = edge
  const name = condition ?? (otherwise ? word('otherwise', options.language) : undefined)
  const isConditional = condition !== undefined && !otherwise
  const flow = moddle.create('bpmn:SequenceFlow', {
    id,
    ...(name !== undefined && { name }),
    sourceRef: source,
    targetRef: target,
    ...documented(moddle, documentation),
    ...(isConditional && {
      conditionExpression: moddle.create('bpmn:FormalExpression', { body: condition }),
    }),
  })
  if (otherwise && source.get('default') === undefined) source.set('default', flow)
  connect(source, flow, target)
  return flow
}

/** A deadline does not stop the step: its timer tells that it has passed. */
function writeTimer(
  moddle: BpmnModdle,
  node: FlowNode,
  host: Element,
  options: BpmnOptions,
): { readonly timer: Element; readonly end: Element; readonly flow: Element } {
  const { timer: deadline } = node
  const duration = deadline?.duration
  const timer = moddle.create('bpmn:BoundaryEvent', {
    id: `Timer_${node.id}`,
    name: deadline?.label,
    attachedToRef: host,
    cancelActivity: false,
    ...documented(moddle, deadline?.words ?? ''),
    eventDefinitions: [
      moddle.create('bpmn:TimerEventDefinition', {
        id: `Time_${node.id}`,
        ...(duration !== undefined && {
          timeDuration: moddle.create('bpmn:FormalExpression', { body: duration }),
        }),
      }),
    ],
  })
  const end = moddle.create('bpmn:EndEvent', {
    id: `Passed_${node.id}`,
    name: word('passed', options.language),
  })
  const flow = moddle.create('bpmn:SequenceFlow', {
    id: `Flow_passed_${node.id}`,
    sourceRef: timer,
    targetRef: end,
  })
  connect(timer, flow, end)
  return { timer, end, flow }
}

function connect(source: Element, flow: Element, target: Element): void {
  source.set('outgoing', [...((source.get('outgoing') as Element[]) ?? []), flow])
  target.set('incoming', [...((target.get('incoming') as Element[]) ?? []), flow])
}

function documented(moddle: BpmnModdle, text: string): { readonly documentation?: readonly Element[] } {
  return text === '' ? {} : { documentation: [moddle.create('bpmn:Documentation', { text })] }
}
