import { inHomeland } from '../law/homeland.js'
import type { Data } from '../plugin-types.js'
import type { Context } from './context.js'
import type { ObligationQuestion } from './question.js'
import { kindOf, readAuthority } from './read-authority.js'
import { readProducer } from './read-producer.js'

/** Puts a question together with what the dataset tells about its subject. */
export function readContext(data: Data, question: ObligationQuestion): Context {
  const { subject, at, place, production } = question
  const point = subject.servicePoint === undefined ? undefined : data.servicePoints.get(subject.servicePoint)
  const municipality = place?.municipality ?? point?.municipality
  const service = subject.service ?? only(point?.services)
  const rows =
    municipality !== undefined && service !== undefined ? data.at(at).who({ municipality, service }) : []
  const arranged = rows.flatMap(({ producers }) => producers)
  const pointIsOfAuthority =
    point?.organisation !== undefined && kindOf(data, point.organisation, at) !== 'not-authority'
  const authority = known(
    subject.organisation ??
      only(rows.map(({ organiser }) => organiser)) ??
      (pointIsOfAuthority ? point.organisation : undefined),
  )
  const main = arranged.filter(({ subcontractorOf }) => subcontractorOf === undefined)
  const producer =
    subject.producer ?? point?.organisation ?? only(main.map(({ organisation }) => organisation))
  const isIn = place?.inSamiHomeland ?? inHomeland(municipality, point?.inSamiHomeland)
  const field = production?.field ?? fieldOf(data, service)
  return {
    question,
    authority: authority === undefined ? {} : readAuthority(data, authority, at),
    unit: {
      ...(municipality !== undefined && { municipality }),
      ...(isIn !== undefined && { inHomeland: isIn }),
    },
    producer: readProducer(data, {
      producer: known(producer),
      authority,
      service,
      at,
      arranged,
      told: production?.taskBasis,
    }),
    ...(field !== undefined && { field }),
  }
}

/** An id, unless it is the word that arrangements use where no source tells. */
const known = (id: string | undefined): string | undefined => (id === 'unknown' ? undefined : id)

/** The one value that there is; none where there are several or one is unknown. */
function only(list: readonly string[] | undefined): string | undefined {
  const distinct = [...new Set(list)]
  return distinct.length === 1 ? known(distinct[0]) : undefined
}

function fieldOf(data: Data, service: string | undefined): 'health' | 'social' | undefined {
  const sector = service === undefined ? undefined : data.services.get(service)?.sector
  return sector === 'health' || sector === 'social' ? sector : undefined
}
