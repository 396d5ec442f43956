import type { RulePage } from '@sotekit/core'
import { around, own } from '../examples.js'

export const page: RulePage = {
  title: {
    fi: 'Ei kehittämistarvetta, mutta osallistuu kehittämiseen',
    en: 'No need to develop, yet takes part in developing',
  },
  why: {
    fi: 'Hakemuksen lukija ei voi tietää, kumpi pitää paikkansa: tarvitaanko toimenpidettä kunnassa vai ei.',
    en: 'The reader of an application cannot know which holds: whether the municipality needs the measure or not.',
  },
  fix: {
    fi: 'Tarkista lähteestä, mitä osallistuminen tarkoittaa. Rajaa väite tai osallistuminen siihen, mitä kunta todella sanoo. Kumpaakaan ei pidä poistaa vain siksi, että ne ovat ristiriidassa.',
    en: 'Check in the source what the involvement means. Narrow the claim or the involvement to what the municipality says. Do not delete one just because they disagree.',
  },
  wrong: [
    ...around,
    own('group', 'reception', { programme: 'p', title: { en: 'Reception' }, measures: ['m1'] }),
    own('claim', 'no-need', { municipality: '614', claim: 'no-need', programme: 'p', group: 'reception' }),
    own('involvement', 'in', { municipalities: ['614'], programme: 'p', group: 'reception', status: 'yes' }),
  ],
  right: [
    ...around,
    own('group', 'reception', { programme: 'p', title: { en: 'Reception' }, measures: ['m1'] }),
    own('claim', 'no-need', { municipality: '614', claim: 'no-need', programme: 'p', group: 'reception' }),
    own('involvement', 'in', { municipalities: ['614'], programme: 'p', measures: ['m2'], status: 'yes' }),
  ],
}
