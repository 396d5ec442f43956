import { textIn } from '@sotekit/core'
import { continuityOf } from '../../capability/continuity.js'
import type { SamiCriteriaOptions } from '../../options.js'
import { dayOf } from '../../view/day.js'
import type { SamiRule } from '../types.js'
import { page } from './page.js'

export const languageLost = (options: SamiCriteriaOptions): SamiRule => ({
  severity: 'warning',
  message: {
    fi: 'Ketjussa kieli {language} katkeaa tai vaihtuu tulkkaukseen siirtymässä {from} → {to} ({handOver}): {type}',
    en: 'Along the chain, {language} is lost or drops to interpretation at the hand-over {from} → {to} ({handOver}): {type}',
  },
  page,
  check: (dataset, report) => {
    const at = dayOf(dataset, options)
    for (const chain of dataset.serviceChains)
      for (const { language, breaks } of continuityOf(dataset, { serviceChain: chain.id, at }))
        for (const { transition, from, to, type, handOver } of breaks)
          report({
            record: { kind: 'service-chain', id: chain.id },
            at: `/transitions/${transition}`,
            args: {
              language,
              from,
              to,
              type,
              handOver: (handOver && textIn(handOver.what, 'fi')?.text) ?? '-',
            },
            expected: {
              fi: 'henkilöstö tai tulkki samalla kielellä myös seuraavassa askeleessa',
              en: 'staff or an interpreter in the same language at the next step, too',
            },
            severity: type === 'drops' ? 'info' : 'warning',
          })
  },
})
