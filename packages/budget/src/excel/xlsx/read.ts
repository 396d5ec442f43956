import { strFromU8, unzipSync } from 'fflate'
import { cellIndexes, cellName } from './cells.js'
import { elements, textOf, unescapeXml, type XmlElement } from './xml.js'

/** A cell as the file holds it. */
export interface ReadCell {
  readonly row: number
  readonly column: number
  /** Text, digits of a number, or an error such as `#REF!`. */
  readonly type: 'text' | 'number' | 'error' | 'boolean'
  readonly value: string
  readonly formula?: string
}

/** A sheet as the file holds it. */
export interface ReadSheet {
  readonly name: string
  readonly cells: ReadonlyMap<string, ReadCell>
  readonly hiddenRows: ReadonlySet<number>
  readonly hiddenColumns: ReadonlySet<number>
  /** Merged areas, in A1 notation. */
  readonly merged: readonly string[]
  readonly isHidden: boolean
}

/** Unpacked files larger than this are refused: no workbook of a budget comes near. */
const LARGEST = 200 * 1024 * 1024

/** The sheets of a workbook, or `undefined` where the bytes are none. Never throws. */
export function readBook(bytes: Uint8Array): readonly ReadSheet[] | undefined {
  try {
    let total = 0
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        total += originalSize
        return /\.(xml|rels)$/.test(name) && total <= LARGEST
      },
    })
    const text = (path: string): string | undefined => {
      const file = Object.hasOwn(files, path) ? files[path] : undefined
      return file && strFromU8(file)
    }
    const book = text('xl/workbook.xml')
    if (total > LARGEST || book === undefined) return undefined
    const targets = relationTargets(text('xl/_rels/workbook.xml.rels') ?? '')
    const strings = sharedStrings(text('xl/sharedStrings.xml') ?? '')
    return sheetsOf(book).map(({ name, relation, isHidden }) => {
      const target = targets.get(relation) ?? ''
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`
      return { name, isHidden, ...readSheet(text(path) ?? '', strings) }
    })
  } catch {
    return undefined
  }
}

function sheetsOf(
  xml: string,
): readonly { readonly name: string; readonly relation: string; readonly isHidden: boolean }[] {
  return elements(xml, 'sheet').map(({ attributes }) => ({
    name: attributes['name'] ?? '',
    relation: attributes['id'] ?? '',
    isHidden: (attributes['state'] ?? 'visible') !== 'visible',
  }))
}

function relationTargets(xml: string): ReadonlyMap<string, string> {
  return new Map(
    elements(xml, 'Relationship').map(({ attributes }) => [
      attributes['Id'] ?? '',
      attributes['Target'] ?? '',
    ]),
  )
}

/** Texts of the book; phonetic readings are no part of them. */
function sharedStrings(xml: string): readonly string[] {
  return elements(xml, 'si').map(({ inner }) => richText(inner))
}

function richText(xml: string): string {
  const withoutReadings = xml.replace(/<(?:[\w.-]+:)?rPh[\s>][\s\S]*?<\/(?:[\w.-]+:)?rPh\s*>/g, '')
  return elements(withoutReadings, 't')
    .map(({ inner }) => unescapeXml(inner))
    .join('')
}

function readSheet(xml: string, strings: readonly string[]): Omit<ReadSheet, 'name' | 'isHidden'> {
  const rows = elements(xml, 'row').map(({ attributes, inner }, i) => ({
    row: attributes['r'] === undefined ? i : Number(attributes['r']) - 1,
    isHidden: isTrue(attributes['hidden']),
    inner,
  }))
  const cells = rows.flatMap(({ row, inner }) =>
    elements(inner, 'c').flatMap((cell, i) => readCell(cell, { row, column: i }, strings) ?? []),
  )
  return {
    cells: new Map(cells.map((cell) => [cellName(cell.row, cell.column), cell])),
    hiddenRows: new Set(rows.filter(({ isHidden }) => isHidden).map(({ row }) => row)),
    hiddenColumns: new Set(elements(xml, 'col').flatMap(({ attributes }) => hiddenColumns(attributes))),
    merged: elements(xml, 'mergeCell').flatMap(({ attributes }) => attributes['ref'] ?? []),
  }
}

const isTrue = (flag: string | undefined): boolean => flag === '1' || flag === 'true'

function hiddenColumns({
  min = '1',
  max = '0',
  hidden,
}: Readonly<Record<string, string>>): readonly number[] {
  if (!isTrue(hidden)) return []
  const first = Number(min) - 1
  return Array.from({ length: Math.max(0, Math.min(Number(max), 16_384) - first) }, (_, i) => first + i)
}

function readCell(
  { attributes, inner }: XmlElement,
  otherwise: { readonly row: number; readonly column: number },
  strings: readonly string[],
): ReadCell | undefined {
  const formula = textOf(inner, 'f')
  const base = {
    ...(cellIndexes(attributes['r'] ?? '') ?? otherwise),
    ...(formula !== undefined && { formula }),
  }
  const type = attributes['t'] ?? 'n'
  if (type === 'inlineStr') return { ...base, type: 'text', value: richText(inner) }
  const value = textOf(inner, 'v') ?? ''
  if (type === 's') return { ...base, type: 'text', value: strings[Number(value)] ?? '' }
  if (type === 'str') return { ...base, type: 'text', value }
  if (type === 'e') return { ...base, type: 'error', value }
  if (value === '') return formula === undefined ? undefined : { ...base, type: 'text', value: '' }
  return { ...base, type: type === 'b' ? 'boolean' : 'number', value }
}
