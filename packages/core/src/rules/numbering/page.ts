import { plan, programme, statement } from '../../pages/examples.js'
import type { RulePage } from '../../plugin/rule.js'

export const page: RulePage = {
  title: { fi: 'Numerointi ei etene', en: 'A numbering that does not go on' },
  why: {
    fi: 'Kohtaan 1 ei voi viitata, jos kohtia 1 on neljä.',
    en: 'Nobody can refer to item 1 where there are four of them.',
  },
  fix: {
    fi: 'Viittaa kohtiin nimellä tai tunnuksella. Lausuma jää sellaiseksi kuin lähteessä lukee.',
    en: 'Refer to the items by name or id. The statement stays as the source prints it.',
  },
  wrong: [
    plan,
    programme(),
    statement('said', { property: 'subProgrammes', type: 'numbering', value: '1, 1, 1, 1' }),
  ],
  right: [
    plan,
    programme(),
    statement('said', { property: 'subProgrammes', type: 'numbering', value: '1, 2, 3, 4' }),
  ],
}
