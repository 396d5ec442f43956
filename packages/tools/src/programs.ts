import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/*
 * Programs outside of npm that some tests use, if they are there: pages are looked at in Chromium, workbooks are
 * recalculated by LibreOffice. Tests skip visibly without them: describe.skipIf(chromium === undefined)(…)
 */

function find(names: readonly string[], wanted: string | undefined): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return (wanted === undefined ? paths : [wanted]).find(isExecutable)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The path of Chromium or Chrome (`CHROMIUM=path` overrides the search); undefined where there is none. */
export const chromium: string | undefined = find(
  ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  process.env['CHROMIUM'],
)

/** What Chromium needs to run without a desktop, as root, and without looking for updates. */
export const chromiumArguments: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The path of LibreOffice (`SOFFICE=path` overrides the search); undefined where there is none. */
export const soffice: string | undefined = find(['soffice', 'libreoffice'], process.env['SOFFICE'])
