import type { Diagnostic, Messages, Place } from '@sotekit/core'
import { finding } from '../diagnostics/finding.js'
import { impreciseNumber } from '../text/findings.js'
import type { CellProblem } from './cell.js'

const columnExamples: Messages = {
  en: 'a field such as name.fi, memberships[0].area or municipalities[]',
  fi: 'kenttä, esimerkiksi name.fi, memberships[0].area tai municipalities[]',
}

export const badHeader = (at: Place, name: string): Diagnostic =>
  finding({
    code: 'files/column-name',
    severity: 'error',
    at,
    message: {
      en:
        name === ''
          ? 'a column with values has no name'
          : 'this is not the name of a column; the column was not read',
      fi:
        name === ''
          ? 'sarakkeella, jossa on arvoja, ei ole nimeä'
          : 'tämä ei ole sarakkeen nimi; saraketta ei luettu',
    },
    expected: columnExamples,
    received: name,
  })

export const doubleHeader = (at: Place, first: Place, name: string): Diagnostic =>
  finding({
    code: 'files/duplicate-column',
    severity: 'error',
    at,
    message: {
      en: `there is another column ${name}; this one was not read`,
      fi: `on toinenkin sarake ${name}; tätä ei luettu`,
    },
    received: name,
    related: [{ at: first, message: { en: 'the first one', fi: 'ensimmäinen' } }],
    args: { name },
  })

export const noRows = (at: Place): Diagnostic =>
  finding({
    code: 'files/empty-kind',
    severity: 'warning',
    at,
    message: { en: 'the table has no rows', fi: 'taulukossa ei ole rivejä' },
    expected: {
      en: 'names of columns, then a row for each record',
      fi: 'sarakkeiden nimet ja sitten rivi tietuetta kohti',
    },
  })

export const rowLength = (at: Place, cells: number, columns: number): Diagnostic =>
  finding({
    code: 'files/row-length',
    severity: cells > columns ? 'error' : 'warning',
    at,
    message: {
      en: `the row has ${cells} cells for ${columns} columns; is a quote or a separator missing or too many?`,
      fi: `rivillä on ${cells} solua ${columns} sarakkeelle; onko lainausmerkki tai erotin liikaa tai puuttuuko se?`,
    },
    expected: { en: String(columns), fi: String(columns) },
    received: String(cells),
    args: { cells, columns },
  })

export const takenCell = (at: Place, name: string): Diagnostic =>
  finding({
    code: 'files/column-conflict',
    severity: 'error',
    at,
    message: {
      en: `${name} cannot stand beside another value of this row; the cell was not read`,
      fi: `${name} ei voi olla rivin toisen arvon rinnalla; solua ei luettu`,
    },
    received: name,
    args: { name },
  })

export const listGap = (at: Place): Diagnostic =>
  finding({
    code: 'files/list-gap',
    severity: 'warning',
    at,
    message: {
      en: 'a list of this row leaves out an item between others; the later ones were moved up',
      fi: 'rivin luettelosta puuttuu välistä kohta; jälkimmäiset siirrettiin sen paikalle',
    },
  })

/** The finding about one cell. */
export function cellFinding(problem: CellProblem, at: Place, received: string): Diagnostic {
  if (problem === 'imprecise-number') return impreciseNumber(at, received)
  const { severity, message, expected } = problems[problem]
  return finding({ code: `files/${problem}`, severity, at, message, expected, received })
}

const problems: Readonly<
  Record<
    Exclude<CellProblem, 'imprecise-number'>,
    {
      readonly severity: 'error' | 'warning' | 'info'
      readonly message: Messages
      readonly expected: Messages
    }
  >
> = {
  'ambiguous-number': {
    severity: 'error',
    message: {
      en: 'this can be read as thousands or as a decimal; it was kept as text',
      fi: 'tämän voi lukea tuhansina tai desimaaleina; se jätettiin tekstiksi',
    },
    expected: { en: '1234 or 1,2340', fi: '1234 tai 1,2340' },
  },
  'date-serial': {
    severity: 'error',
    message: {
      en: 'a date should stand here; this looks like the number that Excel has for a date',
      fi: 'tässä pitäisi olla päivä; tämä näyttää luvulta, jolla Excel ilmaisee päivän',
    },
    expected: { en: '2021-05-05 or 5.5.2021', fi: '2021-05-05 tai 5.5.2021' },
  },
  'serial-as-date': {
    severity: 'warning',
    message: {
      en: 'a plain number stands where a date belongs; it was read as the day that Excel means by it',
      fi: 'päivän paikalla on pelkkä luku; se luettiin päivänä, jota Excel sillä tarkoittaa',
    },
    expected: {
      en: 'a cell formatted as a date, or 2021-05-05',
      fi: 'päiväksi muotoiltu solu tai 2021-05-05',
    },
  },
  'text-number': {
    severity: 'info',
    message: {
      en: 'the number is stored as text; it was read as a number',
      fi: 'luku on tallennettu tekstinä; se luettiin lukuna',
    },
    expected: { en: 'a number', fi: 'luku' },
  },
  'number-for-text': {
    severity: 'warning',
    message: {
      en: 'the cell holds a number where a text belongs; it was read as it is shown, but zeros at its start may be lost',
      fi: 'solussa on luku, vaikka siihen kuuluu teksti; se luettiin näkyvässä muodossa, mutta alkunollia voi puuttua',
    },
    expected: { en: 'a cell formatted as text', fi: 'tekstiksi muotoiltu solu' },
  },
  'bad-json': {
    severity: 'error',
    message: {
      en: 'a column :json needs JSON in its cells',
      fi: 'sarakkeessa :json solujen on oltava JSONia',
    },
    expected: { en: 'JSON', fi: 'JSON' },
  },
}
