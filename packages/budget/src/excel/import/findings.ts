import type { Diagnostic, Messages, Severity } from '@sotekit/core'
import { cellName } from '../xlsx/cells.js'

/** Where a finding stands in a workbook. */
export interface BookPlace {
  readonly file?: string | undefined
  readonly sheet?: string | undefined
  readonly row?: number | undefined
  readonly column?: number | undefined
}

interface Entry {
  readonly severity: Severity
  readonly message: Messages
}

/** Codes of findings of reading a workbook, without the plugin's name. */
export type BookCode =
  | 'workbook-unreadable'
  | 'form-not-found'
  | 'unknown-form-row'
  | 'hidden-form-row'
  | 'merged-cells'
  | 'number-as-text'
  | 'ineligible-not-placed'
  | 'period-not-read'

/** Findings of reading a workbook; each has a page in the plugin. */
const bookFindings: Readonly<Record<BookCode, Entry>> = {
  'workbook-unreadable': {
    severity: 'error',
    message: { fi: 'Tiedosto ei ole Excel-työkirja', en: 'The file is no Excel workbook' },
  },
  'form-not-found': {
    severity: 'error',
    message: {
      fi: "Valtionavustuslomaketta ei löydy: millään välilehdellä ei ole otsikkoriviä, jolla on 'Yhteensä', ja sen alla lomakkeen rivejä",
      en: "There is no state-grant form: no sheet has a header row with 'Yhteensä' and rows of the form below it",
    },
  },
  'unknown-form-row': {
    severity: 'warning',
    message: {
      fi: "Riviä '{label}' ei ole lomakkeella: se luetaan muihin menoihin",
      en: "The form has no row '{label}': it is read as other costs",
    },
  },
  'hidden-form-row': {
    severity: 'warning',
    message: {
      fi: "Rivi '{label}' on piilotettu, mutta se luetaan",
      en: "The row '{label}' is hidden, but it is read",
    },
  },
  'merged-cells': {
    severity: 'warning',
    message: {
      fi: 'Solut {cells} on yhdistetty: vain ensimmäisellä on arvo',
      en: 'The cells {cells} are merged: only the first has a value',
    },
  },
  'number-as-text': {
    severity: 'warning',
    message: {
      fi: "Luku '{text}' on tekstinä: laskentataulukko ei laske sitä mukaan summiin",
      en: "The figure '{text}' is text: a spreadsheet does not count it in sums",
    },
  },
  'ineligible-not-placed': {
    severity: 'warning',
    message: {
      fi: 'Lomake ei kerro, mitkä kustannukset eivät oikeuta avustukseen: riveistä sitä ei tiedetä',
      en: 'The form does not tell which costs are not eligible: of the lines it is not known',
    },
  },
  'period-not-read': {
    severity: 'error',
    message: {
      fi: "Saraketta '{label}' ei voi lukea kaudeksi",
      en: "The column '{label}' cannot be read as a period",
    },
  },
}

/** A finding in a workbook. */
export function bookFinding(
  code: BookCode,
  { file, sheet, row, column }: BookPlace,
  args: Readonly<Record<string, string | number>> = {},
  expected?: Messages,
): Diagnostic {
  const { severity, message } = bookFindings[code]
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) =>
      Object.hasOwn(args, name) ? String(args[name]) : whole,
    )
  return {
    code: `budget/${code}`,
    severity,
    at: {
      ...(file !== undefined && { file }),
      ...(sheet !== undefined && { sheet }),
      ...(row !== undefined && column !== undefined && { cell: cellName(row, column) }),
      pointer: '',
    },
    message: { fi: fill(message.fi), en: fill(message.en) },
    ...(expected && { expected }),
    related: [],
    fixes: [],
    args,
  }
}
