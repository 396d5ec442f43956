import type { ExampleRecords, RulePage } from '@sotekit/core'
import { line, plan, programme, table } from '../../rules/examples.js'
import type { BookCode } from './findings.js'

const page = (
  title: readonly [string, string],
  why: readonly [string, string],
  fix: readonly [string, string],
  wrong: ExampleRecords,
  right: ExampleRecords,
): RulePage => ({
  title: { fi: title[0], en: title[1] },
  why: { fi: why[0], en: why[1] },
  fix: { fi: fix[0], en: fix[1] },
  // The codes come from reading workbooks. The examples are what such a workbook, and a mended one, give.
  wrong: [programme, ...wrong],
  right: [programme, plan, ...right],
})

const read = { ...line, basis: 'modelled' } as const
const { period: _none, ...unplaced } = read
const other = { ...unplaced, id: 'other', category: 'other-costs', title: { fi: 'Kahvitarjoilut' } } as const
const printed = (total: string) => ({
  ...table,
  rows: [{ id: 'rents', label: 'Vuokrat', cells: ['1 000', '2 000', total] }],
})

/** Pages of the codes that reading a workbook gives. */
export const bookPages: Readonly<Record<BookCode, RulePage>> = {
  'workbook-unreadable': page(
    ['Työkirjaa ei voi lukea', 'Unreadable workbook'],
    [
      'Tiedosto on rikki, salattu tai vanhaa .xls-muotoa.',
      'The file is broken, encrypted, or of the old .xls form.',
    ],
    ['Tallenna tiedosto Excelissä .xlsx-muotoon.', 'Save the file as .xlsx in Excel.'],
    [],
    [read],
  ),
  'form-not-found': page(
    ['Lomaketta ei löydy', 'Form not found'],
    [
      'Lomake tunnistetaan otsikkorivistä, jonka viimeinen sarake on Yhteensä, ja rivien nimistä.',
      'The form is known by a header row whose last column is Yhteensä, and by the names of its rows.',
    ],
    [
      'Nimeä välilehti asetuksissa, tai tarkista otsikkorivi.',
      'Name the sheet in the options, or check the header row.',
    ],
    [],
    [read],
  ),
  'unknown-form-row': page(
    ['Tuntematon rivi', 'Unknown row'],
    [
      'Rivin nimeä ei ole lomakkeella. Mitään ei jätetä pois: summa luetaan muihin menoihin, ja siitä kerrotaan.',
      'The form has no such row. Nothing is dropped: the amount is read as other costs, and told.',
    ],
    [
      'Käytä lomakkeen nimiä, tai korjaa menolaji tuonnin jälkeen.',
      'Use the names of the form, or correct the category afterwards.',
    ],
    [plan, other],
    [{ ...other, category: 'other-services' }],
  ),
  'hidden-form-row': page(
    ['Piilotettu rivi', 'Hidden row'],
    [
      'Piilotettu rivi on mukana summissa, vaikka sitä ei näy.',
      'A hidden row is in the sums although nobody sees it.',
    ],
    ['Tuo rivi näkyviin ja tarkista se.', 'Show the row and check it.'],
    [plan, read, other],
    [read],
  ),
  'merged-cells': page(
    ['Yhdistettyjä soluja', 'Merged cells'],
    [
      'Yhdistetyistä soluista vain ensimmäisessä on arvo; muiden sarakkeiden arvot puuttuvat.',
      'Of merged cells only the first has a value; those of the other columns are missing.',
    ],
    ['Pura yhdistäminen ja täytä solut.', 'Take the cells apart and fill them in.'],
    [plan, { ...read, cents: 30000000 }],
    [read, { ...read, id: 'rents-2021', period: '2021', cents: 20000000 }],
  ),
  'number-as-text': page(
    ['Luku tekstinä', 'Number as text'],
    [
      'Tekstinä oleva luku näyttää luvulta, mutta jää SUMMA-kaavoista pois.',
      'A number that is text looks like a number but is left out of SUM formulas.',
    ],
    ['Muuta solu luvuksi.', 'Turn the cell into a number.'],
    [plan, printed('1 000')],
    [printed('3 000')],
  ),
  'ineligible-not-placed': page(
    [
      'Avustukseen oikeuttamattomia kustannuksia ei voi kohdistaa',
      'Costs that are not eligible cannot be placed',
    ],
    [
      'Lomakkeella on vain niiden summa. Jos rivien kelpoisuus on tuntematon, avustuksesta tiedetään vain rajat.',
      'The form has only their sum. While the eligibility of the lines is unknown, only bounds of the grant are known.',
    ],
    [
      'Merkitse riveille, mitkä kustannukset ovat oikeuttamattomia (eligible: false).',
      'Mark the lines that are not eligible (eligible: false).',
    ],
    [plan, { ...read, eligible: 'unknown' }],
    [{ ...read, eligible: false }],
  ),
  'period-not-read': page(
    ['Kautta ei voi lukea', 'Period not read'],
    ['Ilman kautta kustannuksen aikaa ei tiedetä.', 'Without a period the time of the cost is not known.'],
    [
      'Otsikoi sarake kaudella, kuten 1.8.–31.12.2020, tai vuodella.',
      'Head the column with a period, such as 1.8.–31.12.2020, or with a year.',
    ],
    [plan, other],
    [{ ...other, period: '2020' }],
  ),
}
