import type { Rule } from '@sotekit/core'
import type { DigitalTypes } from '../plugin-types.js'
import { figureWithoutTime } from './figure-without-time/rule.js'
import { moreNamedThanCounted } from './more-named-than-counted/rule.js'

/** The rules by name. The name is the code of the findings: `digital/figure-without-time`. */
export const rules: Readonly<Record<string, Rule<DigitalTypes>>> = {
  'figure-without-time': figureWithoutTime,
  'more-named-than-counted': moreNamedThanCounted,
}
