import type { PlainDataset } from '../../dataset/dataset.js'
import type { Area } from '../../kinds/area.js'
import type { Sector } from '../../kinds/service.js'
import { compare } from '../../shared/suggest.js'
import type { Period } from '../../values/period.js'
import type { Block, Cell } from '../blocks.js'
import { nameOf, properName } from './names.js'
import { dayIn, stablePeriods } from './turning-days.js'

const SECTOR_NAMES: Readonly<Record<Sector, { readonly fi: string; readonly en: string }>> = {
  health: { fi: 'terveydenhuolto', en: 'health' },
  social: { fi: 'sosiaalihuolto', en: 'social' },
  rescue: { fi: 'pelastustoimi', en: 'rescue' },
  support: { fi: 'tukipalvelut', en: 'support' },
}

/** Who organises over time, by area and sector; and who organises and produces in each municipality. */
export function organiserBlocks(dataset: PlainDataset): readonly Block[] {
  if (dataset.arrangements.size === 0) return []
  const periods = stablePeriods(dataset)
  return [
    {
      block: 'heading',
      level: 2,
      id: 'organisers',
      text: { fi: 'Kuka järjestää ja kuka tuottaa', en: 'Who organises and who produces' },
    },
    countsTable(dataset, periods),
    ...periods.map((period) => generalServices(dataset, period)),
  ]
}

function sectorsWithGeneral(dataset: PlainDataset): readonly Sector[] {
  const found = new Set(
    dataset.services.all.filter((service) => service.general === true).map((service) => service.sector),
  )
  return (Object.keys(SECTOR_NAMES) as Sector[]).filter((sector) => found.has(sector))
}

function countsTable(dataset: PlainDataset, periods: readonly Period[]): Block {
  const areas = [...dataset.areas]
    .filter((area) => area.type !== 'sami-homeland')
    .sort((a, b) => compare(a.id, b.id))
  const rows = areas.flatMap((area) =>
    sectorsWithGeneral(dataset).flatMap((sector): readonly (readonly Cell[])[] => {
      const counts = periods.map((period) => count(dataset, area, sector, period))
      if (counts.every((cell) => cell === null)) return []
      return [[{ text: properName(area.name) }, { text: SECTOR_NAMES[sector] }, ...counts]]
    }),
  )
  return {
    block: 'table',
    title: { fi: 'Järjestäjien määrä alueittain', en: 'Number of organisers by area' },
    columns: [
      { title: { fi: 'Alue', en: 'Area' } },
      { title: { fi: 'Toimiala', en: 'Sector' } },
      ...periods.map((period) => ({ title: periodText(period), align: 'end' as const })),
    ],
    rows,
    note: {
      fi: 'Järjestäjäksi lasketaan se, joka järjestää toimialan yleistä palvelua vähintään yhdelle alueen kunnalle.',
      en: 'An organiser is who organises a general service of the sector for at least one municipality of the area.',
    },
  }
}

function count(dataset: PlainDataset, area: Area, sector: Sector, period: Period): Cell {
  const day = dataset.at(dayIn(period))
  if (day.municipalitiesIn(area.id).length === 0) return null
  return { count: day.organisers({ area: area.id, sector }).length }
}

function periodText(period: Period): { readonly fi: string; readonly en: string } {
  const fi = (date: string | undefined): string =>
    date === undefined ? '' : `${Number(date.slice(8))}.${Number(date.slice(5, 7))}.${date.slice(0, 4)}`
  return { fi: `${fi(period.from)}–${fi(period.to)}`, en: `${period.from ?? ''} – ${period.to ?? ''}`.trim() }
}

function generalServices(dataset: PlainDataset, period: Period): Block {
  const day = dataset.at(dayIn(period))
  const services = dataset.services.all.filter((service) => service.general === true)
  const rows = [...day.municipalities]
    .sort((a, b) => compare(a.id, b.id))
    .map((municipality): readonly Cell[] => [
      { text: properName(municipality.name) },
      ...services.map((service): Cell => {
        const answers = day.who({ municipality: municipality.id, service: service.id })
        if (answers.length === 0) return { unknown: true }
        const texts = answers.map((row) => {
          const organiser = nameOf(dataset, 'organisation', row.organiser)
          const others = row.producers
            .filter((producer) => producer.organisation !== row.organiser)
            .map((producer) => nameOf(dataset, 'organisation', producer.organisation))
          const by = (language: 'fi' | 'en', word: string): string =>
            others.length === 0
              ? ''
              : ` (${word}: ${[...new Set(others.map((one) => one[language]))].join(', ')})`
          return { fi: organiser.fi + by('fi', 'tuottaa'), en: organiser.en + by('en', 'produced by') }
        })
        return {
          text: { fi: texts.map((one) => one.fi).join('; '), en: texts.map((one) => one.en).join('; ') },
        }
      }),
    ])
  return {
    block: 'table',
    title: {
      fi: `Yleisten palvelujen järjestäjät ${periodText(period).fi}`,
      en: `Organisers of general services ${periodText(period).en}`,
    },
    columns: [
      { title: { fi: 'Kunta', en: 'Municipality' } },
      ...services.map((service) => ({ title: service.name })),
    ],
    rows,
  }
}
