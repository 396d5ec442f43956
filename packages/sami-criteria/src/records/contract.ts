import type { LocalizedText, Period, RecordDef } from '@sotekit/core'
import * as z from 'zod'
import type { SamiLanguage } from '../engine/question.js'
import { type CriterionEvidence, evidence } from './evidence.js'
import { id, lazily, localized, period, ternary } from './fields.js'

/**
 * A contract or decision by which an authority gives a service to a producer, and whether it carries the
 * duty (Finnish: sopimus). Source: Act 1086/2003, section 18; Act 612/2021, section 19.
 *
 * @example
 * ```ts
 * import type { ServiceContract } from '@sotekit/sami-criteria'
 *
 * const bought: ServiceContract = {
 *   organiser: 'utsjoki',
 *   producer: 'firm',
 *   inSamiHomeland: 'yes',
 *   clause: 'no',
 * }
 * bought.clause // → 'no'
 * ```
 */
export interface ServiceContract {
  /** Name of the contract. */
  readonly title?: LocalizedText | undefined
  /** Id of the authority that organises (Finnish: järjestäjä). */
  readonly organiser: string
  /** Id of the organisation that produces (Finnish: tuottaja). */
  readonly producer: string
  /** Id of the service (Finnish: palvelu); all of the pair where left out. */
  readonly service?: string | undefined
  /** Ids of the service points where it is given; none are named where left out. */
  readonly servicePoints?: readonly string[] | undefined
  /** Whether the service is given in the homeland; of its points where left out. */
  readonly inSamiHomeland?: 'yes' | 'no' | 'unknown' | undefined
  /** On what the producer's task rests. Where left out: a contract for a private producer, else unknown. */
  readonly taskBasis?: 'law' | 'authority-decision' | 'contract' | 'none' | undefined
  /** Whether it has a clause on service in Sámi. */
  readonly clause: 'yes' | 'no' | 'unknown'
  /** The languages that the clause names. */
  readonly languages?: readonly SamiLanguage[] | undefined
  /** Whether the authority follows it up. */
  readonly followUp?: 'yes' | 'no' | 'unknown' | undefined
  /** Documents that show it (Finnish: näyttö); none is known where left out. */
  readonly evidence?: readonly CriterionEvidence[] | undefined
  /** When it holds; at any time where left out. */
  readonly validity?: Period | undefined
}

const schema = lazily(
  (): z.ZodType<ServiceContract> =>
    z.strictObject({
      title: localized().optional(),
      organiser: id(),
      producer: id(),
      service: id().optional(),
      servicePoints: z.array(id()).optional(),
      inSamiHomeland: ternary().optional(),
      taskBasis: z.enum(['law', 'authority-decision', 'contract', 'none']).optional(),
      clause: ternary(),
      languages: z.array(z.enum(['se', 'smn', 'sms'])).optional(),
      followUp: ternary().optional(),
      evidence: evidence().optional(),
      validity: period().optional(),
    }),
)

export const contractRecord = (): RecordDef<ServiceContract> => ({
  schema: schema(),
  refs: {
    organiser: 'organisation',
    producer: 'organisation',
    service: 'service',
    'servicePoints[]': 'service-point',
  },
  validity: 'validity',
  title: { fi: 'palvelusopimus', en: 'service contract' },
})
