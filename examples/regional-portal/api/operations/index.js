import { budgetOperations } from './budget.js'
import { chainOperations } from './chains.js'
import { checkOperations } from './check.js'
import { pluginOperations } from './plugins.js'
import { questionOperations } from './questions.js'
import { recordOperations } from './records.js'
import { reportOperations } from './report.js'

/** All operations of the API, in the order in which they are told. @type {readonly import('../operation.js').Operation[]} */
export const operations = [
  ...recordOperations,
  ...questionOperations,
  ...checkOperations,
  ...chainOperations,
  ...budgetOperations,
  ...pluginOperations,
  ...reportOperations,
]
