import { type ChainMoment, type ChainTime, chainTime } from '@sotekit/core'
import type { Opened } from '../../dataset/open.js'
import { EXIT } from '../../io.js'
import { clean } from '../../text/clean.js'
import type { Words } from '../../text/words.js'
import type { Context } from '../context.js'
import { onDay } from '../questions.js'
import { chainsOf } from './chains.js'
import type { ChainFormat } from './list.js'

/** Options of `sotekit chain time`. */
export interface TimeOptions extends ChainFormat {
  readonly start: string
  readonly from?: string
  readonly to?: string
  readonly age?: number
  /** Facts on which law depends, by name. */
  readonly fact?: Readonly<Record<string, string>>
}

/** Tells the shortest and the longest time that chains can take from a day, and which deadlines hold. */
export function timeChains(
  opened: Opened,
  id: string | undefined,
  options: TimeOptions,
  context: Context,
): number {
  const { io, words } = context
  onDay(opened.loaded.dataset, options.start, words)
  const times = chainsOf(opened.loaded.dataset, id, words).map((chain) => ({
    id: chain.id,
    ...chainTime(chain, {
      start: options.start,
      from: options.from,
      to: options.to,
      ...(options.age !== undefined && { age: options.age }),
      ...(options.fact !== undefined && { facts: options.fact }),
    }),
  }))
  if (options.format === 'json') io.out(`${JSON.stringify(times, null, 2)}\n`)
  else for (const time of times) io.out(`${timeText(time, words)}\n\n`)
  return EXIT.ok
}

function timeText(time: ChainTime & { readonly id: string }, words: Words): string {
  const deadlines = time.deadlines.map((one) => {
    const { step, from, limit, due, slack, gap } = one
    const amount = limit === undefined ? '' : ` ${limit.amount} ${words.units[limit.unit]}`
    const law =
      limit?.parameter === undefined ? '' : ` (${limit.parameter.id}${limit.stale ? `, ${words.stale}` : ''})`
    const until = due === undefined ? clean(gap?.message[words.language] ?? words.unknown) : due
    return `    ${clean(from)} → ${clean(step)}:${amount}${law} → ${until}${slack === undefined ? '' : `, ${words.slack} ${slack}`}`
  })
  return [
    `${time.id} (${time.start})`,
    `  ${words.best}: ${momentText(time.best, words)}`,
    `  ${words.worst}: ${momentText(time.worst, words)}`,
    ...(deadlines.length > 0 ? [`  ${words.deadlines}:`, ...deadlines] : []),
    ...(time.cannotBeMet.length > 0
      ? [`  ${words.cannotBeMet}: ${time.cannotBeMet.map(clean).join(', ')}`]
      : []),
  ].join('\n')
}

function momentText(moment: ChainMoment, words: Words): string {
  if (moment.kind === 'date') return `${moment.date} (${words.days(moment.days)})`
  const why = [...new Set(moment.gaps.map((gap) => clean(gap.message[words.language])))].join('; ')
  return `${moment.kind === 'unbounded' ? words.unbounded : words.unknown}${why === '' ? '' : `: ${why}`}`
}
