import { measuresOf } from '../../matrix/measures.js'
import type { ParticipationOptions } from '../../options.js'
import type { Data } from '../../plugin-types.js'
import type { Involvement } from '../../records/involvement.js'
import { isWholeProgramme } from '../../records/target.js'
import { codesOf, defaultDay } from '../../scope/scope.js'
import { nameOf } from '../names.js'
import type { ParticipationRule } from '../types.js'
import { page } from './page.js'

type Told = Involvement & { readonly kind: string; readonly id: string }

/** Whether a wide record reaches everything that a narrow one excludes. */
function reachesAll(data: Data, wide: Involvement, narrow: Involvement): boolean {
  const place = measuresOf(data, wide.programme)
  const reached = new Set(place.reached(wide))
  const wanted = place.reached(narrow)
  return wanted.length > 0 && wanted.every((id) => reached.has(id))
}

export const excludedFromAll = (options: ParticipationOptions): ParticipationRule => ({
  severity: 'warning',
  message: {
    fi: 'Kunta {municipality} osallistuu kaikkiin toimenpiteisiin, mutta yksi niistä on suljettu pois',
    en: '{municipality} takes part in all measures, yet one of them is excluded',
  },
  page,
  check: (dataset, report) => {
    const told = dataset.all('participation.involvement')
    const whole = wideByMunicipality(dataset, told, options)
    const excluded = told.filter((one) => one.status === 'no' && !isWholeProgramme(one) && !one.allMeasures)
    for (const one of excluded) {
      for (const code of one.municipalities ?? []) {
        const against = (whole.get(code) ?? []).find(
          (all) => all.programme === one.programme && all.id !== one.id && reachesAll(dataset, all, one),
        )
        if (!against) continue
        report({
          record: one,
          at: '/status',
          args: { municipality: nameOf(dataset.municipalities.get(code)?.name, code) },
          received: 'no',
          related: [{ record: against }],
        })
      }
    }
  },
})

function wideByMunicipality(
  data: Data,
  told: readonly Told[],
  options: ParticipationOptions,
): ReadonlyMap<string, readonly Told[]> {
  const wide = new Map<string, Told[]>()
  for (const one of told) {
    if (one.status !== 'yes' || !(one.allMeasures || one.subProgrammes !== undefined)) continue
    for (const code of codesOf(data, one, one.statedOn ?? one.period?.from ?? defaultDay(data, options))) {
      const list = wide.get(code)
      if (list) list.push(one)
      else wide.set(code, [one])
    }
  }
  return wide
}
