import { type Block, formatFinnishDate, type MatrixBlock, type MatrixCell } from '@sotekit/core'
import type { MatrixState } from '../matrix/types.js'
import { type Context, percentText, text, unknownCell } from './context.js'
import { markOfMunicipality } from './map.js'
import { cellMarks, coverageMarks, say, strengthWords } from './words.js'

/** Part 4: coverage by municipality and by inhabitants, and the whole matrix. */
export function municipalities(context: Context): readonly Block[] {
  return [
    {
      block: 'heading',
      level: 2,
      id: context.anchor('municipalities'),
      text: say('4 Kunnat', '4 Municipalities'),
    },
    ...coverageBars(context),
    coverageTable(context),
    ...wholeMatrix(context),
  ]
}

function coverageBars({ data, programme, at, anchor }: Context): readonly Block[] {
  const view = data.participation
  const questions = [
    { title: say('mukana (luvattu)', 'in (declared)'), coverage: view.coverage({ programme, at }) },
    {
      title: say('toimenpiteet nimetty', 'measures named'),
      coverage: view.coverage({ programme, at, of: 'measures' }),
    },
    {
      title: say('osallistumisesta näyttö', 'evidence of taking part'),
      coverage: view.coverage({ programme, at, strength: 'evidenced' }),
    },
  ]
  const tenths = (part: number, whole: number): number =>
    whole === 0 ? 0 : Math.floor((1000 * part) / whole) / 10
  const bars = questions.flatMap(({ title, coverage: { count, population } }) => [
    {
      title: say(`Kunnat: ${title.fi}`, `Municipalities: ${title.en}`),
      values: [
        tenths(count.yes, count.total),
        tenths(count.no, count.total),
        tenths(count.unknown, count.total),
      ],
    },
    {
      title: say(`Väestö: ${title.fi}`, `Inhabitants: ${title.en}`),
      values: population.known
        ? [
            tenths(population.share.yes, population.share.total),
            tenths(population.share.no, population.share.total),
            tenths(population.share.unknown, population.share.total),
          ]
        : [null, null, null],
    },
  ])
  const [first] = questions
  if (!first || first.coverage.count.total === 0) return []
  const { population } = first.coverage
  return [
    {
      block: 'bars',
      id: anchor('coverage-bars'),
      title: say('Kattavuus kuntina ja väestönä', 'Coverage by municipalities and by inhabitants'),
      series: [
        { id: 'yes', title: say('kyllä', 'yes') },
        { id: 'no', title: say('ei', 'no') },
        { id: 'unknown', title: say('ei tietoa', 'unknown') },
      ],
      bars,
      unit: 'percent',
      note: population.known
        ? say(
            `Kyllä on alaraja, kyllä ja ei tietoa yhdessä yläraja. Väestö ${formatFinnishDate(population.date)}. Prosentit on pyöristetty alaspäin.`,
            `Yes is the low bound; yes and unknown together are the high bound. Population of ${population.date}. Percentages are rounded down.`,
          )
        : say('Väkiluku puuttuu jostakin kunnasta.', 'The population of a municipality is missing.'),
    },
  ]
}

function coverageTable(context: Context): Block {
  const { data, programme, at, anchor, municipality } = context
  const { municipalities: rows, population } = data.participation.coverage({ programme, at })
  const named = new Map(
    data.participation
      .coverage({ programme, at, of: 'measures' })
      .municipalities.map((row) => [row.municipality, row]),
  )
  const { matrix } = context
  const day = data.at(at)
  return {
    block: 'table',
    id: anchor('coverage'),
    title: say('Kunnat ja niiden osallistuminen', 'Municipalities and their participation'),
    columns: [
      { title: say('Kunta', 'Municipality') },
      { title: say('Osallistuminen', 'Participation') },
      { title: say('Varmuus', 'Strength') },
      { title: say('Toimenpiteitä', 'Measures'), align: 'end' },
      { title: say('Ei tietoa', 'Unknown'), align: 'end' },
      { title: say('Asukkaita', 'Inhabitants'), align: 'end' },
    ],
    rows: rows.map((row) => {
      const mark = coverageMarks.find(({ id }) => id === markOfMunicipality(row, named.get(row.municipality)))
      const fill = matrix.fill({ municipality: row.municipality })
      const persons = population.known ? day.population(row.municipality)?.persons : undefined
      return [
        municipality(row.municipality),
        mark ? text(mark.text) : unknownCell,
        row.strength ? text(strengthWords[row.strength]) : unknownCell,
        fill.yes > 0 ? { count: fill.yes } : unknownCell,
        { count: fill.unknown },
        persons === undefined ? unknownCell : { count: persons },
      ]
    }),
    note: fillNote(context),
  }
}

function fillNote({ matrix }: Context): { readonly fi: string; readonly en: string } {
  const { yes, no, unknown, notApplicable } = matrix.fill()
  const total = yes + no + unknown
  const filled = percentText(yes + no, total)
  return say(
    `Matriisin ${total} ruudusta ${yes + no} tiedetään (${filled.fi}); ${notApplicable} ei koske kuntaa.`,
    `Of the ${total} cells of the matrix ${yes + no} are known (${filled.en}); ${notApplicable} do not apply.`,
  )
}

/** Measures × municipalities that are known of; others would be columns of question marks. */
function wholeMatrix(context: Context): readonly Block[] {
  const { data, anchor, municipality } = context
  const { matrix } = context
  const known = matrix.municipalities.filter((code) => {
    const { yes, no, notApplicable } = matrix.fill({ municipality: code })
    return yes + no + notApplicable > 0
  })
  const measures = matrix.measures.filter((id) => known.some((code) => isTold(matrix.cell(code, id))))
  if (known.length === 0 || measures.length === 0) return []
  const used = new Set<string>()
  const rows = measures.map((id): MatrixBlock['rows'][number] => ({
    id,
    title: data.measures.get(id)?.title ?? id,
    cells: Object.fromEntries(
      known.map((code) => {
        const cell = cellOf(matrix.cell(code, id))
        used.add(cell.mark)
        return [code, cell]
      }),
    ),
  }))
  return [
    {
      block: 'matrix',
      id: anchor('matrix'),
      title: say('Toimenpiteet ja kunnat', 'Measures and municipalities'),
      rowTitle: say('Toimenpide', 'Measure'),
      columns: known.map((code) => ({ id: code, title: municipality(code) })),
      rows,
      marks: cellMarks.filter(({ id }) => used.has(id)),
      note: say(
        `Mukana ovat ne ${measures.length} toimenpidettä (kaikkiaan ${matrix.measures.length}) ja ${known.length} kuntaa (${matrix.municipalities.length}), joista jokin lähde kertoo. Muut ruudut ovat tuntemattomia.`,
        `Shown are the ${measures.length} measures (of ${matrix.measures.length}) and ${known.length} municipalities (of ${matrix.municipalities.length}) of which some source tells. All other cells are unknown.`,
      ),
    },
  ]
}

function isTold(cell: MatrixState): boolean {
  return cell.conflict === true || (cell.status !== 'unknown' && cell.via !== 'programme')
}

/** The symbol tells how the measure is reached; a strength above a promise stands in words. */
function cellOf(cell: MatrixState): MatrixCell {
  if (cell.conflict) return { mark: 'conflict' }
  if (cell.status !== 'yes') return { mark: cell.status, ...(cell.reason && { text: cell.reason }) }
  const { via = 'direct', strength = 'declared' } = cell
  return { mark: via, ...(strength !== 'declared' && { text: strengthWords[strength] }) }
}
