import { negotiationOf } from '../../negotiation/negotiation.js'
import type { SamiRule } from '../types.js'
import { page } from './page.js'

export const measureNotNegotiated: SamiRule = {
  severity: 'warning',
  message: {
    fi: 'Toimenpide {measure} koskee saamelaisten kotiseutualuetta, eikä neuvottelua ennen päätöstä ole ({because})',
    en: 'Measure {measure} concerns the Sámi homeland, and no negotiation before its decision is known ({because})',
  },
  page,
  check: (dataset, report) => {
    for (const one of dataset.all('samiCriteria.measure')) {
      const { status, because, rounds } = negotiationOf(dataset, one)
      if (status !== 'not-met' && status !== 'not-checked') continue
      report({
        record: one,
        at: '/measure',
        args: { measure: one.measure, because: status === 'not-checked' ? 'not checked' : because },
        received: rounds.length > 0 ? rounds.join(', ') : because,
        expected: {
          fi: 'neuvottelu Saamelaiskäräjien kanssa tai varattu tilaisuus siihen ennen päätöstä (974/1995 9 §)',
          en: 'a negotiation with the Sámi Parliament, or a chance of one, before the decision (Act 974/1995, section 9)',
        },
        // Without the plugin that records negotiations nothing was checked.
        severity: status === 'not-checked' ? 'info' : 'warning',
      })
    }
  },
}
