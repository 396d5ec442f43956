import { checkChain } from '@sotekit/core'
import type { Opened } from '../../dataset/open.js'
import { EXIT } from '../../io.js'
import { clean } from '../../text/clean.js'
import { wrap } from '../../text/table.js'
import type { Context } from '../context.js'
import { chainsOf } from './chains.js'
import type { ChainFormat } from './list.js'

/** Checks chains for soundness; each fault comes with the shortest run that leads to it. */
export function checkChains(
  opened: Opened,
  id: string | undefined,
  options: ChainFormat,
  context: Context,
): number {
  const { io, words, style } = context
  const checks = chainsOf(opened.loaded.dataset, id, words).map((chain) => ({
    id: chain.id,
    ...checkChain(chain),
  }))
  const broken = checks.some(({ violations }) => violations.some((one) => one.severity === 'error'))
  if (options.format === 'json') {
    const result = checks.map(({ violations, ...rest }) => ({
      ...rest,
      sound: rest.decided ? rest.sound : null,
      violations: violations.map((one) => ({ ...one, message: one.message[words.language] })),
    }))
    io.out(`${JSON.stringify(result, null, 2)}\n`)
    return broken ? EXIT.errors : EXIT.ok
  }
  for (const { id: chain, complete, decided, sound, violations } of checks) {
    const verdict = decided
      ? sound
        ? words.sound
        : words.unsound
      : complete
        ? words.undecided
        : words.onlyNames
    io.out(`${decided ? (sound ? style.good('✔') : style.error('✘')) : '·'} ${chain}: ${verdict}\n`)
    for (const { severity, message } of violations) {
      const lines = wrap(`${words[severity]}: ${clean(message[words.language])}`, io.columns - 4)
      io.out(`${lines.map((line) => `    ${line}`).join('\n')}\n`)
    }
  }
  return broken ? EXIT.errors : EXIT.ok
}
