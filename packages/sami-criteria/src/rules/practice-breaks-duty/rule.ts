import { obligations } from '../../engine/obligations.js'
import type { ObligationQuestion } from '../../engine/question.js'
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

export const practiceBreaksDuty: SamiRule = {
  severity: 'error',
  message: {
    fi: 'Käytäntö {practice} rikkoo säännöstä {statute} {section}',
    en: 'The practice {practice} breaks {statute}, section {section}',
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
        args: { practice: one.practice, statute: found.provision.statute, section: found.provision.section },
        received: one.practice,
        expected: found.provision.title,
      })
    }
  },
}
