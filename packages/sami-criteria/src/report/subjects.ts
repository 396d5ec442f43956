import type { AssessmentSubject } from '../assessment/types.js'
import { NAMED_MUNICIPALITIES } from '../law/homeland.js'
import type { Context } from './context.js'

/** The name of what a criterion is asked of. */
export function subjectTitle({ data, name }: Context, subject: AssessmentSubject): string {
  const { servicePoint, service, organisation, serviceChain, measure } = subject
  const names = [
    ...(servicePoint === undefined ? [] : [name(data.servicePoints.get(servicePoint)?.name, servicePoint)]),
    ...(service === undefined ? [] : [name(data.services.get(service)?.name, service)]),
    ...(organisation === undefined ? [] : [name(data.organisations.get(organisation)?.name, organisation)]),
    ...(serviceChain === undefined ? [] : [name(data.serviceChains.get(serviceChain)?.title, serviceChain)]),
    ...(measure === undefined ? [] : [name(data.measures.get(measure)?.title, measure)]),
  ]
  return names.join(', ')
}

/** Service points in the municipalities that the statutes name, and those of which a capability is recorded. */
export function pointsOf({ data, at }: Context): readonly string[] {
  const told = new Set(data.all('samiCriteria.capability').map(({ servicePoint }) => servicePoint))
  return data
    .at(at)
    .servicePoints.all.filter(
      ({ id, municipality }) => NAMED_MUNICIPALITIES.includes(municipality ?? '') || told.has(id),
    )
    .map(({ id }) => id)
    .sort()
}

/** Whether any of these records of capability stands on a reading that is not verified. */
export const isUncertain = ({ data }: Context, capabilities: readonly string[]): boolean =>
  capabilities.some((id) =>
    data.get('samiCriteria.capability', id)?.citations?.some(({ verified }) => verified === false),
  )
