import type { PlainDataset } from '../../dataset/dataset.js'
import type { Finding } from '../../diagnostics/finding.js'
import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { readStatuteNumber } from './read.js'

export const rule: RuntimeRule = {
  severity: 'error',
  message: {
    fi: "'{value}' ei ole säädöksen numero",
    en: "'{value}' is not the number of a statute",
  },
  check: (dataset, report) => {
    for (const { id, statute } of dataset.sources.all) {
      if (statute !== undefined) check({ kind: 'source', id }, '/statute', statute, report)
    }
    for (const { id, legalBasis } of dataset.programmes.all) {
      if (legalBasis) check({ kind: 'programme', id }, '/legalBasis/statute', legalBasis.statute, report)
    }
    checkStatements(dataset, report)
  },
}

function check(
  record: Finding['record'],
  at: string,
  value: string,
  report: (finding: Finding) => void,
  severity?: 'warning',
): void {
  const { ok, suggestion } = readStatuteNumber(value)
  if (ok) return
  report({
    record,
    at,
    args: { value },
    ...(severity && { severity }),
    expected: suggestion ?? { fi: 'numero/vuosi, kuten 612/2021', en: 'number/year, such as 612/2021' },
    received: value,
    fixes: suggestion === undefined ? [] : [{ value: suggestion }],
  })
}

/** What a document prints is a flaw of the document, and so no error of the data. */
function checkStatements(dataset: PlainDataset, report: (finding: Finding) => void): void {
  for (const { id, type, value } of dataset.statements.all) {
    if (type === 'statute') check({ kind: 'statement', id }, '/value', value, report, 'warning')
  }
}
