import { isCalendarDate, textIn } from '@sotekit/core'
import { problem } from '../http/problem.js'

/**
 * @typedef {import('../store/snapshot.js').Snapshot} Snapshot
 *
 * @typedef {object} Parameter A value of an address, as the API's description tells it and as it is checked.
 * @property {string} name
 * @property {'query' | 'path'} in
 * @property {string} description
 * @property {{ type: 'string', format?: 'date', enum?: readonly string[], maxLength?: number } | { type: 'integer', minimum: number, maximum: number, default?: number } | { type: 'array', items: { type: 'string', enum: readonly string[] } }} schema
 * @property {string} [record] the kind of the record that it names
 */

const longest = 200

/** @param {string} name @param {string} kind @param {string} description @returns {Parameter} */
export const recordIn = (name, kind, description) => ({
  name,
  in: 'query',
  description,
  schema: { type: 'string', maxLength: longest },
  record: kind,
})
/** @param {string} name @param {string} description @returns {Parameter} */
export const textParameter = (name, description) => ({
  name,
  in: 'query',
  description,
  schema: { type: 'string', maxLength: longest },
})
/** @param {string} name @param {string} description @returns {Parameter} */
export const dayIn = (name, description) => ({
  name,
  in: 'query',
  description: `${description} (\`YYYY-MM-DD\`)`,
  schema: { type: 'string', format: 'date' },
})
/** @param {string} name @param {readonly string[]} values @param {string} description @returns {Parameter} */
export const oneOf = (name, values, description) => ({
  name,
  in: 'query',
  description,
  schema: { type: 'string', enum: values },
})
/** @param {string} name @param {string} description @param {string} [kind] @returns {Parameter} */
export const inPath = (name, description, kind) => ({
  name,
  in: 'path',
  description,
  schema: { type: 'string', maxLength: longest },
  ...(kind !== undefined && { record: kind }),
})

/** @type {readonly Parameter[]} */
export const paging = [
  {
    name: 'limit',
    in: 'query',
    description: 'How many to give at most',
    schema: { type: 'integer', minimum: 1, maximum: 500, default: 100 },
  },
  {
    name: 'offset',
    in: 'query',
    description: 'How many to pass over',
    schema: { type: 'integer', minimum: 0, maximum: 1_000_000, default: 0 },
  },
]

/** Every operation has it. */
export const languageParameter = oneOf(
  'lang',
  ['fi', 'en'],
  'Language of texts; that of `Accept-Language` where left out',
)

/**
 * The values of a request by the parameters of its operation. Throws a problem for the first value that is not valid.
 *
 * @param {import('hono').Context} c
 * @param {readonly Parameter[]} parameters
 * @param {Snapshot} snapshot
 * @returns {Record<string, any>}
 */
export function readParameters(c, parameters, snapshot) {
  const query = new Map(Object.entries(c.req.queries()))
  for (const name of query.keys()) {
    if (parameters.some((one) => one.in === 'query' && one.name === name)) continue
    throw problem('unknown-parameter', {
      pointer: `/query/${name.slice(0, longest)}`,
      received: name,
      expected: listed(parameters.filter((one) => one.in === 'query').map((one) => one.name)),
    })
  }
  return Object.fromEntries(
    parameters.map((one) => {
      const given = one.in === 'path' ? [c.req.param(one.name) ?? ''] : (query.get(one.name) ?? [])
      return [one.name, checkedValue(one, given, snapshot)]
    }),
  )
}

/** @param {Parameter} parameter @param {readonly string[]} given @param {Snapshot} snapshot */
function checkedValue(parameter, given, snapshot) {
  const { schema, record } = parameter
  if (given.length === 0) return schema.type === 'integer' ? schema.default : undefined
  if (schema.type === 'array') {
    const all = given.flatMap((one) => one.split(','))
    const wrong = all.find((one) => !schema.items.enum.includes(one))
    if (wrong !== undefined) throw invalid(parameter, wrong, listed(schema.items.enum))
    return all
  }
  const [text = ''] = given
  if (given.length > 1) throw invalid(parameter, given.join(', '), { fi: 'yksi arvo', en: 'one value' })
  if (schema.type === 'integer') {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
    if (number >= schema.minimum && number <= schema.maximum) return number
    const range = `${schema.minimum}–${schema.maximum}`
    throw invalid(parameter, text, { fi: `kokonaisluku ${range}`, en: `an integer ${range}` })
  }
  if (text.length > longest || hasControls(text))
    throw invalid(parameter, text, {
      fi: `enintään ${longest} merkkiä tekstiä`,
      en: `at most ${longest} characters`,
    })
  if (schema.enum && !schema.enum.includes(text)) throw invalid(parameter, text, listed(schema.enum))
  if (schema.format === 'date' && !isCalendarDate(text))
    throw invalid(parameter, text, {
      fi: 'päivä, joka on olemassa, muodossa VVVV-KK-PP',
      en: 'a day that exists, as YYYY-MM-DD',
    })
  if (record !== undefined) mustExist(snapshot, record, text, parameter)
  return text
}

/** @param {string} text */
const hasControls = (text) => [...text].some((one) => one < ' ' || one === '\u007f')

/** @param {Parameter} parameter @param {string} received @param {import('@sotekit/core').Messages} expected */
function invalid({ in: place, name }, received, expected) {
  return problem('invalid-parameter', {
    pointer: `/${place}/${name}`,
    received,
    expected,
    message: { fi: `Arvo ei kelpaa: ${name}`, en: `The value is not valid: ${name}` },
    args: { name },
  })
}

/** @param {readonly string[]} values */
const listed = (values) => ({ fi: values.join(', '), en: values.join(', ') })

/**
 * Throws a problem where there is no such record; it tells what is near.
 *
 * @param {Snapshot} snapshot
 * @param {string} kind
 * @param {string} id
 * @param {{ in: 'query' | 'path', name: string }} parameter
 */
export function mustExist({ dataset }, kind, id, parameter) {
  if (dataset.get(/** @type {any} */ (kind), id) !== undefined) return
  const { matches, suggestions } = dataset.find(/** @type {any} */ (kind), id)
  const near = [.../** @type {any[]} */ (matches), .../** @type {any[]} */ (suggestions)].slice(0, 3)
  /** @param {'fi' | 'en'} language */
  const names = (language) =>
    near
      .map((one) => `${one.id} (${textIn(one.name ?? one.title ?? {}, language)?.text ?? one.id})`)
      .join(', ')
  throw problem('unknown-record', {
    pointer: `/${parameter.in}/${parameter.name}`,
    received: id,
    message: {
      fi: `Tietuetta ei ole: ${kind} ${id.slice(0, 60)}`,
      en: `There is no such record: ${kind} ${id.slice(0, 60)}`,
    },
    ...(near.length > 0 && { expected: { fi: names('fi'), en: names('en') } }),
    args: { kind },
  })
}

/**
 * The programme asked for, or the only one; a problem that names them where there are several.
 *
 * @param {string | undefined} asked
 * @param {readonly string[]} programmes
 */
export function oneProgramme(asked, programmes) {
  if (asked !== undefined || programmes.length < 2) return asked ?? programmes[0]
  throw problem('invalid-parameter', {
    pointer: '/query/programme',
    message: { fi: 'Hankkeita on useita: nimeä yksi', en: 'There are several programmes: name one' },
    expected: listed(programmes),
    args: { name: 'programme' },
  })
}
