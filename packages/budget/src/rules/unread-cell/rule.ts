import type { Messages } from '@sotekit/core'
import type { UnreadCell } from '../../audit/types.js'
import { audited, cellNames, cellPointer } from '../audited.js'
import { type BudgetRule, money } from '../rule.js'
import { page } from './page.js'

export const unreadCell: BudgetRule = {
  severity: 'error',
  message: {
    fi: "Lukua '{text}' ei voi lukea: {problem} (rivi {row}, sarake {column})",
    en: "The figure '{text}' cannot be read: {problemEn} (row {row}, column {column})",
  },
  page,
  check: (dataset, report) => {
    for (const { table, audit } of audited(dataset)) {
      for (const { cell, text, problem, suggestion } of audit.unread) {
        const words = problems[problem]
        report({
          record: table,
          at: cellPointer(cell),
          args: {
            text,
            problem: words.fi,
            problemEn: words.en,
            ...cellNames(table, cell),
            ...(suggestion !== undefined && money('meant', suggestion)),
          },
          expected: { fi: 'luku kuten 1 234 tai 1 234,56', en: 'a figure such as 1 234 or 1 234,56' },
          received: text,
        })
      }
    }
  },
}

const problems: Readonly<Record<UnreadCell['problem'], Messages>> = {
  'not-a-number': { fi: 'se ei ole luku', en: 'it is no number' },
  ambiguous: {
    fi: 'piste voi erottaa tuhannet tai desimaalit',
    en: 'the point may part thousands or decimals',
  },
  grouping: { fi: 'numerot eivät ole kolmen ryhmissä', en: 'its digits are not in groups of three' },
  'foreign-format': { fi: 'se ei ole suomalaisessa muodossa', en: 'it is not in the Finnish form' },
  'too-many-decimals': { fi: 'se on tarkempi kuin sentti', en: 'it is finer than a cent' },
  'too-large': { fi: 'se on liian suuri', en: 'it is too large' },
  'spreadsheet-error': { fi: 'se on taulukkolaskennan virhe', en: 'it is an error of a spreadsheet' },
  'too-precise': {
    fi: 'se on tarkempi kuin taulukon muut luvut',
    en: 'it is finer than the unit of the table',
  },
}
