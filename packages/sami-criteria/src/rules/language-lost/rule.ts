import { type HandOver, textIn } from '@sotekit/core'
import { continuityOf } from '../../capability/continuity.js'
import type { SamiCriteriaOptions } from '../../options.js'
import { dayOf } from '../../view/day.js'
import { breakWords } from '../../words/breaks.js'
import { languageArgs } from '../../words/names.js'
import type { SamiRule } from '../types.js'
import { page } from './page.js'

export const languageLost = (options: SamiCriteriaOptions): SamiRule => ({
  severity: 'warning',
  message: {
    fi: 'Kieli ketjussa ({languageFi}): {typeFi} siirtymässä {from} → {to}{handOverFi}',
    en: 'Language along the chain ({languageEn}): {typeEn} at the hand-over {from} → {to}{handOverEn}',
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
              ...languageArgs(language),
              from,
              to,
              typeFi: breakWords[type].fi,
              typeEn: breakWords[type].en,
              handOverFi: passed(handOver, 'fi'),
              handOverEn: passed(handOver, 'en'),
            },
            expected: {
              fi: 'henkilöstö tai tulkki samalla kielellä myös seuraavassa askeleessa',
              en: 'staff or an interpreter in the same language at the next step, too',
            },
            severity: type === 'drops' ? 'info' : 'warning',
          })
  },
})

/** What passes at the hand-over, in brackets; nothing where the chain does not tell. */
function passed(handOver: HandOver | undefined, language: 'fi' | 'en'): string {
  const text = handOver && textIn(handOver.what, language)?.text
  return text === undefined ? '' : ` (${text})`
}
