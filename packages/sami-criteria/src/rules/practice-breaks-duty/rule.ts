import type { Messages } from '@sotekit/core'
import { obligations } from '../../engine/obligations.js'
import type { ObligationQuestion } from '../../engine/question.js'
import { citation } from '../../obligations/citation.js'
import type { PracticeName } from '../../records/practice.js'
import type { SamiRule } from '../types.js'
import { page } from './page.js'

type Asked = Pick<ObligationQuestion, 'client' | 'matter'>

const visit: Asked = { client: { wishesSami: true }, matter: { ownOrHeard: true, form: 'oral' } }

/** Which provision a practice breaks, and the situation that it tells of. */
const BROKEN: Readonly<Record<PracticeName, { readonly id: string } & Asked>> = {
  'refused-as-client-knows-finnish': { id: 'sla-4-no-refusal', ...visit },
  'client-pays-for-interpretation': { id: 'sla-22-cost', ...visit },
  'no-free-interpretation': { id: 'sla-19-interpret', ...visit },
  'meeting-without-interpretation': { id: 'sla-6-meetings', matter: { form: 'meeting' } },
  'sami-contact-answered-in-finnish': {
    id: 'sla-15-reply',
    client: { wishesSami: true, contactedInSami: true },
    matter: { ownOrHeard: true, form: 'written' },
  },
}

/** A practice in plain words. */
const WORDS: Readonly<Record<PracticeName, Messages>> = {
  'refused-as-client-knows-finnish': {
    fi: 'Saamen käyttö evättiin, koska asiakas osaa suomea',
    en: 'The use of Sámi was refused because the client knows Finnish',
  },
  'client-pays-for-interpretation': {
    fi: 'Asiakas maksoi tulkkauksen',
    en: 'The client paid for interpretation',
  },
  'meeting-without-interpretation': {
    fi: 'Kokousta ei tulkattu jäsenelle',
    en: 'A meeting was not interpreted for a member',
  },
  'sami-contact-answered-in-finnish': {
    fi: 'Saamenkieliseen yhteydenottoon vastattiin suomeksi',
    en: 'A contact in Sámi was answered in Finnish',
  },
  'no-free-interpretation': {
    fi: 'Maksutonta tulkkausta ei järjestetty',
    en: 'Free interpretation was not arranged',
  },
}

export const practiceBreaksDuty: SamiRule = {
  severity: 'error',
  message: {
    fi: '{practiceFi}: rikkoo säännöstä {provisionFi}',
    en: '{practiceEn}: breaks {provisionEn}',
  },
  page,
  check: (dataset, report) => {
    for (const one of dataset.all('samiCriteria.practice')) {
      const { id, ...asked } = BROKEN[one.practice]
      const { organisation, servicePoint } = one
      const found = obligations(dataset, {
        subject: {
          ...(organisation !== undefined && { organisation }),
          ...(servicePoint !== undefined && { servicePoint }),
        },
        at: one.seenOn,
        language: one.language,
        ...asked,
      }).find((outcome) => outcome.id === id)
      if (found?.result !== 'applies') continue
      report({
        record: one,
        at: '/practice',
        args: {
          practiceFi: WORDS[one.practice].fi,
          practiceEn: WORDS[one.practice].en,
          provisionFi: citation(found.provision).fi,
          provisionEn: citation(found.provision).en,
        },
        received: one.practice,
        expected: found.provision.title,
      })
    }
  },
}
