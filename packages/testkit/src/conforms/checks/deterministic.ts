import type { Problem } from '../report.js'
import type { Subject } from '../subject/subject.js'
import type { CheckDefinition } from './check.js'
import { once } from './once.js'
import { differences } from './same.js'

export const deterministic: CheckDefinition = {
  name: 'deterministic',
  promise: 'The same records give the same findings, view and report, whatever was loaded before.',
  find: (subject) => once([...describeProblems(subject), ...runProblems(subject)]),
}

function describeProblems({ kit, description }: Subject): readonly Problem[] {
  return JSON.stringify(kit().describe()) === JSON.stringify(description)
    ? []
    : [{ message: 'Two instances of the plugin describe themselves in different ways.' }]
}

/** Once more the other way round, so that each set of records comes after others than before. */
function runProblems({ name, kit, run, outcomes }: Subject): readonly Problem[] {
  const again = kit()
  return outcomes
    .toReversed()
    .flatMap(({ case: { name: title, records }, outcome }) =>
      differences(
        name,
        outcome,
        run(again, records),
        (part) => `Run again on ${title}, ${part} came out otherwise: keep no state between loads.`,
      ),
    )
}
