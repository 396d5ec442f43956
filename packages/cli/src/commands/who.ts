import type { Dataset, LocalizedText, Producer, Sector, WhoRow } from '@sotekit/core'
import { textIn } from '@sotekit/core'
import type { Opened } from '../dataset/open.js'
import { EXIT } from '../io.js'
import { clean } from '../text/clean.js'
import { table } from '../text/table.js'
import type { Words } from '../text/words.js'
import type { Context } from './context.js'
import { mustExist, onDay } from './questions.js'

/** Options of `sotekit who`. */
export interface WhoOptions {
  readonly municipality?: readonly string[]
  readonly area?: string
  readonly sector?: Sector
  readonly service?: string
  readonly at: string
  readonly format: 'text' | 'json'
}

/** Tells who organises and who produces. */
export function who(opened: Opened, options: WhoOptions, { io, words }: Context): number {
  const { dataset } = opened.loaded
  const day = onDay(dataset, options.at, words)
  for (const code of options.municipality ?? []) mustExist(dataset, 'municipality', code, words)
  mustExist(dataset, 'area', options.area, words)
  mustExist(dataset, 'service', options.service, words)
  const rows = day.who({
    municipality: options.municipality,
    area: options.area,
    sector: options.sector,
    service: options.service,
  })
  if (options.format === 'json') io.out(`${JSON.stringify(rows, null, 2)}\n`)
  else io.out(`${whoTable(dataset, rows, words, io.columns)}\n${words.rows(rows.length)}\n`)
  return EXIT.ok
}

function whoTable(dataset: Dataset, rows: readonly WhoRow[], words: Words, width: number): string {
  return table(
    [words.municipality, words.service, words.organiser, words.producers],
    rows.map((row) => [
      nameOf(dataset, 'municipality', row.municipality, words),
      nameOf(dataset, 'service', row.service, words),
      nameOf(dataset, 'organisation', row.organiser, words),
      row.producers.map((producer) => producerText(dataset, producer, words)).join('; '),
    ]),
    width,
  )
}

function producerText(dataset: Dataset, producer: Producer, words: Words): string {
  const name = nameOf(dataset, 'organisation', producer.organisation, words)
  const notes = [
    ...(producer.coverage === 'part' ? [words.part] : []),
    ...(producer.subcontractorOf === undefined
      ? []
      : [`${words.subcontract} ${nameOf(dataset, 'organisation', producer.subcontractorOf, words)}`]),
  ]
  return notes.length === 0 ? name : `${name} (${notes.join(', ')})`
}

/** The name of a record in the language of the command, or its id. */
export function nameOf(dataset: Dataset, kind: string, id: string, words: Words): string {
  if (id === 'unknown') return words.unknown
  const record = dataset.records(kind).length > 0 ? dataset.get(kind as 'organisation', id) : undefined
  const text = record as { readonly name?: LocalizedText; readonly title?: LocalizedText } | undefined
  const names = text?.name ?? text?.title
  return clean((names && textIn(names, words.language)?.text) ?? id)
}
