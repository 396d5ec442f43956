import { fileURLToPath } from 'node:url'
import { readFolder } from '@sotekit/files/node'

/** The dataset in `data`: figures of Lapland. For tests only. */
export const lapland = (): ReturnType<typeof readFolder> =>
  readFolder(fileURLToPath(new URL('../data', import.meta.url)))
