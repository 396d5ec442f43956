import type { Reach } from '../../dataset/coverage.js'
import type { PlainDataset } from '../../dataset/dataset.js'
import { internalsOf } from '../../dataset/internals.js'
import type { Municipality } from '../../kinds/municipality.js'
import type { Service } from '../../kinds/service.js'
import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { intersect, type Period } from '../../values/period.js'
import { shown } from '../support/names.js'
import { inWords, spanOf, uncovered } from '../support/time.js'

export const rule: RuntimeRule = {
  severity: 'warning',
  message: {
    fi: 'Kunnassa {name} kukaan ei järjestä palvelua {service} ajalla {period}',
    en: 'Nobody organises {service} in {name} in {period}',
  },
  check: (dataset, report) => {
    const general = dataset.services.all.filter((service) => service.general === true)
    const spans = spansOf(dataset, general)
    for (const service of general) {
      const span = spans.get(service.id)
      if (!span) continue
      for (const municipality of dataset.municipalities.all) {
        for (const gap of gapsOf(dataset, municipality, service, general, span)) {
          report({
            record: { kind: 'municipality', id: municipality.id },
            args: {
              name: shown(municipality.name, municipality.id),
              service: service.id,
              period: inWords(gap),
            },
            expected: {
              fi: 'järjestely jokaiselle päivälle, jolle muillakin kunnilla on',
              en: 'an arrangement for each day for which other municipalities have one',
            },
            related: [{ record: { kind: 'service', id: service.id } }],
          })
        }
      }
    }
  },
}

/** By service, from the first to the last day on which the data arranges it anywhere. */
function spansOf(dataset: PlainDataset, services: readonly Service[]): ReadonlyMap<string, Period> {
  const { lineOf } = internalsOf(dataset).who()
  const periods = new Map<string, Period[]>(services.flatMap(({ id }) => lineOf(id)).map((id) => [id, []]))
  for (const { service, validity } of dataset.arrangements.all) periods.get(service)?.push(validity ?? {})
  return new Map(
    services.flatMap(({ id }) => {
      const own = lineOf(id).flatMap((one) => periods.get(one) ?? [])
      return own.length === 0 ? [] : [[id, spanOf(own)] as const]
    }),
  )
}

function gapsOf(
  dataset: PlainDataset,
  municipality: Municipality,
  service: Service,
  general: readonly Service[],
  span: Period,
): readonly Period[] {
  const services = internalsOf(dataset).who().reach.get(municipality.id)
  const existing = municipality.validity ? intersect(span, municipality.validity) : span
  // A municipality for which the data arranges no general service at all is outside of the data.
  if (!existing || !services || !general.some(({ id }) => reachesOf(dataset, services, id).length > 0))
    return []
  return uncovered(existing, reachesOf(dataset, services, service.id))
}

function reachesOf(
  dataset: PlainDataset,
  services: ReadonlyMap<string, readonly Reach[]>,
  service: string,
): readonly Reach[] {
  return internalsOf(dataset)
    .who()
    .lineOf(service)
    .flatMap((id) => services.get(id) ?? [])
}
