import type { Rule } from '@sotekit/core'
import type { SamiCriteriaTypes } from '../plugin-types.js'

export type SamiRule = Rule<SamiCriteriaTypes>
