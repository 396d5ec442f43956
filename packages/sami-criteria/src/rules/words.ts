import type { Messages } from '@sotekit/core'
import type { SamiTag } from '../engine/question.js'

/** Finnish and English names of the languages, for messages. */
export const LANGUAGES: Readonly<Record<SamiTag, Messages>> = {
  se: { fi: 'pohjoissaame', en: 'North Sámi' },
  smn: { fi: 'inarinsaame', en: 'Inari Sámi' },
  sms: { fi: 'koltansaame', en: 'Skolt Sámi' },
  smi: { fi: 'saame, erittelemätön', en: 'Sámi, not specified' },
}
