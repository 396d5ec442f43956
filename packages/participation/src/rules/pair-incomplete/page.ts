import type { RulePage } from '@sotekit/core'
import { around, own } from '../examples.js'

export const page: RulePage = {
  title: { fi: 'Tuottaja ilman kuntaa', en: 'A producer without its municipality' },
  why: {
    fi: 'Selvityksen yksikkö on tuottaja kunnassa. Yleinen lause tuottajista on tietue, jossa kumpaakaan ei ole.',
    en: 'The annex speaks of a producer in a municipality. A general sentence on producers is a record with neither.',
  },
  fix: {
    fi: 'Lisää puuttuva tieto. Jos lähde puhuu tuottajista yleensä, poista toinenkin.',
    en: 'Add what is missing. Where the source speaks of producers in general, take the other away, too.',
  },
  wrong: [...around, own('producer', 'a', { organisation: 'care', programme: 'p', modes: ['own-work'] })],
  right: [...around, own('producer', 'a', { programme: 'p', modes: ['own-work'] })],
}
