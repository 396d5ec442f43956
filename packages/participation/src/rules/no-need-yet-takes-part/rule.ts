import type { Data } from '../../plugin-types.js'
import type { Involvement } from '../../records/involvement.js'
import { nameOf } from '../names.js'
import type { ParticipationRule } from '../types.js'
import { page } from './page.js'

type Told = Involvement & { readonly kind: string; readonly id: string }

/** Measures that are named one by one or by a group; a whole sub-programme contradicts no single need. */
function namedBy(
  data: Data,
  one: { readonly measures?: readonly string[] | undefined; readonly group?: string | undefined },
): readonly string[] {
  const group = one.group === undefined ? undefined : data.get('participation.group', one.group)
  return [...(one.measures ?? []), ...(group?.measures ?? [])]
}

export const noNeedYetTakesPart: ParticipationRule = {
  severity: 'warning',
  message: {
    fi: 'Kunnassa {municipality} ei väitteen mukaan ole tarvetta kehittää, mutta kunta osallistuu samaan kehittämiseen',
    en: '{municipality} is said to need no development of what it takes part in developing',
  },
  page,
  check: (dataset, report) => {
    const takingPart = new Map<string, Told>()
    for (const one of dataset.all('participation.involvement')) {
      if (one.status !== 'yes') continue
      for (const code of one.municipalities ?? [])
        for (const measure of namedBy(dataset, one)) {
          const key = JSON.stringify([code, one.programme, measure])
          if (!takingPart.has(key)) takingPart.set(key, one)
        }
    }
    for (const claim of dataset.all('participation.claim')) {
      if (claim.claim !== 'no-need') continue
      const against = [
        ...new Set(
          namedBy(dataset, claim).flatMap(
            (measure) => takingPart.get(JSON.stringify([claim.municipality, claim.programme, measure])) ?? [],
          ),
        ),
      ]
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
