import type { Messages } from '@sotekit/core'

/** Words of the report, in both languages. */
export const messages = {
  title: { fi: 'Digitaalisten palvelujen käyttö', en: 'Use of digital services' },
  figures: { fi: 'Käyttöluvut', en: 'Figures on use' },
  adoptions: { fi: 'Käyttöönotto kunnissa', en: 'Adoption in municipalities' },
  remote: { fi: 'Etäpalvelujen ajat kielittäin', en: 'Hours of remote services by language' },
  service: { fi: 'Palvelu', en: 'Service' },
  counted: { fi: 'Mitä laskettiin', en: 'What was counted' },
  value: { fi: 'Luku', en: 'Figure' },
  period: { fi: 'Aika', en: 'Time' },
  stage: { fi: 'Vaihe', en: 'Stage' },
  municipalities: { fi: 'Kuntia', en: 'Municipalities' },
  language: { fi: 'Kieli', en: 'Language' },
  hours: { fi: 'Ajat', en: 'Hours' },
  uses: { fi: 'käyttökertoja', en: 'uses' },
  users: { fi: 'käyttäjiä', en: 'users' },
  'log-ins': { fi: 'kirjautumisia', en: 'log-ins' },
  visitors: { fi: 'kävijöitä', en: 'visitors' },
  social: { fi: 'sosiaalihuolto', en: 'social care' },
  health: { fi: 'terveydenhuolto', en: 'health care' },
  pilot: { fi: 'kokeilu', en: 'pilot' },
  'in-use': { fi: 'käytössä', en: 'in use' },
  otherLanguages: { fi: 'muut kielet', en: 'other languages' },
  notTold: { fi: 'Lähde ei kerro aikaa.', en: 'The source tells no time.' },
  notNamed: { fi: 'Lähde ei nimeä kuntia.', en: 'The source names no municipalities.' },
} as const satisfies Readonly<Record<string, Messages>>
