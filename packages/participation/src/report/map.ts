import type { Block, TileMapBlock } from '@sotekit/core'
import type { CoverageRow } from '../coverage/types.js'
import type { LiveMatrix } from '../matrix/types.js'
import { measuresIn } from '../scope/told.js'
import type { Context } from './context.js'
import { coverageMarks, say, shareMarks } from './words.js'

/** The mark of a municipality: measures named, in without measures, not in, unknown. */
export function markOfMunicipality(row: CoverageRow | undefined, named: CoverageRow | undefined): string {
  if (row?.conflict) return 'conflict'
  if (named?.status === 'yes') return 'measures'
  return row?.status === 'yes' ? 'programme' : (row?.status ?? 'unknown')
}

export function coverageMap(context: Context): readonly Block[] {
  const { data, options, programme, at, anchor, municipality } = context
  const area = data.areas.get(options.area ?? data.settings.area ?? '')
  const tiles = area?.tiles ?? []
  if (tiles.length === 0) return []
  const all = new Map(
    data.participation.coverage({ programme, at }).municipalities.map((row) => [row.municipality, row]),
  )
  const named = new Map(
    data.participation
      .coverage({ programme, at, of: 'measures' })
      .municipalities.map((row) => [row.municipality, row]),
  )
  const { matrix } = context
  const placed = tiles.map((tile): TileMapBlock['tiles'][number] => {
    const mark = markOfMunicipality(all.get(tile.municipality), named.get(tile.municipality))
    return {
      id: tile.municipality,
      title: municipality(tile.municipality),
      column: tile.column,
      row: tile.row,
      mark,
      ...(mark === 'measures' && { value: { count: matrix.fill({ municipality: tile.municipality }).yes } }),
    }
  })
  return [
    {
      block: 'tile-map',
      id: anchor('map'),
      title: say('Kuntien osallistuminen', 'Municipalities taking part'),
      tiles: placed,
      marks: coverageMarks.filter(({ id }) => placed.some(({ mark }) => mark === id)),
      note: say(
        'Luku: toimenpiteitä, joihin kunta osallistuu.',
        'Figure: measures that the municipality takes part in.',
      ),
    },
  ]
}

/** Municipalities with named measures × sub-programmes; the others by name. */
export function subProgrammeMatrix(context: Context): readonly Block[] {
  const { data, programme, anchor, municipality } = context
  const subs = data.programmes.get(programme)?.subProgrammes ?? []
  const { matrix } = context
  const filled = matrix.municipalities.filter((code) => {
    const { yes, no, notApplicable } = matrix.fill({ municipality: code })
    return yes + no + notApplicable > 0
  })
  if (filled.length === 0) return []
  const all = measuresIn(data, programme)
  const shared = all.filter((one) => one.subProgrammes.length > 1).map(({ id }) => id)
  const columns = [
    ...subs.map(({ id, title }) => ({
      id,
      title,
      measures: all
        .filter((one) => one.subProgrammes.length === 1 && one.subProgrammes[0] === id)
        .map((one) => one.id),
    })),
    { id: '*', title: say('Useille yhteiset', 'Shared by several'), measures: shared },
  ].filter(({ measures }) => measures.length > 0)
  const hasNo = filled.some((code) => matrix.fill({ municipality: code }).no > 0)
  const others = matrix.municipalities.filter((code) => !filled.includes(code)).map(municipality)
  return [
    {
      block: 'matrix',
      id: anchor('sub-programmes'),
      title: say('Osallistuminen osakokonaisuuksittain', 'Participation by sub-programme'),
      rowTitle: say('Kunta', 'Municipality'),
      columns: columns.map(({ id, title }) => ({ id, title })),
      rows: filled.map((code) => ({
        id: code,
        title: municipality(code),
        cells: Object.fromEntries(
          columns.map(({ id, measures }) => [id, cell(fillOf(matrix, code, measures))]),
        ),
      })),
      marks: shareMarks.filter(({ id }) => id !== 'none' || hasNo),
      ...(others.length > 0 && {
        note: say(
          `Muista kunnista (${others.length}) mikään lähde ei nimeä toimenpiteitä: ${others.join(', ')}.`,
          `For the other municipalities (${others.length}) no source names measures: ${others.join(', ')}.`,
        ),
      }),
    },
  ]
}

function fillOf(
  matrix: LiveMatrix,
  code: string,
  measures: readonly string[],
): { readonly yes: number; readonly no: number; readonly unknown: number } {
  const counts = { yes: 0, no: 0, unknown: 0, 'not-applicable': 0 }
  for (const measure of measures) counts[matrix.cell(code, measure).status] += 1
  return counts
}

function cell(fill: { readonly yes: number; readonly no: number; readonly unknown: number }): {
  readonly mark: string
  readonly text?: { readonly fi: string; readonly en: string }
} {
  const { yes, no, unknown } = fill
  const total = yes + no + unknown
  if (yes > 0)
    return { mark: yes === total ? 'all' : 'some', text: say(`${yes}/${total}`, `${yes}/${total}`) }
  return { mark: no > 0 && unknown === 0 ? 'none' : 'unknown' }
}
