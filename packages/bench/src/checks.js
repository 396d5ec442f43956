// Structure checks of many records at once, as they are measured.
import { sotekit } from '@sotekit/core'
import { schemaOf } from '@sotekit/core/zod'

/** @typedef {import('./context.js').Rec} Rec */

/** Number of records without findings, each one parsed as `kit.parse` does. @param {readonly Rec[]} records */
export function soundRecords(records) {
  const kit = sotekit()
  return () => {
    let sound = 0
    for (const record of records)
      if (kit.parse(/** @type {any} */ (record.kind), record).diagnostics.length === 0) sound++
    return sound
  }
}

/** The same by core's schemas as anybody would use them. @param {readonly Rec[]} records */
export function byZod(records) {
  const schemas = new Map(
    [...new Set(records.map(({ kind }) => kind))].map((kind) => [kind, schemaOf(/** @type {any} */ (kind))]),
  )
  return () => records.filter((record) => schemas.get(record.kind)?.safeParse(record).success).length
}
