import type { RulePage } from '@sotekit/core'
import { modelled } from '../examples.js'

// Bare letters around the mark: no words of the language are needed to show the mistake.
const area = (sms: string): Readonly<Record<string, unknown>> =>
  modelled('area', 'a', { name: { fi: 'Alue', en: 'Area', sms }, type: 'region' })

export const page: RulePage = {
  title: { fi: 'Väärä koltansaamen merkki', en: 'A wrong mark in Skolt Sámi' },
  why: {
    fi: 'Koltansaamen merkki on U+02B9. Heittomerkki sen paikalla katkaisee sanan haussa ja tavutuksessa.',
    en: 'The mark of Skolt Sámi is U+02B9. An apostrophe in its place splits the word in search and hyphenation.',
  },
  fix: {
    fi: 'Vaihda merkki. Teksti säilytetään sellaisena kuin se on annettu, kunnes ihminen muuttaa sen.',
    en: 'Replace the mark. The text is kept as it was given until a person changes it.',
  },
  wrong: [area('a\u2019a')],
  right: [area('a\u02b9a')],
}
