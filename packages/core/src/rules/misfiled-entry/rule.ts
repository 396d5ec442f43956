import type { PlainDataset } from '../../dataset/dataset.js'
import type { Measure } from '../../kinds/measure.js'
import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { compare } from '../../shared/suggest.js'

/** So many other measures about a service must agree on the sub-programme. */
const FEWEST = 3

export const rule: RuntimeRule = {
  severity: 'info',
  message: {
    fi: 'Kaikki muut palvelun {service} toimenpiteet ({count}) ovat osakokonaisuudessa {subProgramme}',
    en: 'All other measures about {service} ({count}) are in the sub-programme {subProgramme}',
  },
  check: (dataset, report) => {
    for (const { service, measures } of byService(dataset)) {
      const odd = oddOneOf(measures)
      if (!odd) continue
      const others = measures.filter((other) => other !== odd.measure)
      report({
        record: { kind: 'measure', id: odd.measure.id },
        at: '/subProgrammes',
        args: { service, count: others.length, subProgramme: odd.subProgramme },
        expected: odd.subProgramme,
        received: odd.measure.subProgrammes.join(', '),
        related: others.map(({ id }) => ({ record: { kind: 'measure', id }, at: '/subProgrammes' })),
      })
    }
  },
}

/** Measures of one programme about one service. */
interface AboutService {
  readonly service: string
  readonly measures: Measure[]
}

function byService({ measures }: PlainDataset): Iterable<AboutService> {
  const byKey = new Map<string, AboutService>()
  for (const measure of [...measures.all].sort((a, b) => compare(a.id, b.id))) {
    for (const service of new Set(measure.services)) {
      const key = JSON.stringify([measure.programme, service])
      const known = byKey.get(key)
      if (known) known.measures.push(measure)
      else byKey.set(key, { service, measures: [measure] })
    }
  }
  return byKey.values()
}

/** The only measure outside of the sub-programme in which all the others are, and nowhere else. */
function oddOneOf(
  measures: readonly Measure[],
): { readonly measure: Measure; readonly subProgramme: string } | undefined {
  if (measures.length <= FEWEST) return undefined
  const [first, second, third] = measures.map(({ subProgrammes }) => subProgrammes.join(' '))
  // Two of any three measures are not the odd one.
  const usual = first === second || first === third ? first : second
  const [odd, ...more] = measures.filter(({ subProgrammes }) => subProgrammes.join(' ') !== usual)
  if (!odd || more.length > 0 || usual === undefined || usual.includes(' ')) return undefined
  return odd.subProgrammes.includes(usual) ? undefined : { measure: odd, subProgramme: usual }
}
