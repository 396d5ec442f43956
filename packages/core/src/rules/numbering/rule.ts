import type { RuntimeRule } from '../../kit/runtime-plugin.js'

export const rule: RuntimeRule = {
  severity: 'info',
  message: {
    fi: 'Numerointi ei etene: {numbers}',
    en: 'The numbering does not go on: {numbers}',
  },
  check: ({ statements }, report) => {
    for (const { id, type, value } of statements.all) {
      if (type !== 'numbering') continue
      const numbers = (value.match(/\d+/g) ?? []).map(Number)
      const [first = 1] = numbers
      if (numbers.every((number, i) => number === first + i)) continue
      const expected = numbers.map((_, i) => first + i).join(', ')
      report({
        record: { kind: 'statement', id },
        at: '/value',
        args: { numbers: numbers.join(', ') },
        expected,
        received: value,
        fixes: [{ value: expected }],
      })
    }
  },
}
