import { renderCsv, renderHtml, renderJson, renderMarkdown, renderXlsx } from '@sotekit/report'
import { filePolicy } from '../../http/policy.js'
import { problem } from '../../http/problem.js'
import { oneOf, textParameter } from '../parameters.js'

const types = {
  html: ['text/html; charset=utf-8', undefined],
  json: ['application/json; charset=utf-8', undefined],
  md: ['text/markdown; charset=utf-8', 'report.md'],
  csv: ['text/csv; charset=utf-8', 'report.csv'],
  xlsx: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'report.xlsx'],
}

/** @type {readonly import('../operation.js').Operation[]} */
export const reportOperations = [
  {
    id: 'report',
    method: 'get',
    path: '/api/report',
    summary: 'The report, or a part of it, as a page, a table or text',
    parameters: [
      oneOf('format', Object.keys(types), 'HTML where left out'),
      textParameter('part', '`core` or the name of a plugin; all where left out'),
    ],
    media: Object.values(types).map(([type = '']) => type.split(';')[0] ?? ''),
    problems: ['invalid-parameter'],
    handle: async ({ snapshot, values: { format = 'html', part }, language }) => {
      const parts = partsOf(snapshot)
      if (part !== undefined && !parts.includes(part))
        throw problem('invalid-parameter', {
          pointer: '/query/part',
          received: part,
          expected: { fi: parts.join(', '), en: parts.join(', ') },
          args: { name: 'part' },
        })
      const wanted = part === undefined ? parts : [part]
      const report = {
        title: snapshot.dataset.settings.title ?? { fi: 'Raportti', en: 'Report' },
        language,
        asOf: snapshot.today,
        blocks: wanted.flatMap(
          (one) => snapshot.kit.report(snapshot.dataset, one, { language, audience: 'public' }).blocks,
        ),
      }
      const [type = '', name] = types[/** @type {keyof typeof types} */ (format)]
      const made = await rendered(report, format)
      const headers = {
        'Content-Type': type,
        ...(format === 'html' && { 'Content-Security-Policy': filePolicy(String(made)) }),
        ...(name !== undefined && { 'Content-Disposition': `attachment; filename="${name}"` }),
      }
      return new Response(/** @type {any} */ (made), { headers })
    },
  },
]

/** @param {import('../../store/snapshot.js').Snapshot} snapshot */
const partsOf = ({ description }) => [
  'core',
  ...description.plugins.filter(({ report }) => report).map(({ name }) => name),
]

/** @param {import('@sotekit/report').Report} report @param {string} format */
function rendered(report, format) {
  switch (format) {
    case 'json':
      return renderJson(report)
    case 'md':
      return renderMarkdown(report)
    case 'csv':
      return renderCsv(report).joined
    case 'xlsx':
      return renderXlsx(report)
    default:
      return renderHtml(report)
  }
}
