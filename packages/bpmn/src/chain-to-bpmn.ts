/// <reference path="./bpmn-moddle.d.ts" />
import type { ServiceChain } from '@sotekit/core'
import { BpmnModdle } from 'bpmn-moddle'
import { flowOf } from './flow/flow.js'
import { xmlId } from './flow/ids.js'
import { shown } from './flow/names.js'
import { planOf } from './layout/layout.js'
import type { BpmnOptions } from './options.js'
import { writeDiagram } from './write/diagram.js'
import { writeProcess } from './write/process.js'

/**
 * A service chain as BPMN 2.0 (Finnish: prosessikaavio), as XML with its diagram; `undefined` for a chain that has no
 * course, since a list of names is no process.
 *
 * One pool with a lane for each actor; tasks are user tasks, decisions exclusive and splits and joins parallel
 * gateways, sub-chains call activities. A deadline is a timer on the border of its step that tells when it has
 * passed; working days and the step that time runs from stand in its words, since ISO 8601 has neither. What no
 * source gives is grey, and its documentation says so.
 *
 * @example
 * ```ts
 * import { chainToBpmn } from '@sotekit/bpmn'
 *
 * const xml = await chainToBpmn(
 *   {
 *     id: 'advice',
 *     title: { fi: 'Neuvonta', en: 'Advice' },
 *     steps: [
 *       { id: 'call', type: 'start', title: { en: 'A client calls' } },
 *       { id: 'advise', type: 'task', title: { en: 'Advise' }, actor: { organisation: 'kemi' } },
 *       { id: 'end', type: 'end', title: { en: 'Done' } },
 *     ],
 *     transitions: [
 *       { from: 'call', to: 'advise' },
 *       { from: 'advise', to: 'end' },
 *     ],
 *   },
 *   { language: 'en', names: { 'organisation/kemi': { fi: 'Kemin kaupunki', en: 'City of Kemi' } } },
 * )
 * xml?.includes('<bpmn:userTask id="Step_advise" name="Advise">') // → true
 * xml?.includes('name="City of Kemi"') // → true
 * ```
 */
export async function chainToBpmn(chain: ServiceChain, options: BpmnOptions): Promise<string | undefined> {
  const flow = flowOf(chain, options)
  if (flow.edges.length === 0) return undefined
  const moddle = new BpmnModdle()
  const plan = planOf(flow, options)
  const title = shown(chain.title, options, chain.id)
  const id = xmlId('Process', chain.id)
  const written = writeProcess(
    moddle,
    id,
    title,
    flow,
    plan.lanes.map(({ lane }) => lane),
    options,
  )
  const participant = moddle.create('bpmn:Participant', {
    id: 'Pool',
    name: title,
    processRef: written.process,
  })
  const collaboration = moddle.create('bpmn:Collaboration', {
    id: 'Collaboration',
    participants: [participant],
  })
  const definitions = moddle.create('bpmn:Definitions', {
    id: 'Definitions',
    targetNamespace: 'https://sotekit.example/chains',
    exporter: 'sotekit',
    rootElements: [collaboration, written.process],
    diagrams: [writeDiagram(moddle, flow, plan, written, collaboration, participant)],
  })
  const { xml } = await moddle.toXML(definitions, { format: true })
  return xml
}
