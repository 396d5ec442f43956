import { nameKey } from '../../dataset/names.js'
import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { itemsOf } from '../support/statements/organisations.js'

export const rule: RuntimeRule = {
  severity: 'info',
  message: {
    fi: 'Luettelossa on kahdesti: {item}',
    en: 'The list has this twice: {item}',
  },
  check: ({ statements }, report) => {
    for (const { id, type, value } of statements.all) {
      if (type !== 'list' && type !== 'organisation') continue
      const keys = itemsOf(value).map(nameKey)
      const item = itemsOf(value).find((_, i) => keys.indexOf(keys[i] ?? '') < i)
      if (item === undefined) continue
      report({ record: { kind: 'statement', id }, at: '/value', args: { item }, received: value })
    }
  },
}
