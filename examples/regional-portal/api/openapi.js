import { datasetSchema, textIn } from '@sotekit/core'
import { problems } from '../http/problem.js'
import { operations } from './operations/index.js'
import { languageParameter } from './parameters.js'
import { named, pageOf, ref } from './schemas.js'

/**
 * The API's description (OpenAPI 3.1), made from the operations and from the schemas of the dataset's kinds.
 *
 * @param {import('../store/snapshot.js').Snapshot} snapshot
 */
export function openApi({ dataset, description }) {
  const there = operations.filter(({ plugin }) => plugin === undefined || dataset.plugins.includes(plugin))
  /** @type {Record<string, Record<string, unknown>>} */
  const paths = {}
  for (const operation of there) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: described(operation) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: textIn(dataset.settings.title ?? {}, 'en')?.text ?? 'Regional portal',
      version: description.core.version,
      description:
        'Read-only. Money is integer cents, days are `YYYY-MM-DD`, and what no source tells is `unknown`.',
    },
    servers: [{ url: '/' }],
    paths,
    components: { schemas: { ...named, ...kinds(description), Record: anyOfKinds(description) } },
  }
}

/** @param {import('./operation.js').Operation} operation */
function described(operation) {
  const { id, summary, description, parameters, body, response, media } = operation
  const content = media
    ? Object.fromEntries(media.map((type) => [type, {}]))
    : { 'application/json': { schema: responseOf(id, response) } }
  return {
    operationId: id,
    summary,
    ...(description !== undefined && { description }),
    parameters: [...parameters, languageParameter].map(({ record: _kind, ...one }) => ({
      ...one,
      required: one.in === 'path',
      ...(one.schema.type === 'array' && { style: 'form', explode: false }),
    })),
    ...(body && { requestBody: { required: true, content: { 'application/json': { schema: body } } } }),
    responses: { 200: { description: 'What was asked for', content }, ...failures(operation) },
  }
}

/** Where records of any kind are given, they are described by the kinds of this dataset. */
/** @param {string} id @param {import('./schemas.js').Schema | undefined} response */
function responseOf(id, response = {}) {
  if (id === 'list') return pageOf(ref('Record'))
  if (id === 'show') return ref('Record')
  return response
}

/** @param {import('./operation.js').Operation} operation */
function failures({ problems: own, parameters }) {
  const all = /** @type {const} */ (['unknown-parameter', 'invalid-parameter', ...own, 'internal'])
  /** @type {Record<number, string[]>} */
  const byStatus = {}
  for (const kind of all) {
    const [status, title] = problems[kind]
    const titles = byStatus[status] ?? []
    byStatus[status] = titles.includes(title.en) ? titles : [...titles, title.en]
  }
  if (parameters.length === 0) delete byStatus[404]
  return Object.fromEntries(
    Object.entries(byStatus).map(([status, titles]) => [
      status,
      {
        description: titles.join('; '),
        content: { 'application/problem+json': { schema: ref('Problem') } },
      },
    ]),
  )
}

/** The kinds of the dataset as schemas of the description. @param {import('@sotekit/core').Description} description */
function kinds(description) {
  const { $defs } = /** @type {{ $defs: Record<string, unknown> }} */ (datasetSchema(description))
  return /** @type {Record<string, unknown>} */ (
    JSON.parse(JSON.stringify($defs).replaceAll('"#/$defs/', '"#/components/schemas/'))
  )
}

/** @param {import('@sotekit/core').Description} description */
const anyOfKinds = (description) => ({
  description: 'A record of any kind; `kind` tells which',
  anyOf: description.kinds.map(({ name }) => ref(name)),
})
