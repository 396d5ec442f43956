import { around, arrangement } from '../../pages/examples.js'
import type { RulePage } from '../../plugin/rule.js'

export const page: RulePage = {
  title: { fi: 'Kaksi järjestelyä samasta asiasta', en: 'Two arrangements of the same thing' },
  why: {
    fi: 'Yhdestä palvelusta vastaa yhtenä päivänä yksi järjestäjä. Kaksi yhtä tarkkaa järjestelyä samasta kunnasta, palvelusta ja ajasta ovat ristiriidassa.',
    en: 'One service has one organiser on one day. Two equally exact arrangements of one municipality, service and time contradict each other.',
  },
  fix: {
    fi: 'Päätä edellinen jakso ennen seuraavan alkua, tai merkitse molemmat osittaisiksi (coverage: part). Syvempi palvelu ja kuntien luettelo voittavat muut, joten ne saavat olla rinnakkain.',
    en: 'End the earlier period before the later one starts, or mark both as partial (coverage: part). A deeper service and a list of municipalities win over others, so these may stand beside each other.',
  },
  wrong: [
    ...around,
    arrangement({ id: 'a', validity: { to: '2022-12-31' } }),
    arrangement({ id: 'b', validity: { from: '2022-12-31' } }),
  ],
  right: [
    ...around,
    arrangement({ id: 'a', validity: { to: '2022-12-31' } }),
    arrangement({ id: 'b', validity: { from: '2023-01-01' } }),
  ],
}
