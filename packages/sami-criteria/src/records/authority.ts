import type { Period, RecordDef } from '@sotekit/core'
import * as z from 'zod'
import type { AuthorityKind } from '../engine/context.js'
import { STATE_ITEMS, type StateItem } from '../law/state-authorities.js'
import { id, lazily, municipality, period, ternary } from './fields.js'

const KINDS = ['municipality', 'joint-authority', 'county', 'consortium', 'state', 'not-authority'] as const

/**
 * What the law turns on about an organisation and the organisation's own record does not tell
 * (Finnish: viranomaisen asema saamen kielilaissa).
 *
 * @example
 * ```ts
 * import type { AuthorityFacts } from '@sotekit/sami-criteria'
 *
 * const kela: AuthorityFacts = { organisation: 'kela', authority: 'state', stateItem: 'kela' }
 * kela.stateItem // → 'kela'
 * ```
 */
export interface AuthorityFacts {
  /** Id of the organisation. */
  readonly organisation: string
  /** What kind of authority it is (Finnish: viranomainen); unknown where left out. */
  readonly authority?: AuthorityKind | undefined
  /** Codes of member municipalities of a joint authority. */
  readonly memberMunicipalities?: readonly string[] | undefined
  /** Which of the authorities in section 2(1) items 2 to 8 of Act 1086/2003. */
  readonly stateItem?: StateItem | undefined
  /** Whether it is a company that the State, the county or one of the four municipalities controls. */
  readonly controlledCompany?: 'yes' | 'no' | 'unknown' | undefined
  /** Whether more than a third of the inhabitants spoke Sámi on 1 January of the year before. */
  readonly thirdSpeaksSami?: 'yes' | 'no' | 'unknown' | undefined
  /** When it holds; at any time where left out. */
  readonly validity?: Period | undefined
}

const schema = lazily(
  (): z.ZodType<AuthorityFacts> =>
    z.strictObject({
      organisation: id(),
      authority: z.enum(KINDS).optional(),
      memberMunicipalities: z.array(municipality()).optional(),
      stateItem: z.enum(STATE_ITEMS).optional(),
      controlledCompany: ternary().optional(),
      thirdSpeaksSami: ternary().optional(),
      validity: period().optional(),
    }),
)

export const authorityRecord = (): RecordDef<AuthorityFacts> => ({
  schema: schema(),
  refs: { organisation: 'organisation' },
  validity: 'validity',
  title: { fi: 'viranomaisen asema', en: 'facts on an authority' },
})
