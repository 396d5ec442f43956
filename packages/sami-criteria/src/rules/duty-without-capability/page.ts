import type { RulePage } from '@sotekit/core'
import { ivalo, own } from '../examples.js'

const capability = own('capability', 'c', {
  servicePoint: 'ivalo',
  language: 'sms',
  mode: 'none',
  evidence: [{ kind: 'staff-plan', date: '2021-11-01' }],
})

export const page: RulePage = {
  title: { fi: 'Velvoite ilman kielipalvelua', en: 'A duty without a language service' },
  why: {
    fi: 'Asia annetaan ensin saamea osaavalle. Ellei sellaista ole, tulkkaus on järjestettävä maksutta. Toinen saamen kieli ei riitä.',
    en: 'The matter goes first to somebody who speaks the language. If nobody does, interpretation is free. Another Sámi language does not do.',
  },
  fix: {
    fi: 'Järjestä tulkki tai henkilöstöä ja kirjaa se kielipalvelukyvyksi samalle kielelle.',
    en: 'Arrange an interpreter or staff, and record it as a capability in the same language.',
  },
  wrong: [
    ...ivalo,
    capability,
    own('capability', 'north', { servicePoint: 'ivalo', language: 'se', mode: 'staff-direct' }),
  ],
  right: [
    ...ivalo,
    capability,
    own('capability', 'video', {
      servicePoint: 'ivalo',
      language: 'sms',
      mode: 'interpreter-video',
      leadTimeDays: 7,
      free: 'yes',
    }),
  ],
}
