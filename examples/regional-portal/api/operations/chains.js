import { chainToBpmn } from '@sotekit/bpmn'
import { chainInPlace, chainTime, checkChain, textIn } from '@sotekit/core'
import { chainMermaid, chainSvg } from '@sotekit/report'
import { filePolicy } from '../../http/policy.js'
import { problem } from '../../http/problem.js'
import { namesIn } from '../../shared/names.js'
import { pageOf } from '../operation.js'
import { dayIn, inPath, mustExist, oneOf, paging, recordIn } from '../parameters.js'
import * as schema from '../schemas.js'

const id = inPath('id', 'Id of the chain', 'service-chain')

/** @type {readonly import('../operation.js').Operation[]} */
export const chainOperations = [
  {
    id: 'chains',
    method: 'get',
    path: '/api/chains',
    summary: 'All service chains, and whether their course is sound',
    parameters: paging,
    response: schema.pageOf(
      schema.object({
        id: schema.text,
        title: schema.text,
        steps: schema.count,
        check: schema.ref('ChainCheck'),
      }),
    ),
    problems: [],
    handle: (asked) => {
      const page = pageOf(asked, asked.snapshot.dataset.serviceChains.all)
      const items = page.items.map((chain) => ({
        id: chain.id,
        title: textIn(chain.title, asked.language)?.text ?? chain.id,
        steps: chain.steps.length,
        check: checkIn(chain, asked.language),
      }))
      return { ...page, items }
    },
  },
  {
    id: 'chain',
    method: 'get',
    path: '/api/chains/{id}',
    summary:
      'A service chain: the record, whether it is sound, its time from a day, and who carries it where',
    parameters: [
      id,
      dayIn('start', 'The day on which the chain begins; today where left out'),
      recordIn('municipality', 'municipality', 'Tells who carries the steps there on that day'),
    ],
    response: schema.object(
      { chain: schema.ref('service-chain'), check: schema.ref('ChainCheck'), time: schema.ref('ChainTime') },
      { place: schema.ref('ChainPlace') },
    ),
    problems: ['unknown-record'],
    handle: ({ snapshot, values, language }) => {
      const chain = chainOf(snapshot, values['id'])
      const { start = snapshot.today, municipality } = values
      return {
        chain,
        check: checkIn(chain, language),
        time: chainTime(chain, { start }),
        ...(municipality !== undefined && {
          place: chainInPlace(snapshot.dataset.at(start), chain, { municipality }),
        }),
      }
    },
  },
  {
    id: 'chainPicture',
    method: 'get',
    path: '/api/chains/{id}/picture',
    summary: 'A service chain as a picture or a drawing to go on with',
    parameters: [id, oneOf('format', ['svg', 'bpmn', 'mermaid'], 'SVG where left out')],
    media: ['image/svg+xml', 'application/xml', 'text/plain'],
    problems: ['unknown-record', 'not-drawn'],
    handle: async ({ snapshot, values, language }) => {
      const chain = chainOf(snapshot, values['id'])
      const options = { language, names: namesIn(snapshot.dataset, chain) }
      const { format = 'svg' } = values
      const made =
        format === 'svg'
          ? chainSvg(chain, options)
          : format === 'bpmn'
            ? await chainToBpmn(chain, options)
            : chainMermaid(chain, options)
      if (made === undefined) throw problem('not-drawn', { pointer: '/path/id', received: values['id'] })
      const [type, end] = types[/** @type {keyof typeof types} */ (format)]
      return new Response(made, {
        headers: {
          'Content-Type': `${type}; charset=utf-8`,
          ...(format === 'svg' && { 'Content-Security-Policy': filePolicy(made) }),
          ...(format !== 'svg' && {
            'Content-Disposition': `attachment; filename="${fileName(chain.id)}.${end}"`,
          }),
        },
      })
    },
  },
]

const types = {
  svg: ['image/svg+xml', 'svg'],
  bpmn: ['application/xml', 'bpmn'],
  mermaid: ['text/plain', 'mmd'],
}

/** @param {string} id */
const fileName = (id) => id.replace(/[^A-Za-z0-9_-]+/g, '-') || 'chain'

/** @param {import('../../store/snapshot.js').Snapshot} snapshot @param {string} id */
function chainOf(snapshot, id) {
  mustExist(snapshot, 'service-chain', id, { in: 'path', name: 'id' })
  return /** @type {import('@sotekit/core').ServiceChain} */ (snapshot.dataset.serviceChains.get(id))
}

/** @param {import('@sotekit/core').ServiceChain} chain @param {import('../../http/language.js').Language} language */
function checkIn(chain, language) {
  const { complete, decided, sound, states, violations } = checkChain(chain)
  return {
    complete,
    sound: decided ? sound : null,
    states,
    violations: violations.map((one) => ({ ...one, message: one.message[language] })),
  }
}
