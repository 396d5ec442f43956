import { checkChain, textIn } from '@sotekit/core'
import type { Opened } from '../../dataset/open.js'
import { EXIT } from '../../io.js'
import { clean } from '../../text/clean.js'
import { table } from '../../text/table.js'
import type { Context } from '../context.js'
import { chainsOf } from './chains.js'

/** Options of the chain commands. */
export interface ChainFormat {
  readonly format: 'text' | 'json'
}

/** Lists the chains: how many steps, whether the course is given, whether it is sound. */
export function listChains(
  opened: Opened,
  id: string | undefined,
  options: ChainFormat,
  { io, words }: Context,
): number {
  const rows = chainsOf(opened.loaded.dataset, id, words).map((chain) => {
    const { complete, decided, sound } = checkChain(chain)
    const title = clean(textIn(chain.title, words.language)?.text ?? chain.id)
    // Where the course is not given, or too large to decide, soundness is not known: null, and never false.
    return { id: chain.id, title, steps: chain.steps.length, complete, sound: decided ? sound : null }
  })
  if (options.format === 'json') {
    io.out(`${JSON.stringify(rows, null, 2)}\n`)
    return EXIT.ok
  }
  const yes = (value: boolean | null): string =>
    value === null ? words.unknown : value ? words.yes : words.no
  const shown = rows.map((row) => [row.id, row.title, String(row.steps), yes(row.complete), yes(row.sound)])
  io.out(
    `${table([words.id, words.name, words.steps, words.complete, words.sound], shown, io.columns)}\n${words.rows(rows.length)}\n`,
  )
  return EXIT.ok
}
