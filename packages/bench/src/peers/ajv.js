import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { bases, coverages, isDate, isId, isText, modes, tags } from './arrangement.js'

const plain = { type: 'string' }
const list = (/** @type {object} */ items) => ({ type: 'array', items })
const word = (/** @type {readonly string[]} */ values) => ({ enum: [...values] })

/** @param {Record<string, object>} properties @param {string[]} [required] */
const object = (properties, required = []) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})

/** How ids, dates and texts are written. @param {{ id: object, date: object, text: object }} parts */
function arrangementSchema({ id, date, text }) {
  const period = object({ from: date, to: date })
  const localized = { ...object(Object.fromEntries(tags.map((tag) => [tag, text]))), minProperties: 1 }

  const producer = object(
    {
      organisation: id,
      coverage: word(coverages),
      mode: word(modes),
      subcontractorOf: id,
      part: localized,
      validity: period,
    },
    ['organisation', 'coverage', 'mode'],
  )

  return {
    ...object(
      {
        kind: plain,
        id,
        citations: list(
          object(
            {
              source: id,
              locator: text,
              edition: text,
              verifiedOn: date,
              verified: { type: 'boolean' },
              note: plain,
            },
            ['source'],
          ),
        ),
        basis: word(bases),
        note: plain,
        ext: { type: 'object' },
        service: id,
        organiser: id,
        municipalities: list(id),
        area: id,
        producers: { ...list(producer), minItems: 1 },
        coverage: word(['whole', 'part']),
        validity: period,
      },
      ['id', 'service', 'organiser', 'producers'],
    ),
    oneOf: [{ required: ['area'] }, { required: ['municipalities'] }],
  }
}

// That a period's end is not before its start is beyond both.

/** JSON Schema with our own functions as its formats: the same work in ids, dates and texts as ours. */
export function ajvWithOurFormats() {
  const ajv = new Ajv({ strict: false })
  ajv.addFormat('id', isId)
  ajv.addFormat('calendar-date', isDate)
  ajv.addFormat('text', isText)
  const format = (/** @type {string} */ name) => ({ type: 'string', format: name })
  const schema = arrangementSchema({
    id: format('id'),
    date: format('calendar-date'),
    text: format('text'),
  })
  const validate = ajv.compile(schema)
  return (/** @type {unknown} */ value) => validate(value) === true
}

/** JSON Schema as its users write it: patterns, and the dates of ajv-formats. */
export function ajvWithPatterns() {
  const ajv = new Ajv()
  formats.default(ajv)
  const schema = arrangementSchema({
    id: { type: 'string', pattern: '^(?!_)[^\\s\\p{C}]{1,128}$' },
    date: { type: 'string', format: 'date' },
    text: { type: 'string', pattern: '\\S' },
  })
  const validate = ajv.compile(schema)
  return (/** @type {unknown} */ value) => validate(value) === true
}
