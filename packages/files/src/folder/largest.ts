import type { FileFormat } from './ignored.js'

/** Bytes beyond which a file is refused. YAML takes about a second for a megabyte or two; texts end at 512 MB. */
export const largest: Readonly<Record<FileFormat, number>> = {
  yaml: 8_000_000,
  json: 500_000_000,
  ndjson: 500_000_000,
  csv: 500_000_000,
  xlsx: 50_000_000,
}
