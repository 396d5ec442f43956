import { isDateFormat } from './dates.js'
import { decodedText, scanXml } from './xml.js'

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string
  readonly part: string
  readonly hidden: boolean
}

/** What the workbook's own parts say. */
export interface Workbook {
  readonly sheets: readonly SheetEntry[]
  /** Whether days are counted from 1904, as on old Macs. */
  readonly date1904: boolean
  /** Parts that lead to other workbooks. */
  readonly external: readonly string[]
}

/** Relations of a part: id to the part that it leads to. */
export function readRelations(xml: string, folder: string): ReadonlyMap<string, string> | undefined {
  const found = new Map<string, string>()
  const problem = scanXml(xml, {
    open: (name, attribute) => {
      const [id, target] = [attribute('Id'), attribute('Target')]
      if (name === 'Relationship' && id !== undefined && target !== undefined)
        found.set(id, target.startsWith('/') ? target.slice(1) : `${folder}${target.replace(/^\.\//, '')}`)
    },
    close: () => undefined,
    text: () => undefined,
  })
  return problem ? undefined : found
}

/** Reads `xl/workbook.xml`. */
export function readWorkbook(xml: string, relations: ReadonlyMap<string, string>): Workbook | undefined {
  const sheets: SheetEntry[] = []
  let date1904 = false
  const problem = scanXml(xml, {
    open: (name, attribute) => {
      if (name === 'workbookPr') date1904 = /^(1|true)$/.test(attribute('date1904') ?? '')
      if (name !== 'sheet') return
      const part = relations.get(attribute('id') ?? '')
      const state = attribute('state')
      if (part !== undefined)
        sheets.push({
          name: attribute('name') ?? '',
          part,
          hidden: state === 'hidden' || state === 'veryHidden',
        })
    },
    close: () => undefined,
    text: () => undefined,
  })
  const external = [...relations.values()].filter((part) => part.includes('externalLink'))
  return problem ? undefined : { sheets, date1904, external }
}

/** Reads the texts that cells share. Readings above the letters (`rPh`) are left out. */
export function readSharedStrings(xml: string): readonly string[] | undefined {
  const strings: string[] = []
  let text: string | undefined
  let inText = false
  let inReading = false
  const problem = scanXml(xml, {
    open: (name) => {
      if (name === 'si') text = ''
      if (name === 'rPh') inReading = true
      inText = name === 't' && !inReading
    },
    close: (name) => {
      if (name === 'si') strings.push(decodedText(text ?? ''))
      if (name === 'rPh') inReading = false
      if (name === 't') inText = false
    },
    text: (piece) => {
      if (inText) text = (text ?? '') + piece
    },
  })
  return problem ? undefined : strings
}

/** How a cell's style shows numbers: as dates, or with zeros in front (`000`). */
export interface CellStyle {
  readonly date: boolean
  readonly zeros: number
}

/** Reads the styles that matter to values. */
export function readStyles(xml: string): readonly CellStyle[] | undefined {
  const formats = new Map<number, string>()
  const styles: CellStyle[] = []
  let inCells = false
  const problem = scanXml(xml, {
    open: (name, attribute) => {
      if (name === 'numFmt') formats.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '')
      if (name === 'cellXfs') inCells = true
      if (name !== 'xf' || !inCells) return
      const id = Number(attribute('numFmtId') ?? 0)
      const format = formats.get(id)
      styles.push({
        date: isDateFormat(id, format),
        zeros: /^0{1,20}$/.test(format ?? '') ? (format ?? '').length : 0,
      })
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false
    },
    text: () => undefined,
  })
  return problem ? undefined : styles
}
