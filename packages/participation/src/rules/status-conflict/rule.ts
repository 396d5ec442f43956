import { overlaps } from '@sotekit/core'
import type { Involvement } from '../../records/involvement.js'
import { byId } from '../../scope/compare.js'
import { nameOf } from '../names.js'
import type { ParticipationRule } from '../types.js'
import { page } from './page.js'

type Told = Involvement & { readonly kind: string; readonly id: string }

function keyOf(one: Told): string {
  const { programme, call, measures, group, subProgrammes, allMeasures } = one
  return JSON.stringify([programme, call, [...(measures ?? [])].sort(), group, subProgrammes, allMeasures])
}

export const statusConflict: ParticipationRule = {
  severity: 'error',
  message: {
    fi: 'Kunnan {municipality} osallistumisesta samaan asiaan on kaksi eri tietoa: {first} ja {second}',
    en: 'Two records differ on whether {municipality} takes part in the same thing: {first} and {second}',
  },
  page,
  check: (dataset, report) => {
    const seen = new Map<string, Map<string, Told[]>>()
    for (const one of [...dataset.all('participation.involvement')].sort(byId)) {
      if (one.status === 'unknown') continue
      for (const code of one.municipalities ?? []) {
        const key = `${code} ${keyOf(one)}`
        const byStatus = seen.get(key) ?? new Map<string, Told[]>()
        seen.set(key, byStatus)
        const other = [...byStatus]
          .filter(([status]) => status !== one.status)
          .flatMap(
            ([, told]) => told.find((before) => overlaps(before.period ?? {}, one.period ?? {})) ?? [],
          )[0]
        const same = byStatus.get(one.status)
        if (same) same.push(one)
        else byStatus.set(one.status, [one])
        if (!other) continue
        report({
          record: one,
          at: '/status',
          args: {
            municipality: nameOf(dataset.municipalities.get(code)?.name, code),
            first: other.status,
            second: one.status,
          },
          received: one.status,
          expected: other.status,
          related: [{ record: other, at: '/status' }],
        })
      }
    }
  },
}
