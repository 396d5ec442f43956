import type { SourceFile } from '../protocol.js'

/** An example that stands in the page: texts of files by path. */
export function example(name: 'lapland' | 'mistakes'): readonly SourceFile[] {
  const texts = JSON.parse(document.getElementById(`example-${name}`)?.textContent ?? '{}') as Readonly<
    Record<string, string>
  >
  return Object.entries(texts).map(([path, text]) => ({ path, content: new Blob([text]) }))
}
