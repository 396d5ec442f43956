import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { readUrl } from './read.js'

export const rule: RuntimeRule = {
  severity: 'warning',
  message: {
    fi: 'Osoitteessa on istunnon tai jaon tunniste ({parameters}), joka ei kuulu viitteeseen',
    en: 'The address holds a token of a session or of sharing ({parameters}), which is no part of a reference',
  },
  check: ({ sources, digitalServices, statements }, report) => {
    const places = [
      ...sources.all.map(({ id, url }) => ({ kind: 'source', id, at: '/url', url })),
      ...digitalServices.all.map(({ id, url }) => ({ kind: 'digital-service', id, at: '/url', url })),
      ...statements.all.map(({ id, type, value }) => ({
        kind: 'statement',
        id,
        at: '/value',
        url: type === 'url' ? value : undefined,
      })),
    ]
    for (const { kind, id, at, url } of places) {
      const { parameters, without } = readUrl(url ?? '')
      if (parameters.length === 0) continue
      report({
        record: { kind, id },
        at,
        args: { parameters: parameters.join(', ') },
        expected: without,
        received: url,
        fixes: [{ value: without }],
      })
    }
  },
}
