import { zipSync } from 'fflate'
import { columnsFor } from '../table/columns.js'
import { type WrittenCell, writtenCell } from '../table/written-cell.js'
import type { FieldTypes } from '../text/located.js'
import type { KindRecords } from '../write/by-kind.js'
import { cellReference } from './reference.js'
import { escapedXml } from './xml.js'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Numbers of the styles that the workbook has: as it comes, text (so that `047` stays), and the first row. */
const TEXT = 1
const HEADER = 2

/** Writes records as a workbook, a sheet for each kind. The same records always give the same bytes. */
export function writeXlsx(kinds: KindRecords, fieldTypes: FieldTypes | undefined): Uint8Array {
  const sheets = [...kinds]
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(sheets.map(([kind]) => kind)),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, i): [string, string] => ['worksheet', `worksheets/sheet${i + 1}.xml`]),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles,
  }
  for (const [i, [kind, records]] of sheets.entries()) {
    const columns = columnsFor(kind, records, fieldTypes)
    const rows = records.map((record) => columns.map((column) => writtenCell(record, column, ',')))
    parts[`xl/worksheets/sheet${i + 1}.xml`] = sheet(
      columns.map(({ name }) => name),
      rows,
    )
  }
  const encoder = new TextEncoder()
  const files = Object.fromEntries(
    Object.entries(parts).map(([name, xml]) => [name, encoder.encode(declaration + xml)]),
  )
  // The date is a fixed one, in local time as ZIP has it: no byte depends on when or where it was written.
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 6 })
}

function sheet(header: readonly string[], rows: readonly (readonly WrittenCell[])[]): string {
  const frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
  const lines = [header, ...rows].map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, row, column)).join('')}</row>`,
  )
  return `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">${frozen}</sheetView></sheetViews><sheetData>${lines.join('')}</sheetData></worksheet>`
}

function cellXml(cell: WrittenCell, row: number, column: number): string {
  if (cell === undefined) return ''
  const reference = cellReference(row, column)
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`
  if (typeof cell === 'boolean') return `<c r="${reference}" t="b"><v>${cell ? 1 : 0}</v></c>`
  const style = row === 0 ? HEADER : TEXT
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapedXml(cell)}</t></is></c>`
}

function workbook(names: readonly string[]): string {
  const sheets = names.map(
    (name, i) => `<sheet name="${escapedXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  )
  return `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.join('')}</sheets></workbook>`
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${type}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="${packages}/relationships">${all.join('')}</Relationships>`
}

function contentTypes(sheets: number): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="${part}" ContentType="${types}.${type}+xml"/>`
  const all = Array.from({ length: sheets }, (_, i) =>
    override(`/xl/worksheets/sheet${i + 1}.xml`, 'worksheet'),
  )
  return [
    `<Types xmlns="${packages}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('/xl/workbook.xml', 'sheet.main'),
    override('/xl/styles.xml', 'styles'),
    ...all,
    '</Types>',
  ].join('')
}

const styles = [
  `<styleSheet xmlns="${main}">`,
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="3">',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
  '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>',
  '</cellXfs>',
  '</styleSheet>',
].join('')
