import { blockFaults } from '../blocks/block.js'
import { markupIn } from '../blocks/markup.js'
import type { Problem } from '../report.js'
import type { CheckDefinition } from './check.js'
import { once } from './once.js'
import { upper } from './same.js'

export const reportBlocks: CheckDefinition = {
  name: 'report',
  promise: 'The report is made of sound blocks without markup.',
  find: ({ outcomes }) =>
    once(
      outcomes.flatMap(({ case: { records }, outcome }) =>
        outcome.reports.flatMap(({ name, blocks }): readonly Problem[] => {
          const inData = JSON.stringify(records)
          const faults = [...blockFaults(blocks), ...markupIn(blocks, inData)]
          return faults.map((fault) => ({ message: `${upper(name)}: ${fault}.` }))
        }),
      ),
    ),
}
