import type { RulePage } from '@sotekit/core'
import { assessed, ivalo, own } from '../examples.js'

const later = own('assessment', 'later', {
  criterion: 'in-free',
  servicePoint: 'ivalo',
  language: 'se',
  status: 'met',
  evidence: [{ kind: 'instruction', date: '2025-01-01' }],
  assessor: { kind: 'self' },
  asOf: '2025-01-01',
})

export const page: RulePage = {
  title: { fi: 'Vanhentunut näyttö', en: 'Evidence that is too old' },
  why: {
    fi: 'Henkilöstö vaihtuu ja kieli katoaa. Vanha näyttö ei kerro nykyisestä: tulos muuttuu tuntemattomaksi, ei hylätyksi.',
    en: 'Staff change and a language goes. Old evidence does not tell of today: the result becomes unknown, not failed.',
  },
  fix: { fi: 'Arvioi uudelleen ja kirjaa uusi näyttö.', en: 'Assess again and record new evidence.' },
  wrong: [...ivalo, assessed({}), later],
  right: [
    ...ivalo,
    assessed({ asOf: '2024-06-01', evidence: [{ kind: 'instruction', date: '2024-06-01' }] }),
    later,
  ],
}
