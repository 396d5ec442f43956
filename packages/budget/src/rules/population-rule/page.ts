import type { RulePage } from '@sotekit/core'
import { plan, programme } from '../examples.js'

const region = {
  kind: 'area',
  id: 'region',
  name: { fi: 'Maakunta' },
  type: 'region',
  basis: 'modelled',
} as const
const municipality = (id: string, persons: number) =>
  ({
    kind: 'municipality',
    id,
    name: { fi: `Kunta ${id}` },
    memberships: [{ area: 'region' }],
    population: [{ date: '2019-12-31', persons }],
    basis: 'modelled',
  }) as const
const area = [region, municipality('047', 1838), municipality('148', 6907), { ...programme, area: 'region' }]

export const page: RulePage = {
  title: { fi: 'Asukaslukuehto', en: 'Population rule' },
  why: {
    fi: 'Hankkeeseen osallistuvien kuntien asukkaita on oltava vähintään 80 % maakunnan asukkaista (asetus 7/2020, 2 §; asetus 13/2020, 3 §). Ehto koskee molempia hankkeita, vaikka avustuksen enimmäisosuus ei koske maakunnan hankekokonaisuutta.',
    en: 'The municipalities that take part must have at least 80 % of the inhabitants of the region (decree 7/2020, section 2; decree 13/2020, section 3). The rule binds both kinds of project, although the cap of the grant does not bind a regional package.',
  },
  fix: {
    fi: 'Tarkista osallistujien luettelo ja asukasluvut. Muu alue käy vain erityisestä syystä.',
    en: 'Check the list of participants and the populations. Another area is allowed for a special reason only.',
  },
  wrong: [...area, { ...plan, participants: ['047'] }],
  right: [...area, { ...plan, participantArea: 'region' }],
}
