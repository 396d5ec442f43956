import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { datasetSchema, type Kit } from '@sotekit/core'
import { settingsSchema } from '../dataset/settings-schema.js'
import { EXIT } from '../io.js'
import type { Context } from './context.js'

/** Prints the JSON Schema of data files, or writes it beside that of `sotekit.yaml` into a folder. */
export async function schema(kit: Kit, out: string | undefined, { io }: Context): Promise<number> {
  const data = `${JSON.stringify(datasetSchema(kit.describe()), null, 2)}\n`
  if (out === undefined) {
    io.out(data)
    return EXIT.ok
  }
  await mkdir(out, { recursive: true })
  await writeFile(join(out, 'data.schema.json'), data)
  await writeFile(join(out, 'sotekit.schema.json'), `${JSON.stringify(settingsSchema, null, 2)}\n`)
  io.err(`${join(out, 'data.schema.json')}\n${join(out, 'sotekit.schema.json')}\n`)
  return EXIT.ok
}

/** Prints a machine-readable account of kinds, codes and plugins. */
export function describe(kit: Kit, { io }: Context): number {
  io.out(`${JSON.stringify(kit.describe(), null, 2)}\n`)
  return EXIT.ok
}
