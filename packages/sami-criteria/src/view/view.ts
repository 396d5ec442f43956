import { obligations } from '../engine/obligations.js'
import type { SamiCriteriaOptions } from '../options.js'
import type { Data } from '../plugin-types.js'
import type { SamiCriteriaView } from './types.js'

export function makeView(data: Data, _options: SamiCriteriaOptions): SamiCriteriaView {
  return { obligations: (question) => obligations(data, question) }
}
