import { isWholeProgramme } from '../../records/target.js'
import { nameOf } from '../names.js'
import type { ParticipationRule } from '../types.js'
import { page } from './page.js'

export const noNeedYetTakesPart: ParticipationRule = {
  severity: 'warning',
  message: {
    fi: 'Kunnassa {municipality} ei väitteen mukaan ole tarvetta kehittää, mutta kunta osallistuu samaan kehittämiseen',
    en: '{municipality} is said to need no development of what it takes part in developing',
  },
  page,
  check: (dataset, report) => {
    const takingPart = dataset
      .all('participation.involvement')
      .filter((one) => one.status === 'yes' && !isWholeProgramme(one))
    const byMunicipality = new Map<string, (typeof takingPart)[number][]>()
    for (const one of takingPart)
      for (const code of one.municipalities ?? [])
        byMunicipality.set(code, [...(byMunicipality.get(code) ?? []), one])
    for (const claim of dataset.all('participation.claim')) {
      if (claim.claim !== 'no-need') continue
      const group = claim.group === undefined ? undefined : dataset.get('participation.group', claim.group)
      const topic = new Set([...(claim.measures ?? []), ...(group?.measures ?? [])])
      const against = (byMunicipality.get(claim.municipality) ?? []).filter(
        (one) =>
          one.programme === claim.programme &&
          (one.group !== undefined
            ? one.group === claim.group
            : (one.measures ?? []).length > 0 && one.measures?.every((id) => topic.has(id))),
      )
      if (against.length === 0) continue
      report({
        record: claim,
        at: '/claim',
        args: {
          municipality: nameOf(dataset.municipalities.get(claim.municipality)?.name, claim.municipality),
        },
        related: against.map((record) => ({ record })),
        expected: {
          fi: 'väite ja osallistuminen, jotka voivat pitää paikkansa yhtä aikaa',
          en: 'a claim and an involvement that can both hold',
        },
      })
    }
  },
}
