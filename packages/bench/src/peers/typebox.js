import Type from 'typebox'
import { Compile } from 'typebox/compile'
import Format from 'typebox/format'
import { bases, coverages, isDate, isId, isInOrder, isSomewhere, isText, modes, tags } from './arrangement.js'

export function typeboxPeer() {
  Format.Set('id', isId)
  Format.Set('calendar-date', isDate)
  Format.Set('text', isText)
  const id = Type.String({ format: 'id' })
  const date = Type.String({ format: 'calendar-date' })
  const text = Type.String({ format: 'text' })
  const strict = { additionalProperties: false }
  const word = (/** @type {readonly string[]} */ values) => Type.Enum([...values])
  const period = Type.Object({ from: Type.Optional(date), to: Type.Optional(date) }, strict)
  const localized = Type.Object(Object.fromEntries(tags.map((tag) => [tag, Type.Optional(text)])), {
    ...strict,
    minProperties: 1,
  })
  const citation = Type.Object(
    {
      source: id,
      locator: Type.Optional(text),
      edition: Type.Optional(text),
      verifiedOn: Type.Optional(date),
      verified: Type.Optional(Type.Boolean()),
      note: Type.Optional(Type.String()),
    },
    strict,
  )
  const producer = Type.Object(
    {
      organisation: id,
      coverage: word(coverages),
      mode: word(modes),
      subcontractorOf: Type.Optional(id),
      part: Type.Optional(localized),
      validity: Type.Optional(Type.Refine(period, isInOrder)),
    },
    strict,
  )
  const schema = Type.Object(
    {
      kind: Type.Optional(Type.String()),
      id,
      citations: Type.Optional(Type.Array(citation)),
      basis: Type.Optional(word(bases)),
      note: Type.Optional(Type.String()),
      ext: Type.Optional(Type.Object({})),
      service: id,
      organiser: id,
      municipalities: Type.Optional(Type.Array(id)),
      area: Type.Optional(id),
      producers: Type.Array(producer, { minItems: 1 }),
      coverage: Type.Optional(word(['whole', 'part'])),
      validity: Type.Optional(Type.Refine(period, isInOrder)),
    },
    strict,
  )
  const compiled = Compile(Type.Refine(schema, (one) => isSomewhere(one)))
  return (/** @type {unknown} */ value) => compiled.Check(value)
}
