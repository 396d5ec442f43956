import { localizeDiagnostic } from '@sotekit/core'
import { problem } from '../../http/problem.js'
import { pageOf } from '../operation.js'
import { inPath, oneOf, paging, textParameter } from '../parameters.js'
import * as schema from '../schemas.js'

/** @type {readonly import('../operation.js').Operation[]} */
export const checkOperations = [
  {
    id: 'check',
    method: 'get',
    path: '/api/check',
    summary: 'Findings about the data, in the order of their places',
    parameters: [
      oneOf('severity', ['error', 'warning', 'info'], 'Only findings of this severity'),
      textParameter('code', 'Only findings with this code'),
      textParameter('file', 'Only findings in this file'),
      oneOf(
        'of',
        ['served', 'newest'],
        'Of what is served, or of the newest state of the folder where that is held back',
      ),
      ...paging,
    ],
    response: schema.object({
      complete: { type: 'boolean' },
      counts: schema.object({ error: schema.count, warning: schema.count, info: schema.count }),
      findings: schema.pageOf(schema.ref('Finding')),
    }),
    problems: [],
    handle: (asked) => {
      const { state, values, language } = asked
      const { severity, code, file, of } = values
      const snapshot = of === 'newest' ? (state.rejected ?? state.served) : state.served
      const found = snapshot.diagnostics.filter(
        (one) =>
          (severity === undefined || one.severity === severity) &&
          (code === undefined || one.code === code) &&
          (file === undefined || one.at.file === file),
      )
      const page = pageOf(asked, found)
      return {
        complete: snapshot.complete,
        counts: snapshot.counts,
        findings: { ...page, items: page.items.map((one) => localizeDiagnostic(one, language)) },
      }
    },
  },
  {
    id: 'checkRecord',
    method: 'post',
    path: '/api/check/{kind}',
    summary: 'Checks one record, such as one from a form; nothing is kept',
    description: 'Structure only: references and rules are checked when a dataset is loaded.',
    parameters: [inPath('kind', 'Name of the kind')],
    body: { type: 'object' },
    response: schema.object({ valid: { type: 'boolean' }, findings: schema.listOf(schema.ref('Finding')) }),
    problems: ['invalid-body', 'body-too-large', 'unsupported-media-type', 'unknown-record'],
    handle: async ({ c, snapshot, values: { kind }, language }) => {
      if (!snapshot.dataset.kinds.includes(kind))
        throw problem('unknown-record', {
          pointer: '/path/kind',
          received: kind,
          message: { fi: 'Tällaista tietuelajia ei ole', en: 'There is no such kind of record' },
        })
      const { record, diagnostics } = snapshot.kit.parse(/** @type {any} */ (kind), await bodyOf(c))
      return {
        valid: record !== undefined,
        findings: diagnostics.map((one) => localizeDiagnostic(one, language)),
      }
    },
  },
]

/** @param {import('hono').Context} c */
async function bodyOf(c) {
  const type = c.req.header('Content-Type') ?? ''
  if (!/^application\/json\s*(;|$)/i.test(type))
    throw problem('unsupported-media-type', {
      pointer: '/header/Content-Type',
      received: type,
      expected: { fi: 'application/json', en: 'application/json' },
    })
  try {
    return JSON.parse(await c.req.text())
  } catch (error) {
    if (error instanceof SyntaxError) throw problem('invalid-body', { pointer: '/body' })
    throw error
  }
}
