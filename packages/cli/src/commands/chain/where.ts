import type { Dataset, ServiceChain } from '@sotekit/core'
import { type ChainPlace, chainInPlace, textIn } from '@sotekit/core'
import type { Opened } from '../../dataset/open.js'
import { EXIT } from '../../io.js'
import { clean } from '../../text/clean.js'
import { table } from '../../text/table.js'
import type { Words } from '../../text/words.js'
import type { Context } from '../context.js'
import { mustExist, onDay } from '../questions.js'
import { nameOf } from '../who.js'
import { chainsOf } from './chains.js'
import type { ChainFormat } from './list.js'

/** Options of `sotekit chain where`. */
export interface WhereOptions extends ChainFormat {
  readonly at: string
  readonly municipality?: readonly string[]
  readonly area?: string
}

/** Tells who carries each step of chains in municipalities on a day. */
export function placeChains(
  opened: Opened,
  id: string | undefined,
  options: WhereOptions,
  { io, words }: Context,
): number {
  const { dataset } = opened.loaded
  const day = onDay(dataset, options.at, words)
  for (const code of options.municipality ?? []) mustExist(dataset, 'municipality', code, words)
  mustExist(dataset, 'area', options.area, words)
  const within = options.area === undefined ? day.municipalities.all : day.municipalitiesIn(options.area)
  const codes = within.map((one) => one.id).filter((code) => options.municipality?.includes(code) ?? true)
  const chains = chainsOf(dataset, id, words)
  const places = chains.flatMap((chain) =>
    codes.sort().map((municipality) => chainInPlace(day, chain, { municipality })),
  )
  if (options.format === 'json') {
    io.out(`${JSON.stringify(places, null, 2)}\n`)
    return EXIT.ok
  }
  for (const place of places) {
    const chain = chains.find((one) => one.id === place.chain)
    if (chain) io.out(`${placeText(dataset, chain, place, words, io.columns)}\n\n`)
  }
  return EXIT.ok
}

function placeText(
  dataset: Dataset,
  chain: ServiceChain,
  place: ChainPlace,
  words: Words,
  width: number,
): string {
  const title = clean(textIn(chain.title, words.language)?.text ?? chain.id)
  const rows = place.steps
    .filter((step) => step.carried !== 'not-needed')
    .map((step) => {
      const own = chain.steps.find((one) => one.id === step.step)?.title
      const who = step.organisations.map((one) => nameOf(dataset, 'organisation', one, words)).join(', ')
      return [
        clean((own && textIn(own, words.language)?.text) ?? step.step),
        who,
        words.carried[step.carried],
      ]
    })
  const crossings = place.passings.filter((one) => one.organisation === 'crosses').length
  return [
    `${title}, ${nameOf(dataset, 'municipality', place.municipality, words)} (${place.date})`,
    table([words.step, words.organisation, words.known], rows, width),
    `${words.handOvers}: ${crossings}`,
  ].join('\n')
}
