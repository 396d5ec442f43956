import type { PlainDataset } from '../../dataset/dataset.js'
import type { Area, AreaType } from '../../kinds/area.js'
import type { Municipality } from '../../kinds/municipality.js'
import { compare } from '../../shared/suggest.js'
import type { CalendarDate } from '../../values/calendar-date.js'
import type { Block, MatrixMark, TileMapBlock } from '../blocks.js'
import { properName } from './names.js'

/** The dataset's main area: the one its settings name, else the first with a tile map. */
function mainArea(dataset: PlainDataset): Area | undefined {
  const { area } = dataset.settings
  return area === undefined
    ? dataset.areas.all.find((one) => one.tiles !== undefined)
    : dataset.areas.get(area)
}

/** The municipalities, their population, and the map. */
export function areaBlocks(dataset: PlainDataset): readonly Block[] {
  if (dataset.municipalities.size === 0) return []
  const area = mainArea(dataset)
  return [
    {
      block: 'heading',
      level: 2,
      id: 'area',
      text: area ? properName(area.name) : { fi: 'Alue', en: 'Area' },
    },
    ...keyFigures(dataset),
    ...(area ? tileMap(dataset, area) : []),
    municipalityTable(dataset),
  ]
}

function populationDays(dataset: PlainDataset): readonly CalendarDate[] {
  const days = new Set<CalendarDate>()
  for (const { population } of dataset.municipalities) for (const { date } of population ?? []) days.add(date)
  return [...days].sort(compare)
}

function keyFigures(dataset: PlainDataset): readonly Block[] {
  const blocks: Block[] = [
    {
      block: 'key-figure',
      label: { fi: 'Kuntia', en: 'Municipalities' },
      value: { count: dataset.municipalities.size },
    },
  ]
  for (const date of populationDays(dataset).slice(-2)) {
    const known = dataset.municipalities.all.flatMap((one) =>
      (one.population ?? []).filter((p) => p.date === date),
    )
    const persons = known.reduce((sum, one) => sum + one.persons, 0)
    const unknown = dataset.municipalities.size - known.length
    blocks.push({
      block: 'key-figure',
      label: { fi: `Väestö ${finnish(date)}`, en: `Population on ${date}` },
      value: unknown > 0 ? { atLeast: persons, unit: 'count' } : { count: persons },
      ...(unknown > 0 && { unknown }),
    })
  }
  return blocks
}

function finnish(date: CalendarDate): string {
  return `${Number(date.slice(8))}.${Number(date.slice(5, 7))}.${date.slice(0, 4)}`
}

/** Types of area that part a region, in the order in which they are tried for the map's marks. */
const PARTING: readonly AreaType[] = [
  'hospital-district',
  'wellbeing-services-county',
  'municipality-group',
  'catchment-area',
]
const SYMBOLS = ['●', '▲', '■', '◆', '○', '△', '□', '◇']
const TONES: readonly MatrixMark['tone'][] = ['good', 'part', 'neutral', 'bad']

function tileMap(dataset: PlainDataset, area: Area): readonly Block[] {
  const tiles = (area.tiles ?? []).flatMap((tile) => {
    const municipality = dataset.municipalities.get(tile.municipality)
    return municipality ? [{ tile, municipality }] : []
  })
  if (tiles.length === 0) return []
  const parting = partition(
    dataset,
    tiles.map(({ municipality }) => municipality),
  )
  const marks = parting.areas.map(
    (one, i): MatrixMark => ({
      id: one.id,
      symbol: SYMBOLS[i % SYMBOLS.length] ?? '●',
      text: properName(one.name),
      tone: TONES[i % TONES.length] ?? 'neutral',
    }),
  )
  const none: MatrixMark = {
    id: 'none',
    symbol: '–',
    text: { fi: 'ei tietoa', en: 'unknown' },
    tone: 'unknown',
  }
  const block: TileMapBlock = {
    block: 'tile-map',
    title: { fi: 'Kunnat kartalla', en: 'Municipalities on the map' },
    tiles: tiles.map(({ tile, municipality }) => {
      const persons = (municipality.population ?? []).reduce<{ date: string; persons: number } | undefined>(
        (latest, one) => (latest === undefined || one.date > latest.date ? one : latest),
        undefined,
      )
      return {
        id: municipality.id,
        title: properName(municipality.name),
        column: tile.column,
        row: tile.row,
        mark: parting.of(municipality)?.id ?? 'none',
        value: persons ? { count: persons.persons } : { unknown: true as const },
      }
    }),
    marks: [...marks, ...(tiles.every(({ municipality }) => parting.of(municipality)) ? [] : [none])],
    note: {
      fi: 'Luku ruudussa: väestö viimeisimmän tiedon mukaan.',
      en: 'Figure in a tile: latest known population.',
    },
  }
  return [block]
}

/** The areas of one type that part the municipalities best, as they were on the last day that they existed. */
function partition(
  dataset: PlainDataset,
  municipalities: readonly Municipality[],
): { readonly areas: readonly Area[]; readonly of: (municipality: Municipality) => Area | undefined } {
  const candidates = PARTING.map((type) => {
    const of = (municipality: Municipality): Area | undefined =>
      (municipality.memberships ?? [])
        .map((membership) => dataset.areas.get(membership.area))
        .find((area) => area?.type === type)
    const areas = new Map(municipalities.flatMap((one) => of(one) ?? []).map((area) => [area.id, area]))
    return { of, areas: [...areas.values()].sort((a, b) => compare(a.id, b.id)) }
  })
  return (
    candidates.find(({ areas }) => areas.length > 1) ??
    candidates.find(({ areas }) => areas.length > 0) ?? { areas: [], of: () => undefined }
  )
}

function municipalityTable(dataset: PlainDataset): Block {
  const days = populationDays(dataset).slice(-2)
  const sorted = [...dataset.municipalities].sort((a, b) => compare(a.id, b.id))
  return {
    block: 'table',
    title: { fi: 'Kunnat', en: 'Municipalities' },
    columns: [
      { title: { fi: 'Kunta', en: 'Municipality' } },
      { title: { fi: 'Kuntanumero', en: 'Code' } },
      ...days.map((date) => ({
        title: { fi: `Väestö ${finnish(date)}`, en: `Population on ${date}` },
        align: 'end' as const,
      })),
      { title: { fi: 'Alueet', en: 'Areas' } },
    ],
    rows: sorted.map((municipality) => [
      { text: properName(municipality.name) },
      municipality.id,
      ...days.map((date) => {
        const found = municipality.population?.find((one) => one.date === date)
        return found ? { count: found.persons } : { unknown: true as const }
      }),
      { text: areasOf(dataset, municipality) },
    ]),
  }
}

function areasOf(
  dataset: PlainDataset,
  municipality: Municipality,
): { readonly fi: string; readonly en: string } {
  const names = (municipality.memberships ?? []).map((membership) => {
    const name = dataset.areas.get(membership.area)?.name
    const note = membership.extent === 'part' ? { fi: ' (osa)', en: ' (part)' } : { fi: '', en: '' }
    return {
      fi: `${name?.fi ?? membership.area}${note.fi}`,
      en: `${name?.en ?? name?.fi ?? membership.area}${note.en}`,
    }
  })
  return { fi: names.map((one) => one.fi).join(', '), en: names.map((one) => one.en).join(', ') }
}
