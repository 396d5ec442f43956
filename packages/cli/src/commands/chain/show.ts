import { chainText } from '@sotekit/report'
import type { Opened } from '../../dataset/open.js'
import { EXIT } from '../../io.js'
import type { Context } from '../context.js'
import { chainNames, chainsOf } from './chains.js'
import type { ChainFormat } from './list.js'

/** Tells chains as lists of steps. */
export function showChains(
  opened: Opened,
  id: string | undefined,
  options: ChainFormat,
  { io, words }: Context,
): number {
  const { dataset } = opened.loaded
  const chains = chainsOf(dataset, id, words)
  if (options.format === 'json') io.out(`${JSON.stringify(id === undefined ? chains : chains[0], null, 2)}\n`)
  else {
    const names = chainNames(dataset)
    io.out(`${chains.map((chain) => chainText(chain, { language: words.language, names })).join('\n\n')}\n`)
  }
  return EXIT.ok
}
