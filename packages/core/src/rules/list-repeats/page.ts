import { plan, programme, statement } from '../../pages/examples.js'
import type { RulePage } from '../../plugin/rule.js'

export const page: RulePage = {
  title: { fi: 'Luettelossa on sama kahdesti', en: 'A list has one item twice' },
  why: {
    fi: 'Toinen kerta on turha, tai sen paikalla piti olla jotain muuta.',
    en: 'The second one is idle, or something else was meant in its place.',
  },
  fix: {
    fi: 'Tarkista lähteestä, puuttuuko luettelosta jotain. Lausuma jää sellaiseksi kuin lähteessä lukee.',
    en: 'Check in the source whether something is missing. The statement stays as the source prints it.',
  },
  wrong: [
    plan,
    programme(),
    statement('parts', { property: 'subProgrammes', type: 'list', value: 'Perheet; Keskus; Perheet' }),
  ],
  right: [
    plan,
    programme(),
    statement('parts', { property: 'subProgrammes', type: 'list', value: 'Perheet; Keskus' }),
  ],
}
