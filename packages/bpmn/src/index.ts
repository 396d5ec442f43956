/**
 * Service chains as BPMN 2.0.
 *
 * @packageDocumentation
 */
export { chainToBpmn } from './chain-to-bpmn.js'
export type { BpmnOptions } from './options.js'
