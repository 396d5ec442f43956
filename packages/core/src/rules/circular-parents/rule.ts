import type { PlainDataset } from '../../dataset/dataset.js'
import type { Finding } from '../../diagnostics/finding.js'
import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { circlesOf } from '../support/circles.js'

/** Fields by kind that lead from a record to one above it or after it. */
const LEADS: readonly (readonly [kind: string, field: string])[] = [
  ['area', 'parent'],
  ['area', 'successor'],
  ['municipality', 'successor'],
  ['organisation', 'parent'],
  ['organisation', 'successor'],
  ['service', 'parent'],
]

export const rule: RuntimeRule = {
  severity: 'error',
  message: {
    fi: 'Kenttä {field} kiertää kehää: {circle}',
    en: 'The field {field} goes round in a circle: {circle}',
  },
  check: (dataset, report) => {
    for (const [kind, field] of LEADS) checkField(dataset, kind, field, report)
  },
}

function checkField(
  dataset: PlainDataset,
  kind: string,
  field: string,
  report: (finding: Finding) => void,
): void {
  const targets = new Map<string, string>()
  for (const record of dataset.records(kind)) {
    const target = record[field]
    if (typeof target === 'string') targets.set(record.id, target)
  }
  const next = (id: string): readonly string[] => {
    const target = targets.get(id)
    return target === undefined ? [] : [target]
  }
  for (const [first = '', ...others] of circlesOf(targets.keys(), next)) {
    report({
      record: { kind, id: first },
      at: `/${field}`,
      args: { field, circle: [first, ...others, first].join(' → ') },
      received: targets.get(first),
      related: others.map((id) => ({ record: { kind, id }, at: `/${field}` })),
    })
  }
}
