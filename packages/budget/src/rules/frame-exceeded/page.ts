import type { RulePage } from '@sotekit/core'
import { line, plan, programme } from '../examples.js'

const regional = {
  ...programme,
  legalBasis: { statute: '13/2020', projectKind: 'regional-package' },
} as const
const framed = {
  ...plan,
  frame: {
    poolCents: 100000000,
    population: 178522,
    totalPopulation: 5488130,
    populationDate: '2018-12-31',
    region: '19',
  },
} as const
const grant = {
  kind: 'budget.funding',
  id: 'grant',
  plan: 'plan',
  source: 'state-grant',
  basis: 'modelled',
} as const

export const page: RulePage = {
  title: { fi: 'Alueen rahoituskehys ylittyy', en: 'Frame of the area exceeded' },
  why: {
    fi: 'Asetuksen 13/2020 liite jakaa määrärahan maakunnille: 25 % tasan ja 75 % asukasluvun mukaan. Maakunnan hankekokonaisuudelle voi myöntää enintään sen osuuden.',
    en: 'The annex of decree 13/2020 shares the money among regions: 25 % equally and 75 % by population. A regional package can get at most its share.',
  },
  fix: {
    fi: 'Alenna haettavaa määrää, tai tarkista jaettava määräraha ja maakunnan koodi.',
    en: 'Apply for less, or check the sum that is shared and the code of the region.',
  },
  wrong: [regional, framed, { ...line, cents: 3900000 }, { ...grant, cents: 3900000 }],
  right: [regional, framed, { ...line, cents: 3800000 }, { ...grant, cents: 3800000 }],
}
