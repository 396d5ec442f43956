import type { PlainDataset } from '../../dataset/dataset.js'
import { internalsOf } from '../../dataset/internals.js'
import type { RecordKey } from '../../kinds/record.js'
import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { suggest } from '../../shared/suggest.js'

export const rule: RuntimeRule = {
  severity: 'error',
  message: {
    fi: "Lausuma koskee tietuetta {kind} '{id}', jota ei ole",
    en: "The statement is about {kind} '{id}', which there is not",
  },
  check: (dataset, report) => {
    for (const { id, subject } of dataset.statements.all) {
      if (isThere(dataset, subject)) continue
      const isKind = dataset.kinds.includes(subject.kind)
      // A kind of a plugin that is not loaded cannot be judged.
      if (!isKind && subject.kind.includes('.')) continue
      const known = isKind
        ? (internalsOf(dataset).store.byKind.get(subject.kind)?.keys() ?? [])
        : dataset.kinds
      report({
        record: { kind: 'statement', id },
        at: isKind ? '/subject/id' : '/subject/kind',
        args: { kind: subject.kind, id: subject.id },
        expected: isKind
          ? {
              fi: `tietueen tunnus lajista ${subject.kind}`,
              en: `the id of a record of kind ${subject.kind}`,
            }
          : dataset.kinds.join(', '),
        received: isKind ? subject.id : subject.kind,
        fixes: suggest(isKind ? subject.id : subject.kind, known).map((value) => ({ value })),
      })
    }
  },
}

/** Records that have errors of their own are there as well. */
function isThere(dataset: PlainDataset, { kind, id }: RecordKey): boolean {
  return internalsOf(dataset).store.byKind.get(kind)?.has(id) === true
}
