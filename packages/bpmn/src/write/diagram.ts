/// <reference path="../bpmn-moddle.d.ts" />
import type { BpmnModdle, Element } from 'bpmn-moddle'
import type { Flow } from '../flow/flow.js'
import type { Box, Point } from '../layout/geometry.js'
import type { Plan } from '../layout/layout.js'
import type { Written } from './process.js'

/** Colours of BPMN in Color for what no source gives; its documentation says so in words too. */
const MODELLED = { 'color:background-color': '#f2f2f2', 'color:border-color': '#6b6b6b' }

/** Writes the diagram interchange: a shape or an edge for everything that is seen. */
export function writeDiagram(
  moddle: BpmnModdle,
  flow: Flow,
  plan: Plan,
  written: Written,
  collaboration: Element,
  participant: Element,
): Element {
  const shape = (element: Element, box: Box, more: Readonly<Record<string, unknown>> = {}): Element =>
    moddle.create('bpmndi:BPMNShape', {
      id: `${element.id}_di`,
      bpmnElement: element,
      bounds: moddle.create('dc:Bounds', { ...rounded(box) }),
      ...more,
    })
  const label = (box: Box | undefined): Readonly<Record<string, unknown>> =>
    box
      ? {
          label: moddle.create('bpmndi:BPMNLabel', {
            bounds: moddle.create('dc:Bounds', { ...rounded(box) }),
          }),
        }
      : {}
  const edge = (
    element: Element,
    route: readonly Point[],
    more: Readonly<Record<string, unknown>> = {},
  ): Element =>
    moddle.create('bpmndi:BPMNEdge', {
      id: `${element.id}_di`,
      bpmnElement: element,
      waypoint: route.map(({ x, y }) => moddle.create('dc:Point', { x: Math.round(x), y: Math.round(y) })),
      ...more,
    })

  const nodes = flow.nodes.flatMap(({ id, type, modelled }) => {
    const element = written.elements.get(id)
    const box = plan.boxes.get(id)
    if (!element || !box) return []
    const more = {
      ...label(plan.labels.get(id)),
      ...(type === 'exclusive' && { isMarkerVisible: true }),
      ...(modelled && MODELLED),
    }
    return [shape(element, box, more)]
  })
  const timers = [...plan.timers].flatMap(([id, planned]) => {
    const found = written.timers.get(id)
    if (!found) return []
    return [
      shape(found.timer, planned.timer, label(planned.label)),
      shape(found.end, planned.end, label(planned.endLabel)),
      edge(found.flow, planned.route),
    ]
  })
  const edges = flow.edges.flatMap(({ id, modelled }) => {
    const element = written.elements.get(id)
    const route = plan.routes.get(id)
    if (!element || !route) return []
    return [
      edge(element, route, {
        ...label(plan.labels.get(id)),
        ...(modelled && { 'color:border-color': MODELLED['color:border-color'] }),
      }),
    ]
  })
  const lanes = plan.lanes.flatMap(({ box }, at) => {
    const element = written.lanes[at]
    return element ? [shape(element, box, { isHorizontal: true })] : []
  })
  return moddle.create('bpmndi:BPMNDiagram', {
    id: 'Diagram',
    plane: moddle.create('bpmndi:BPMNPlane', {
      id: 'Plane',
      bpmnElement: collaboration,
      planeElement: [
        shape(participant, plan.pool, { isHorizontal: true }),
        ...lanes,
        ...nodes,
        ...timers,
        ...edges,
      ],
    }),
  })
}

function rounded({ x, y, width, height }: Box): Box {
  return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) }
}
