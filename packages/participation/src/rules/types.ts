import type { Rule } from '@sotekit/core'
import type { ParticipationTypes } from '../plugin-types.js'

export type ParticipationRule = Rule<ParticipationTypes>
