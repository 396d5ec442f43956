import type { RulePage } from '@sotekit/core'
import { firm, inari, modelled, own } from '../examples.js'

const chain = modelled('service-chain', 'chain', {
  title: { fi: 'Ketju', en: 'Chain' },
  steps: [
    { id: 'start', type: 'start', title: { fi: 'Alku', en: 'Start' } },
    {
      id: 'reception',
      type: 'task',
      title: { fi: 'Vastaanotto', en: 'Reception' },
      actor: { organisation: 'inari' },
      languages: ['fi', 'se'],
    },
    {
      id: 'specialist',
      type: 'task',
      title: { fi: 'Erikoislääkäri', en: 'Specialist' },
      actor: { organisation: 'firm' },
    },
    { id: 'end', type: 'end', title: { fi: 'Loppu', en: 'End' } },
  ],
  transitions: [
    { from: 'start', to: 'reception' },
    { from: 'reception', to: 'specialist', handOver: { what: { fi: 'lähete', en: 'referral' } } },
    { from: 'specialist', to: 'end' },
  ],
})

export const page: RulePage = {
  title: { fi: 'Kieli katoaa ketjussa', en: 'A language is lost along a chain' },
  why: {
    fi: 'Ketju on niin saamenkielinen kuin sen heikoin askel. Siirtymässä katoaa usein myös tieto toiveesta.',
    en: 'A chain speaks a language as well as its weakest step does. At a hand-over the wish itself is often lost.',
  },
  fix: {
    fi: 'Järjestä seuraavaan askeleeseen henkilöstö tai tulkki ja vie kielitieto siirtymän mukana.',
    en: 'Arrange staff or an interpreter at the next step, and let the preference travel with the hand-over.',
  },
  wrong: [
    ...inari,
    firm,
    chain,
    own('capability', 'none', { organisation: 'firm', language: 'se', mode: 'none' }),
  ],
  right: [
    ...inari,
    firm,
    chain,
    own('capability', 'staff', { organisation: 'firm', language: 'se', mode: 'staff-direct' }),
  ],
}
