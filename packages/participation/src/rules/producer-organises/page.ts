import type { RulePage } from '@sotekit/core'
import { around, own } from '../examples.js'

export const page: RulePage = {
  title: { fi: 'Tuottajan sanotaan järjestävän', en: 'A producer is said to organise' },
  why: {
    fi: 'Järjestämisvastuu on julkisella järjestäjällä, eikä se siirry sopimuksella. Kun sana on väärin, vastuu näyttää olevan yrityksellä.',
    en: 'The duty to organise is a public body’s and no contract moves it. With the wrong word a company seems to be responsible.',
  },
  fix: {
    fi: 'Kirjaa järjestely, jossa kunta järjestää ja yritys tuottaa. Lähteen sana jää väitteeseen.',
    en: 'Record an arrangement in which the municipality organises and the company produces. What the source says stays in the claim.',
  },
  wrong: [
    ...around,
    own('claim', 'c', { municipality: '614', claim: 'organises', programme: 'p', organisation: 'care' }),
  ],
  right: [
    ...around,
    own('claim', 'c', { municipality: '614', claim: 'organises', programme: 'p', organisation: 'posio' }),
  ],
}
