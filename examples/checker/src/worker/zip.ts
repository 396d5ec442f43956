import { Zip, ZipDeflate } from 'fflate'
import type { SourceFile } from '../protocol.js'

/** All files in one archive. */
export async function zip(files: readonly SourceFile[]): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  const archive = new Zip((error, piece) => {
    if (error) throw error
    pieces.push(new Uint8Array(piece))
  })
  for (const { path, content } of files) {
    const entry = new ZipDeflate(path)
    archive.add(entry)
    entry.push(new Uint8Array(await content.arrayBuffer()), true)
  }
  archive.end()
  return new Uint8Array(await new Blob(pieces).arrayBuffer())
}
