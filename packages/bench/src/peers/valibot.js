import * as v from 'valibot'
import { bases, coverages, isDate, isId, isInOrder, isSomewhere, isText, modes, tags } from './arrangement.js'

// Its types tell guards from predicates; here both are only asked.
const check = (/** @type {(value: any) => boolean} */ is) => /** @type {any} */ (v.check(is))

export function valibotPeer() {
  const id = v.pipe(v.string(), check(isId))
  const date = v.pipe(v.string(), check(isDate))
  const text = v.pipe(v.string(), check(isText))
  const period = v.pipe(v.strictObject({ from: v.optional(date), to: v.optional(date) }), check(isInOrder))
  const localized = v.pipe(
    v.strictObject(
      /** @type {Record<(typeof tags)[number], any>} */ (
        Object.fromEntries(tags.map((tag) => [tag, v.optional(text)]))
      ),
    ),
    check((texts) => Object.keys(texts).length > 0),
  )
  const schema = v.pipe(
    v.strictObject({
      kind: v.optional(v.string()),
      id,
      citations: v.optional(
        v.array(
          v.strictObject({
            source: id,
            locator: v.optional(text),
            edition: v.optional(text),
            verifiedOn: v.optional(date),
            verified: v.optional(v.boolean()),
            note: v.optional(v.string()),
          }),
        ),
      ),
      basis: v.optional(v.picklist(bases)),
      note: v.optional(v.string()),
      ext: v.optional(v.record(v.string(), v.unknown())),
      service: id,
      organiser: id,
      municipalities: v.optional(v.array(id)),
      area: v.optional(id),
      producers: v.pipe(
        v.array(
          v.strictObject({
            organisation: id,
            coverage: v.picklist(coverages),
            mode: v.picklist(modes),
            subcontractorOf: v.optional(id),
            part: v.optional(localized),
            validity: v.optional(period),
          }),
        ),
        v.minLength(1),
      ),
      coverage: v.optional(v.picklist(['whole', 'part'])),
      validity: v.optional(period),
    }),
    check(isSomewhere),
  )
  return (/** @type {unknown} */ value) => v.safeParse(schema, value).success
}
