import type { PlainDataset } from '../../../dataset/dataset.js'
import type { Finding } from '../../../diagnostics/finding.js'
import type { AnyRecord } from '../../../kinds/record.js'
import { UNKNOWN } from '../../../kinds/record.js'
import type { OrganiserCount, RecordCount, Statement } from '../../../kinds/statement.js'
import { readNumber } from './read.js'

/** A printed count beside what the data gives. */
export interface Counted {
  readonly statement: Statement
  /** Missing where the value is no single number. */
  readonly printed: number | undefined
  /** Missing where the data cannot tell at all. */
  readonly counted: number | undefined
  /** Whether there may be more that the data does not know. */
  readonly atLeast: boolean
  readonly related: NonNullable<Finding['related']>
}

type Count = Pick<Counted, 'counted' | 'atLeast' | 'related'>

/** Statements that count something which the data can count as well. */
export function countedStatements(dataset: PlainDataset): readonly Counted[] {
  return dataset.statements.all.flatMap((statement) => {
    const { type, counts, countsOrganisers } = statement
    if (type !== 'count' || (!counts && !countsOrganisers)) return []
    const reading = readNumber(statement.value)
    const printed = reading?.type === 'number' && reading.least === reading.most ? reading.least : undefined
    const count = countsOrganisers
      ? countOrganisers(dataset, countsOrganisers)
      : countRecords(dataset, counts)
    return [{ statement, printed, ...count }]
  })
}

function countRecords(dataset: PlainDataset, counts: RecordCount | undefined): Count {
  if (!counts || !dataset.kinds.includes(counts.kind))
    return { counted: undefined, atLeast: true, related: [] }
  const { kind, where = {} } = counts
  const fits = (record: AnyRecord): boolean =>
    Object.entries(where).every(([field, wanted]) => {
      const value = record[field]
      return Array.isArray(value) ? value.includes(wanted) : String(value) === wanted
    })
  return { counted: dataset.records(kind).filter(fits).length, atLeast: false, related: [] }
}

/** Organisers of a sector's general services; where one is not told, there may be more. */
function countOrganisers(dataset: PlainDataset, { area, sector, at }: OrganiserCount): Count {
  const then = dataset.at(at)
  const municipalities = then.municipalitiesIn(area)
  const general = then.services.all.filter((service) => service.sector === sector && service.general === true)
  if (municipalities.length === 0 || general.length === 0)
    return { counted: undefined, atLeast: true, related: [] }
  const rows = general.flatMap(({ id }) => then.who({ area, service: id }))
  const told = new Set(
    rows
      .filter(({ organiser }) => organiser !== UNKNOWN)
      .map((row) => JSON.stringify([row.municipality, row.service])),
  )
  const organisers = then.organisers({ area, sector })
  return {
    counted: organisers.length,
    atLeast: told.size < municipalities.length * general.length,
    related: organisers.map(({ organisation }) => ({ record: { kind: 'organisation', id: organisation } })),
  }
}
