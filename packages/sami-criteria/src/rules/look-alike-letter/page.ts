import type { RulePage } from '@sotekit/core'
import { modelled } from '../examples.js'

// One letter each: no words of a language are needed to show the mistake.
const area = (se: string): Readonly<Record<string, unknown>> =>
  modelled('area', 'a', { name: { fi: 'Alue', en: 'Area', se }, type: 'region' })

export const page: RulePage = {
  title: { fi: 'Samannäköinen väärä kirjain', en: 'A wrong letter that looks the same' },
  why: {
    fi: 'Eth ja viivallinen d näyttävät suuraakkosina samalta, mutta haku, järjestys ja puhesyntetisaattori pitävät niitä eri kirjaimina.',
    en: 'Capital eth and d with stroke look the same, and yet search, sorting and speech synthesis take them for different letters.',
  },
  fix: {
    fi: 'Vaihda merkki. Teksti säilytetään sellaisena kuin se on annettu, kunnes ihminen muuttaa sen.',
    en: 'Replace the character. The text is kept as it was given until a person changes it.',
  },
  wrong: [area('\u00d0')],
  right: [area('\u0110')],
}
