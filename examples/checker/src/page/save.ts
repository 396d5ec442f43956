/** Hands a file to the browser's own downloads. */
export function save(name: string, content: BlobPart, type = 'application/octet-stream'): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** The last part of a path, as a name for a download. */
export const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
