import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createApp } from '../app.js'
import { openFolder } from '../store/store.js'

/** The folder of an example's data. */
export const dataOf = (example: string): string =>
  fileURLToPath(new URL(`../../${example}/data`, import.meta.url))

/** A portal over a folder, whose data is read again only when told. */
export async function portalOver(folder: string) {
  const store = await openFolder({ folder, every: 0, today: () => '2026-01-15' })
  return { store, app: createApp(store) }
}

/** A folder of its own that holds what another one holds. */
export function copyOf(folder: string): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'portal-'))
  cpSync(folder, path, { recursive: true })
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** The JSON of an answer, as what the test knows it to be. */
export async function jsonOf<T>(response: Response | Promise<Response>): Promise<T> {
  return (await (await response).json()) as T
}
