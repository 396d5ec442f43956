import type { Opened } from '../dataset/open.js'
import { cannotRun, EXIT } from '../io.js'
import { table } from '../text/table.js'
import type { Context } from './context.js'
import { nearest } from './questions.js'
import { nameOf } from './who.js'

/** Lists the records of a kind. */
export function list(opened: Opened, kind: string, format: 'text' | 'json', { io, words }: Context): number {
  const { dataset } = opened.loaded
  if (!dataset.kinds.includes(kind))
    throw cannotRun(words.unknownThing('kind', kind, nearest(kind, dataset.kinds)))
  const records = dataset.records(kind)
  if (format === 'json') {
    io.out(`${JSON.stringify(records, null, 2)}\n`)
    return EXIT.ok
  }
  const rows = records.map((record) => [record.id, nameOf(dataset, kind, record.id, words)])
  io.out(`${table([words.id, words.name], rows, io.columns)}\n${words.rows(rows.length)}\n`)
  return EXIT.ok
}
