import { Ajv } from 'ajv'
import { bases, coverages, isDate, isId, isText, modes, tags } from './arrangement.js'

const id = { type: 'string', format: 'id' }
const date = { type: 'string', format: 'calendar-date' }
const text = { type: 'string', format: 'text' }
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

const arrangement = {
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

/** JSON Schema, compiled. That a period's end is not before its start is beyond it. */
export function ajvPeer() {
  const ajv = new Ajv({ strict: false })
  ajv.addFormat('id', isId)
  ajv.addFormat('calendar-date', isDate)
  ajv.addFormat('text', isText)
  const validate = ajv.compile(arrangement)
  return (/** @type {unknown} */ value) => validate(value) === true
}
