import { problem } from '../../http/problem.js'
import { withheld } from '../../shared/withheld.js'
import { pageOf } from '../operation.js'
import { inPath, mustExist, paging, textParameter } from '../parameters.js'
import * as schema from '../schemas.js'

const anyRecord = schema.object({ kind: schema.text, id: schema.text })

/** @type {readonly import('../operation.js').Operation[]} */
export const recordOperations = [
  {
    id: 'dataset',
    method: 'get',
    path: '/api/dataset',
    summary: 'What is served: title, kinds with their numbers of records, plugins, findings in numbers',
    parameters: [],
    response: schema.object(
      {
        version: schema.text,
        readAt: schema.text,
        state: { enum: ['current', 'last-good'] },
        complete: { type: 'boolean' },
        title: schema.localized,
        plugins: schema.ids,
        absentPlugins: schema.ids,
        findings: schema.object({ error: schema.count, warning: schema.count, info: schema.count }),
        kinds: schema.listOf(
          schema.object(
            { kind: schema.text, records: schema.count, withheld: { type: 'boolean' } },
            { term: schema.text },
          ),
        ),
      },
      { area: schema.text, rejected: schema.object({ version: schema.text, readAt: schema.text }) },
    ),
    problems: [],
    handle: ({ snapshot, state }) => {
      const { dataset, description } = snapshot
      return {
        version: snapshot.version,
        readAt: snapshot.readAt,
        state: state.rejected === undefined ? 'current' : 'last-good',
        complete: snapshot.complete,
        title: dataset.settings.title ?? {},
        ...(dataset.settings.area !== undefined && { area: dataset.settings.area }),
        plugins: dataset.plugins,
        absentPlugins: snapshot.absent,
        findings: snapshot.counts,
        kinds: description.kinds.map(({ name, term }) => ({
          kind: name,
          ...(term !== undefined && { term }),
          records: dataset.records(name).length,
          withheld: withheld.has(name),
        })),
        ...(state.rejected && {
          rejected: { version: state.rejected.version, readAt: state.rejected.readAt },
        }),
      }
    },
  },
  {
    id: 'list',
    method: 'get',
    path: '/api/records/{kind}',
    summary: 'The records of a kind',
    parameters: [
      inPath('kind', 'Name of the kind, such as `municipality`'),
      textParameter('q', 'Only records with this in their id, name, title or aliases'),
      ...paging,
    ],
    response: schema.pageOf(anyRecord),
    problems: ['unknown-record', 'withheld'],
    handle: (asked) => {
      const records = recordsOf(asked.snapshot, asked.values['kind'])
      const { q } = asked.values
      return pageOf(
        asked,
        q === undefined ? records : records.filter((one) => namesOf(one).some(includes(q))),
      )
    },
  },
  {
    id: 'show',
    method: 'get',
    path: '/api/records/{kind}/{id}',
    summary: 'One record',
    parameters: [inPath('kind', 'Name of the kind'), inPath('id', 'Id of the record')],
    response: { anyOf: [anyRecord] },
    problems: ['unknown-record', 'withheld'],
    handle: ({ snapshot, values: { kind, id } }) => {
      recordsOf(snapshot, kind)
      mustExist(snapshot, kind, id, { in: 'path', name: 'id' })
      return snapshot.dataset.get(/** @type {any} */ (kind), id)
    },
  },
]

/** @param {import('../../store/snapshot.js').Snapshot} snapshot @param {string} kind */
function recordsOf({ dataset }, kind) {
  if (!dataset.kinds.includes(kind))
    throw problem('unknown-record', {
      pointer: '/path/kind',
      received: kind,
      message: { fi: 'Tällaista tietuelajia ei ole', en: 'There is no such kind of record' },
      expected: { fi: dataset.kinds.join(', '), en: dataset.kinds.join(', ') },
    })
  if (withheld.has(kind))
    throw problem('withheld', {
      pointer: '/path/kind',
      received: kind,
      message: {
        fi: 'Näissä tietueissa on henkilömääriä, joista pienet on peitettävä: ne ovat raportissa',
        en: 'These records hold numbers of people, small ones of which must be hidden: see the report',
      },
    })
  return dataset.records(kind)
}

/** @param {any} record @returns {readonly string[]} */
function namesOf({ id, name, title, aliases }) {
  return [id, ...Object.values(name ?? title ?? {}), ...(Array.isArray(aliases) ? aliases : [])]
}

/** @param {string} wanted */
const includes = (wanted) => {
  const folded = wanted.normalize('NFC').toLocaleLowerCase('fi')
  return (/** @type {unknown} */ one) => String(one).normalize('NFC').toLocaleLowerCase('fi').includes(folded)
}
