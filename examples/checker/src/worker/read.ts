import type { Messages } from '@sotekit/core'
import { fieldTypes, type InputFile, type ParsedFiles, type PluginEntry, parseFiles } from '@sotekit/files'
import type { CheckInput, SourceFile, Step } from '../protocol.js'
import { baseFolder, datasetFolders } from './folders.js'
import { type Equipped, equip } from './plugins.js'

/** Files above this are not read at all: a browser's tab has a gigabyte or two. */
const LARGEST = 200_000_000
const LARGEST_ALL = 400_000_000
const data = /\.(ya?ml|json|ndjson|jsonl|csv|xlsx)$/i

/** A dataset's files, read with the plugins that it asks for. */
export interface Read {
  readonly roots: readonly string[]
  readonly root: string
  readonly parsed: ParsedFiles
  readonly types: ReturnType<typeof fieldTypes>
  readonly equipped: Equipped
  readonly notices: readonly Messages[]
}

/** Reads what was given: finds the dataset's folder, its settings and base, and parses the files. */
export async function read(input: CheckInput, progress: (step: Step) => void): Promise<Read> {
  const notices: Messages[] = []
  const roots = datasetFolders(input.files.map(({ path }) => path))
  const root = input.root !== undefined && roots.includes(input.root) ? input.root : (roots[0] ?? '')
  const files = await allBytes(input.files, notices, progress)
  const chain = withBases(files, root)
  const settings = chain.flatMap(({ settings: one }) => one ?? [])
  const equipped = equip(settings.length === 0 ? undefined : pluginsOf(settings), input.today)
  const types = fieldTypes(equipped.kit.describe().kinds)
  let parsed: ParsedFiles | undefined
  for (const { files: own } of [...chain].reverse()) {
    parsed = parseFiles(own, {
      types,
      ...(parsed && { base: parsed }),
      progress: ({ done, total, file }) => progress({ step: 'reading', done, total, file }),
    })
  }
  return { roots, root, parsed: parsed ?? parseFiles([]), types, equipped, notices }
}

async function allBytes(
  files: readonly SourceFile[],
  notices: Messages[],
  progress: (step: Step) => void,
): Promise<readonly InputFile[]> {
  const read: InputFile[] = []
  let sum = 0
  for (const [done, { path, content }] of files.entries()) {
    progress({ step: 'reading', done: 0, total: files.length, file: path })
    // What is no data is told by its name alone.
    if (!data.test(path)) read.push({ path, bytes: new Uint8Array() })
    else if (content.size > LARGEST || sum + content.size > LARGEST_ALL)
      notices.push(tooLarge(path, content.size))
    else {
      sum += content.size
      const bytes = await bytesOf(content)
      if (bytes) read.push({ path, bytes })
      else notices.push(unreadable(path))
    }
    if (done % 200 === 199) await new Promise((resolve) => setTimeout(resolve))
  }
  return read
}

async function bytesOf(content: Blob): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await content.arrayBuffer())
  } catch {
    return undefined
  }
}

interface Folder {
  readonly files: readonly InputFile[]
  readonly settings: ParsedFiles | undefined
}

/** The files of a dataset's folder, then those of the dataset that it adds to, and so on, as far as they are there. */
function withBases(files: readonly InputFile[], root: string): readonly Folder[] {
  const chain: Folder[] = []
  const seen = new Set<string>()
  for (let folder: string | undefined = root; folder !== undefined && !seen.has(folder); ) {
    seen.add(folder)
    const here: string = folder
    const own = files
      .filter(({ path }) => path.startsWith(here))
      .map(({ path, bytes }) => ({ path: path.slice(here.length), bytes }))
    const file = own.find(({ path }) => path === 'sotekit.yaml')
    if (!file && chain.length > 0) break
    const settings = file && parseFiles([file])
    chain.push({ files: own, settings })
    folder = settings?.base === undefined ? undefined : baseFolder(here, settings.base)
  }
  return chain
}

/** The plugins of all; where two ask for one, the options of the dataset that adds to the other hold. */
function pluginsOf(settings: readonly ParsedFiles[]): readonly PluginEntry[] {
  const entries = [...settings].reverse().flatMap(({ plugins }) => plugins)
  return [...new Map(entries.map((entry) => [entry.package, entry])).values()]
}

const megabytes = (bytes: number): number => Math.round(bytes / 1_000_000)

const tooLarge = (path: string, bytes: number): Messages => ({
  fi: `Ei tarkistettu: ${path} on liian suuri selaimelle (${megabytes(bytes)} Mt). Komento sotekit check lukee sen.`,
  en: `Not checked: ${path} is too large for a browser (${megabytes(bytes)} MB). The command sotekit check reads it.`,
})

const unreadable = (path: string): Messages => ({
  fi: `Ei tarkistettu: selain ei pystynyt lukemaan tiedostoa ${path}.`,
  en: `Not checked: the browser could not read the file ${path}.`,
})
