/** What laws set, as dated parameters. */
export type { LawCase, LawConditions } from './conditions.js'
export type { LawConfidence, LawParameter, LawValue } from './parameter.js'
export { lawChanges, lawParameter, lawParameters } from './parameters.js'
export { citeStatute, finlexUrl, type Statute } from './statute.js'
export {
  type FoundLaw,
  type LawChange,
  type LawFault,
  type LawQuery,
  type LawTable,
  lawTable,
} from './table.js'
