/** @typedef {Record<string, unknown>} Schema a JSON Schema (draft 2020-12) */

const text = { type: 'string' }
const count = { type: 'integer', minimum: 0 }
const day = { type: 'string', format: 'date' }
const ids = { type: 'array', items: text }

/** @param {string} name */
export const ref = (name) => ({ $ref: `#/components/schemas/${name}` })
/** @param {Schema} items */
export const listOf = (items) => ({ type: 'array', items })
/**
 * An object; what is not optional is required.
 *
 * @param {Record<string, Schema>} required
 * @param {Record<string, Schema>} [optional]
 */
export const object = (required, optional = {}) => ({
  type: 'object',
  required: Object.keys(required),
  properties: { ...required, ...optional },
})
/** A page of a list. @param {Schema} items */
export const pageOf = (items) =>
  object({ total: count, offset: count, limit: count, items: listOf(items) }, { next: text })

const recordKey = object({ kind: text, id: text })
const place = object(
  { pointer: text },
  { file: text, line: count, column: count, endLine: count, endColumn: count, sheet: text, cell: text },
)
const messages = object({ fi: text, en: text })
const localized = { type: 'object', additionalProperties: text }
const cents = { anyOf: [{ type: 'integer' }, { const: 'unknown' }] }
const amount = object(
  { cents },
  { atLeast: { type: 'integer' }, atMost: { type: 'integer' }, unknown: count },
)
const triple = object({ total: count }, { yes: count, no: count, unknown: count })
const fill = object({ yes: count, no: count, unknown: count, notApplicable: count })
const figures = ['cost', 'ineligible', 'revenue', 'private', 'otherPublic', 'eligible', 'own', 'grant']
const eachFigure = Object.fromEntries(figures.map((one) => [one, ref('Amount')]))
const citation = object(
  { source: text },
  { locator: text, edition: text, verifiedOn: text, verified: { type: 'boolean' }, note: text },
)
const producer = object(
  {
    organisation: text,
    coverage: { enum: ['whole', 'part', 'unknown'] },
    mode: { enum: ['own', 'purchased', 'voucher', 'agreement', 'unknown'] },
  },
  { subcontractorOf: text, part: localized, validity: { type: 'object' } },
)
const sector = { enum: ['health', 'social', 'rescue', 'support'] }
const gap = object({ step: text, reason: text, message: messages }, { missing: ids })
const moment = {
  anyOf: [
    object({
      kind: { const: 'date' },
      date: day,
      days: { type: 'integer' },
      terms: listOf({ type: 'object' }),
    }),
    object({ kind: { enum: ['unbounded', 'unknown'] }, gaps: listOf(gap) }),
  ],
}

export { count, day, figures, fill, ids, localized, messages, text, triple }

/** What is named in the description; the kinds of the dataset are added to it. @type {Record<string, Schema>} */
export const named = {
  Place: {
    description: 'Where a value stands: file, line and column, or sheet and cell, and JSON pointer',
    ...place,
  },
  Finding: {
    description: 'A finding about data, in one language',
    ...object(
      {
        code: text,
        severity: { enum: ['error', 'warning', 'info'] },
        at: ref('Place'),
        message: text,
        related: listOf(object({ at: ref('Place') }, { record: recordKey, message: text })),
        fixes: listOf(
          object(
            {
              title: text,
              action: { enum: ['replace', 'rename', 'remove'] },
              index: { type: 'integer' },
              pointer: text,
              at: ref('Place'),
              safe: { type: 'boolean' },
            },
            { value: {} },
          ),
        ),
      },
      { record: recordKey, expected: text, received: text },
    ),
  },
  Problem: {
    description:
      'Why a request was not answered (RFC 9457), with findings that tell where and what was expected',
    ...object({
      type: text,
      title: text,
      status: { type: 'integer' },
      detail: text,
      instance: text,
      diagnostics: listOf(ref('Finding')),
    }),
  },
  Citation: { description: 'Where a fact was read', ...citation },
  WhoRow: {
    description: 'Who organises and who produces a service in a municipality on a day',
    ...object(
      {
        municipality: text,
        service: text,
        sector,
        organiser: text,
        producers: listOf(producer),
        arrangement: text,
        citations: listOf(ref('Citation')),
      },
      { sharedWith: ids },
    ),
  },
  OrganiserRow: {
    description: 'An organisation that organises a general service of a sector, and for whom',
    ...object({ organisation: text, municipalities: ids, arrangements: ids }),
  },
  ChainCheck: {
    description: 'Whether the course of a chain is sound',
    ...object({
      complete: { type: 'boolean' },
      sound: { type: ['boolean', 'null'], description: '`null` where it could not be decided' },
      states: count,
      violations: listOf(
        object({
          property: text,
          severity: text,
          steps: ids,
          transitions: listOf(count),
          run: listOf({}),
          waiting: listOf({}),
          message: text,
        }),
      ),
    }),
  },
  ChainTime: {
    description: 'The shortest and the longest time through a chain, and every deadline on the way',
    ...object(
      {
        start: day,
        to: ids,
        best: moment,
        worst: moment,
        deadlines: listOf(
          object(
            { step: text, from: text, earliest: day },
            { due: day, slack: { type: 'integer' }, gap, limit: { type: 'object' } },
          ),
        ),
        cannotBeMet: ids,
      },
      { from: text },
    ),
  },
  ChainPlace: {
    description: 'Who carries each step of a chain in a municipality on a day',
    ...object({
      chain: text,
      municipality: text,
      date: day,
      found: { type: 'boolean' },
      steps: listOf(
        object({ step: text, carried: text, organisations: ids, organisers: ids, arrangements: ids }),
      ),
      withoutProducer: ids,
      unknownProducer: ids,
      passings: listOf(
        object({
          from: text,
          to: text,
          via: ids,
          organisation: text,
          sector: text,
          level: text,
          handOvers: listOf({}),
        }),
      ),
    }),
  },
  Amount: { description: 'Integer cents, or `unknown` with its bounds', ...amount },
  ProgrammeFigures: {
    description: 'Figures of a programme and of each of its plans',
    ...object({
      programme: text,
      plans: listOf(
        object(
          {
            plan: text,
            programme: text,
            ...eachFigure,
            share: { type: 'object' },
            applied: { type: 'object' },
          },
          { component: text },
        ),
      ),
      total: object(eachFigure),
    }),
  },
  AmountRow: {
    description: 'An amount with the dimensions that it is for',
    ...amount,
  },
  Explanation: {
    description: 'How a figure came about: as sentences, and as a tree that can be computed again',
    ...object({ figure: { enum: figures }, amount: ref('Amount'), text, trace: ref('TraceNode') }),
  },
  TraceNode: {
    description: 'One step of a computation with the steps that it was made from',
    ...object(
      { op: text, label: messages, unit: text, value: { type: 'object' } },
      {
        of: listOf({ $ref: '#/components/schemas/TraceNode' }),
        record: recordKey,
        at: text,
        provision: text,
      },
    ),
  },
}
