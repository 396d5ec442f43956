import type { Diagnostic, Messages, Place } from '@sotekit/core'
import { finding } from '../diagnostics/finding.js'
import type { CellOddity } from './sheet.js'
import type { ZipProblem } from './zip.js'

/** Why a file with the ending `.xlsx` is not read. */
export type WorkbookProblem = ZipProblem | 'old-format' | 'xml' | 'no-sheets'

const broken: Readonly<Record<WorkbookProblem, Messages>> = {
  'not-zip': {
    en: 'the file is not an Excel workbook (.xlsx)',
    fi: 'tiedosto ei ole Excel-työkirja (.xlsx)',
  },
  'old-format': {
    en: 'the workbook is in the old format (.xls) or has a password; save it as .xlsx without a password',
    fi: 'työkirja on vanhassa muodossa (.xls) tai suojattu salasanalla; tallenna se .xlsx-muodossa ilman salasanaa',
  },
  damaged: { en: 'the workbook is damaged', fi: 'työkirja on vioittunut' },
  xml: { en: 'a part of the workbook is damaged', fi: 'osa työkirjasta on vioittunut' },
  encrypted: {
    en: 'the workbook has a password; save it without one',
    fi: 'työkirja on suojattu salasanalla; tallenna se ilman salasanaa',
  },
  bomb: {
    en: 'the workbook unpacks to far more than a workbook can hold ("zip bomb"); it was not read',
    fi: 'työkirja purkautuu paljon suuremmaksi kuin työkirja voi olla ("zip-pommi"); sitä ei luettu',
  },
  'no-sheets': { en: 'the workbook has no sheets', fi: 'työkirjassa ei ole taulukoita' },
}

export function badWorkbook(file: string, problem: WorkbookProblem, part?: string): Diagnostic {
  return finding({
    code: problem === 'bomb' ? 'files/zip-bomb' : 'files/xlsx-format',
    severity: 'error',
    at: { file, pointer: '' },
    message: broken[problem],
    expected: { en: 'a workbook (.xlsx)', fi: 'työkirja (.xlsx)' },
    ...(part !== undefined && { received: part }),
    args: { problem },
  })
}

/** The finding about a cell whose value is no plain value. */
export function oddCell(oddity: Exclude<CellOddity, 'formula'>, at: Place, text: string): Diagnostic {
  return finding({ ...odd[oddity], at, received: text })
}

const odd: Readonly<
  Record<
    Exclude<CellOddity, 'formula'>,
    Pick<Parameters<typeof finding>[0], 'code' | 'severity' | 'message' | 'expected'>
  >
> = {
  'uncached-formula': {
    code: 'files/xlsx-formula',
    severity: 'error',
    message: {
      en: 'the cell holds a formula whose result was not saved; open and save the file in Excel, or write the value',
      fi: 'solussa on kaava, jonka tulosta ei ole tallennettu; avaa ja tallenna tiedosto Excelissä tai kirjoita arvo',
    },
    expected: { en: 'a value', fi: 'arvo' },
  },
  'external-formula': {
    code: 'files/xlsx-external',
    severity: 'warning',
    message: {
      en: 'the formula reads another workbook; the result that was saved was used, and nothing was fetched',
      fi: 'kaava lukee toista työkirjaa; käytettiin tallennettua tulosta, eikä mitään haettu',
    },
    expected: { en: 'a value', fi: 'arvo' },
  },
  'error-value': {
    code: 'files/xlsx-error',
    severity: 'error',
    message: { en: 'the cell shows an error', fi: 'solussa on virhe' },
    expected: { en: 'a value', fi: 'arvo' },
  },
  damaged: {
    code: 'files/xlsx-format',
    severity: 'error',
    message: { en: 'the cell cannot be read', fi: 'solua ei voi lukea' },
    expected: { en: 'a value', fi: 'arvo' },
  },
}

export const formulas = (at: Place, count: number): Diagnostic =>
  finding({
    code: 'files/xlsx-formula',
    severity: 'info',
    at,
    message: {
      en: `the sheet has formulas in ${count} cells, the first here; the results that were saved were used`,
      fi: `taulukossa on kaavoja ${count} solussa, ensimmäinen tässä; käytettiin tallennettuja tuloksia`,
    },
    args: { count },
  })

export const mergedCells = (at: Place, range: string): Diagnostic =>
  finding({
    code: 'files/xlsx-merged',
    severity: 'warning',
    at,
    message: {
      en: `the cells ${range} are merged; the value counts for the first of them only`,
      fi: `solut ${range} on yhdistetty; arvo koskee vain ensimmäistä niistä`,
    },
    expected: { en: 'a value in each cell', fi: 'arvo jokaisessa solussa' },
    received: range,
    args: { range },
  })

export const hiddenCells = (at: Place): Diagnostic =>
  finding({
    code: 'files/xlsx-hidden',
    severity: 'info',
    at,
    message: {
      en: 'the sheet, or rows or columns in it, are hidden; they were read all the same',
      fi: 'taulukko tai sen rivejä tai sarakkeita on piilotettu; ne luettiin silti',
    },
  })

export const externalParts = (file: string, count: number): Diagnostic =>
  finding({
    code: 'files/xlsx-external',
    severity: 'warning',
    at: { file, pointer: '' },
    message: {
      en: `the workbook refers to other workbooks (${count}); nothing was fetched`,
      fi: `työkirja viittaa toisiin työkirjoihin (${count}); mitään ei haettu`,
    },
    args: { count },
  })

export const moreOddCells = (at: Place, count: number): Diagnostic =>
  finding({
    code: 'files/xlsx-error',
    severity: 'error',
    at,
    message: {
      en: `${count} more cells have no usable value`,
      fi: `vielä ${count} solulla ei ole käypää arvoa`,
    },
    args: { count },
  })
