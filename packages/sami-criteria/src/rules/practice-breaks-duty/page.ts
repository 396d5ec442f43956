import type { RulePage } from '@sotekit/core'
import { inari, modelled, own } from '../examples.js'

const practice = (organisation: string): Readonly<Record<string, unknown>> =>
  own('practice', 'seen', {
    organisation,
    practice: 'meeting-without-interpretation',
    language: 'se',
    seenOn: '2022-05-01',
  })

export const page: RulePage = {
  title: { fi: 'Käytäntö rikkoo velvoitetta', en: 'A practice breaks a duty' },
  why: {
    fi: 'Palvelua ei saa evätä sillä perusteella, että asiakas osaa suomea, eikä kokousta jättää tulkkaamatta jäseneltä, joka sitä tarvitsee.',
    en: 'Service must not be refused because the client knows Finnish, nor may a meeting stay without interpretation for a member who needs it.',
  },
  fix: {
    fi: 'Muuta käytäntöä. Jos säännös ei koske organisaatiota, tarkista sen jäsenet ja tyyppi.',
    en: 'Change the practice. Where the provision does not bind the organisation, check its members and type.',
  },
  wrong: [...inari, practice('inari')],
  right: [
    ...inari,
    modelled('municipality', '240', {
      name: { fi: 'Kemi' },
      population: [{ date: '2019-12-31', persons: 20707 }],
    }),
    modelled('organisation', 'kemi', {
      name: { fi: 'Kemin kaupunki' },
      type: 'municipality',
      municipality: '240',
    }),
    practice('kemi'),
  ],
}
