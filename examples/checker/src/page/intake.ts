import type { SourceFile } from '../protocol.js'

/** More files than this are no dataset's folder but somebody's disk. */
export const MOST_FILES = 20_000
const DEEPEST = 30

/** Thrown by {@link dropped} where there are more than {@link MOST_FILES}. */
export const TOO_MANY = 'too many files'

/** Files of an input for files or a folder. */
export function chosen(list: FileList | null): readonly SourceFile[] {
  return [...(list ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, content: file }))
}

/** All files of what was dropped, folders walked through. Must be called while the event lasts. */
export function dropped(transfer: DataTransfer): Promise<readonly SourceFile[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  if (entries.length === 0) return Promise.resolve(chosen(transfer.files))
  return walk(entries)
}

async function walk(entries: readonly FileSystemEntry[]): Promise<readonly SourceFile[]> {
  const files: SourceFile[] = []
  const visit = async (entry: FileSystemEntry, above: string, depth: number): Promise<void> => {
    if (files.length > MOST_FILES) throw new Error(TOO_MANY)
    const path = above + entry.name
    if (isFile(entry)) {
      const content = await new Promise<File>((resolve, reject) => entry.file(resolve, reject))
      files.push({ path, content })
    } else if (isFolder(entry) && depth < DEEPEST && !skipped(entry.name)) {
      for (const one of await children(entry)) await visit(one, `${path}/`, depth + 1)
    }
  }
  for (const entry of entries) await visit(entry, '', 0)
  return files
}

const skipped = (name: string): boolean => name === 'node_modules' || name.startsWith('.')
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

/** A folder is read a hundred entries at a time, until nothing more comes. */
async function children(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (some.length === 0) return all
    all.push(...some)
  }
}
