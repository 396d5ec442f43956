import { strToU8, zipSync } from 'fflate'
import { cellName, columnName } from './cells.js'
import { isWrapped, type Style, styleIndex, stylesXml } from './styles.js'
import { escapeXml } from './xml.js'

/**
 * What a cell holds: text, a number as exact decimal digits, or a formula with the value that it gives. Text is
 * always written as text: nothing that begins with `=` becomes a formula.
 */
export interface SheetCell {
  readonly text?: string | undefined
  readonly number?: string | undefined
  readonly formula?: string | undefined
  readonly style?: Style | undefined
}

/** A sheet: rows of cells, and how it is laid out. */
export interface Sheet {
  readonly name: string
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[]
  readonly rows: readonly (readonly (SheetCell | undefined)[])[]
  /** How many rows and columns stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number } | undefined
  /** Locks all cells but those to fill in; there is no password. */
  readonly isProtected?: boolean | undefined
  /** Names of cells, valid in this sheet. */
  readonly names?: Readonly<Record<string, { readonly row: number; readonly column: number }>> | undefined
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** An Excel workbook. The same sheets give the same bytes. */
export function writeBook(sheets: readonly Sheet[]): Uint8Array {
  const strings = new Map<string, number>()
  const parts: Record<string, string> = {}
  for (const [i, sheet] of sheets.entries())
    parts[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheet, strings)
  parts['xl/sharedStrings.xml'] = stringsXml(strings)
  parts['xl/styles.xml'] = stylesXml()
  parts['xl/workbook.xml'] = bookXml(sheets)
  parts['xl/_rels/workbook.xml.rels'] = bookRelations(sheets.length)
  parts['_rels/.rels'] =
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`
  parts['[Content_Types].xml'] = contentTypes(sheets.length)
  const files = Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]))
  return zipSync(files, { level: 6, mtime: new Date(2000, 0, 1) })
}

function sheetXml(sheet: Sheet, strings: Map<string, number>): string {
  const { widths, rows, freeze, isProtected } = sheet
  const columns = widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  )
  const body = rows.map((cells, row) => {
    const written = cells.map((cell, column) => (cell ? cellXml(cell, cellName(row, column), strings) : ''))
    return `<row r="${row + 1}" ht="${LINE * linesOf(cells, widths)}" customHeight="1">${written.join('')}</row>`
  })
  return [
    head,
    `<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView workbookViewId="0" showGridLines="0">${freeze ? paneXml(freeze) : ''}</sheetView></sheetViews>`,
    `<cols>${columns.join('')}</cols><sheetData>${body.join('')}</sheetData>`,
    isProtected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : '',
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>',
  ].join('')
}

/** Height of a line, in points: enough for any font that stands in for the one that is missing. */
const LINE = 16

/** How many lines the longest wrapped text of a row takes. */
function linesOf(cells: readonly (SheetCell | undefined)[], widths: readonly number[]): number {
  const lines = cells.map((cell, column) => {
    if (!cell?.text || !isWrapped(cell.style ?? 'text')) return 1
    return Math.ceil(cell.text.length / Math.max(1, (widths[column] ?? 10) - 2))
  })
  return Math.max(1, ...lines)
}

function paneXml({ rows, columns }: { readonly rows: number; readonly columns: number }): string {
  const at = [columns > 0 ? ` xSplit="${columns}"` : '', rows > 0 ? ` ySplit="${rows}"` : ''].join('')
  return `<pane${at} topLeftCell="${cellName(rows, columns)}" activePane="${columns > 0 ? 'bottomRight' : 'bottomLeft'}" state="frozen"/>`
}

function cellXml(
  { text, number, formula, style = 'text' }: SheetCell,
  name: string,
  strings: Map<string, number>,
): string {
  const start = `<c r="${name}" s="${styleIndex(style)}"`
  if (formula !== undefined)
    return `${start}><f>${escapeXml(formula)}</f>${number === undefined ? '' : `<v>${number}</v>`}</c>`
  if (number !== undefined) return `${start}><v>${number}</v></c>`
  if (text === undefined) return `${start}/>`
  const index = strings.get(text) ?? strings.size
  strings.set(text, index)
  return `${start} t="s"><v>${index}</v></c>`
}

function stringsXml(strings: ReadonlyMap<string, number>): string {
  const items = [...strings.keys()].map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`)
  return `${head}<sst xmlns="${main}" uniqueCount="${items.length}">${items.join('')}</sst>`
}

function bookXml(sheets: readonly Sheet[]): string {
  const list = sheets.map(
    ({ name }, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  )
  const names = sheets.flatMap((sheet, i) => namesXml(sheet, i))
  return [
    head,
    `<workbook xmlns="${main}" xmlns:r="${relations}"><bookViews><workbookView/></bookViews><sheets>${list.join('')}</sheets>`,
    names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '',
    // Excel computes all formulas when it opens the file, so that a cached value is never trusted.
    '<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>',
  ].join('')
}

function namesXml({ name, rows, widths, names = {} }: Sheet, index: number): readonly string[] {
  const sheet = sheetReference(name)
  const area = `${sheet}!$A$1:$${columnName(Math.max(0, widths.length - 1))}$${Math.max(1, rows.length)}`
  const own = Object.entries(names).map(
    ([key, { row, column }]) =>
      `<definedName name="${escapeXml(key)}" localSheetId="${index}">${escapeXml(`${sheet}!$${columnName(column)}$${row + 1}`)}</definedName>`,
  )
  return [
    `<definedName name="_xlnm.Print_Area" localSheetId="${index}">${escapeXml(area)}</definedName>`,
    ...own,
  ]
}

/** A sheet's name as formulas write it. */
export function sheetReference(name: string): string {
  return `'${name.replaceAll("'", "''")}'`
}

function bookRelations(count: number): string {
  const link = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${relations}/${type}" Target="${target}"/>`
  const sheets = Array.from({ length: count }, (_, i) =>
    link(i + 1, 'worksheet', `worksheets/sheet${i + 1}.xml`),
  )
  return [
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`,
    ...sheets,
    link(count + 1, 'styles', 'styles.xml'),
    link(count + 2, 'sharedStrings', 'sharedStrings.xml'),
    '</Relationships>',
  ].join('')
}

function contentTypes(count: number): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const override = (path: string, kind: string) =>
    `<Override PartName="${path}" ContentType="${type}.${kind}+xml"/>`
  const sheets = Array.from({ length: count }, (_, i) =>
    override(`/xl/worksheets/sheet${i + 1}.xml`, 'worksheet'),
  )
  return [
    `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('/xl/workbook.xml', 'sheet.main'),
    override('/xl/styles.xml', 'styles'),
    override('/xl/sharedStrings.xml', 'sharedStrings'),
    ...sheets,
    '</Types>',
  ].join('')
}
