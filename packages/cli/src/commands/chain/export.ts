import { chainToBpmn } from '@sotekit/bpmn'
import type { Opened } from '../../dataset/open.js'
import type { Context } from '../context.js'
import { chainNames, chainsOf } from './chains.js'
import { writeAll } from './draw.js'

/** Options of `sotekit chain export`. */
export interface ExportOptions {
  readonly format: 'bpmn' | 'json'
  readonly out?: string
}

/** Writes chains as BPMN 2.0. A chain that is given only as names of steps has no process. */
export async function exportChains(
  opened: Opened,
  id: string | undefined,
  options: ExportOptions,
  { io, words }: Context,
): Promise<number> {
  const { dataset } = opened.loaded
  const names = chainNames(dataset)
  const made: { readonly id: string; readonly picture: string | null }[] = []
  for (const chain of chainsOf(dataset, id, words)) {
    const xml = await chainToBpmn(chain, { language: words.language, names, asOf: io.today })
    made.push({ id: chain.id, picture: xml ?? null })
  }
  return writeAll(made, options, 'bpmn', io, words.noProcess)
}
