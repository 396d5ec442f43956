import type { RulePage } from '@sotekit/core'
import { line, plan, programme } from '../examples.js'

export const page: RulePage = {
  title: { fi: 'Negatiivinen määrä', en: 'Negative amount' },
  why: {
    fi: 'Merkki tulee siitä, mitä rivi on, ei luvusta: tulot ovat tuloja ja menot menoja. Negatiivinen meno kasvattaisi avustusta tai peittäisi toisen menon.',
    en: 'The sign follows from what a row is, not from its number: income is income and cost is cost. A negative cost would hide another one.',
  },
  fix: {
    fi: 'Kirjaa tulo rahoitukseksi (revenue), korjaus uutena versiona, ja hyvityslasku toteutuneisiin kustannuksiin, joissa negatiivinen luku on sallittu.',
    en: 'Enter income as funding (revenue), a correction as a new version, and a credit note among the actual costs, where a negative number is allowed.',
  },
  wrong: [programme, plan, { ...line, cents: -10000000 }],
  right: [programme, plan, line],
}
