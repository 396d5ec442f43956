import { plan, programme, statement } from '../../pages/examples.js'
import type { RulePage } from '../../plugin/rule.js'

export const page: RulePage = {
  title: { fi: 'Vajaa päivämäärä', en: 'An incomplete date' },
  why: {
    fi: 'Ilman vuotta tai päivää lukija arvaa, ja vuosien päästä arvaus menee väärin.',
    en: 'Without the year or the day a reader guesses, and years later guesses wrong.',
  },
  fix: {
    fi: 'Päättele päivä asiayhteydestä ja kirjaa se tietueeseen; kerro viitteessä, että se on päätelty.',
    en: 'Infer the day from what stands around it and record it in the record; tell in the citation that it is inferred.',
  },
  wrong: [plan, programme(), statement('said', { property: 'kick-off', type: 'date', value: '29.9.' })],
  right: [plan, programme(), statement('said', { property: 'kick-off', type: 'date', value: '29.9.2021' })],
}
