import { arrangement, care, city, plan, statement, town } from '../../pages/examples.js'
import type { RulePage } from '../../plugin/rule.js'

export const page: RulePage = {
  title: { fi: 'Lukumäärää ei voi tarkistaa', en: 'A count that cannot be checked' },
  why: {
    fi: 'Jos osaa laskettavista ei tunneta, lähteen luku voi olla oikein tai väärin. Tuntematon ei ole nolla.',
    en: 'Where some of what is counted is not known, the printed number may be right or wrong. Unknown is not zero.',
  },
  fix: {
    fi: 'Täydennä tiedot, esimerkiksi kuka järjestää palvelun kussakin kunnassa.',
    en: 'Complete the data, such as who organises the service in each municipality.',
  },
  wrong: [
    plan,
    { kind: 'area', id: 'region', name: { fi: 'Maakunta' }, type: 'region', basis: 'modelled' },
    { ...town, memberships: [{ area: 'region' }] },
    city,
    care,
    arrangement({ organiser: 'unknown' }),
    statement('count', {
      subject: { kind: 'area', id: 'region' },
      property: 'organisers',
      type: 'count',
      value: '1',
      countsOrganisers: { area: 'region', sector: 'health', at: '2021-01-01' },
    }),
  ],
  right: [
    plan,
    { kind: 'area', id: 'region', name: { fi: 'Maakunta' }, type: 'region', basis: 'modelled' },
    { ...town, memberships: [{ area: 'region' }] },
    city,
    care,
    arrangement(),
    statement('count', {
      subject: { kind: 'area', id: 'region' },
      property: 'organisers',
      type: 'count',
      value: '1',
      countsOrganisers: { area: 'region', sector: 'health', at: '2021-01-01' },
    }),
  ],
}
