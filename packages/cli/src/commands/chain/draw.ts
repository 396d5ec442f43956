import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chainMermaid, chainSvg } from '@sotekit/report'
import type { Opened } from '../../dataset/open.js'
import { cannotRun, EXIT } from '../../io.js'
import type { Context } from '../context.js'
import { chainNames, chainsOf } from './chains.js'

/** Options of `sotekit chain draw`. */
export interface DrawOptions {
  readonly format: 'svg' | 'mermaid' | 'json'
  readonly out?: string
}

/** Draws chains as SVG pictures or Mermaid text. Several pictures go into a folder. */
export function drawChains(
  opened: Opened,
  id: string | undefined,
  options: DrawOptions,
  { io, words }: Context,
): Promise<number> {
  const { dataset } = opened.loaded
  const look = { language: words.language, names: chainNames(dataset) }
  const drawn = chainsOf(dataset, id, words).map((chain) => ({
    id: chain.id,
    // A chain without a course, or one too large for a picture, has none.
    picture: (options.format === 'mermaid' ? chainMermaid(chain, look) : chainSvg(chain, look)) ?? null,
  }))
  return writeAll(drawn, options, options.format === 'mermaid' ? 'mmd' : 'svg', io, words.noPicture)
}

/** Prints what was made for one chain, or writes a file for each into a folder. */
export async function writeAll(
  made: readonly { readonly id: string; readonly picture: string | null }[],
  options: { readonly format: string; readonly out?: string },
  ending: string,
  io: Context['io'],
  none: (id: string) => string,
): Promise<number> {
  if (options.format === 'json') {
    io.out(`${JSON.stringify(made, null, 2)}\n`)
    return EXIT.ok
  }
  if (options.out === undefined) {
    for (const { id, picture } of made) {
      if (picture === null) io.err(`${none(id)}\n`)
      else io.out(`${picture}\n`)
    }
    return EXIT.ok
  }
  try {
    await mkdir(options.out, { recursive: true })
    for (const { id, picture } of made) {
      if (picture === null) {
        io.err(`${none(id)}\n`)
        continue
      }
      const file = join(options.out, `${encodeURIComponent(id)}.${ending}`)
      await writeFile(file, picture)
      io.err(`${file}\n`)
    }
  } catch (error) {
    throw cannotRun(error instanceof Error ? error.message : String(error))
  }
  return EXIT.ok
}
