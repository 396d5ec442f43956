import type { Sector } from '@sotekit/core'
import type { Opened } from '../dataset/open.js'
import { EXIT } from '../io.js'
import { table } from '../text/table.js'
import type { Context } from './context.js'
import { mustExist, onDay } from './questions.js'
import { nameOf } from './who.js'

/** Options of `sotekit organisers`. */
export interface OrganisersOptions {
  readonly area: string
  readonly sector: Sector
  readonly at: string
  readonly format: 'text' | 'json'
}

/** Counts the organisers of a sector in an area on a day. */
export function organisers(opened: Opened, options: OrganisersOptions, { io, words }: Context): number {
  const { dataset } = opened.loaded
  const day = onDay(dataset, options.at, words)
  mustExist(dataset, 'area', options.area, words)
  const rows = day.organisers({ area: options.area, sector: options.sector })
  if (options.format === 'json') {
    io.out(`${JSON.stringify({ count: rows.length, organisers: rows }, null, 2)}\n`)
    return EXIT.ok
  }
  const shown = rows.map((row) => [
    nameOf(dataset, 'organisation', row.organisation, words),
    row.municipalities.map((code) => nameOf(dataset, 'municipality', code, words)).join(', '),
  ])
  io.out(
    `${table([words.organiser, words.municipalities], shown, io.columns)}\n${words.organisersOf(rows.length)}\n`,
  )
  return EXIT.ok
}
