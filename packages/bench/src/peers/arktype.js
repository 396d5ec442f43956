import { type } from 'arktype'
import { isDate, isId, isInOrder, isSomewhere, isText } from './arrangement.js'

export function arktypePeer() {
  const id = type('string').narrow(isId)
  const date = type('string').narrow(isDate)
  const text = type('string').narrow(isText)
  const strict = /** @type {const} */ ({ '+': 'reject' })
  const period = type({ ...strict, 'from?': date, 'to?': date }).narrow(isInOrder)
  const localized = type({
    ...strict,
    'fi?': text,
    'sv?': text,
    'se?': text,
    'smn?': text,
    'sms?': text,
    'en?': text,
  }).narrow((texts) => Object.keys(texts).length > 0)
  const citation = type({
    ...strict,
    source: id,
    'locator?': text,
    'edition?': text,
    'verifiedOn?': date,
    'verified?': 'boolean',
    'note?': 'string',
  })
  const producer = type({
    ...strict,
    organisation: id,
    coverage: "'whole' | 'part' | 'unknown'",
    mode: "'own' | 'purchased' | 'voucher' | 'agreement' | 'unknown'",
    'subcontractorOf?': id,
    'part?': localized,
    'validity?': period,
  })
  const schema = type({
    ...strict,
    'kind?': 'string',
    id,
    'citations?': citation.array(),
    'basis?': "'cited' | 'modelled'",
    'note?': 'string',
    'ext?': 'object',
    service: id,
    organiser: id,
    'municipalities?': id.array(),
    'area?': id,
    producers: producer.array().atLeastLength(1),
    'coverage?': "'whole' | 'part'",
    'validity?': period,
  }).narrow((one) => isSomewhere(one))
  return (/** @type {unknown} */ value) => schema.allows(value)
}
