import { company, otherCompany } from '../../pages/examples.js'
import type { RulePage } from '../../plugin/rule.js'

export const page: RulePage = {
  title: { fi: 'Sama nimi kahdella tietueella', en: 'One name for two records' },
  why: {
    fi: 'Nimellä haettaessa ei tiedetä, kumpaa tarkoitetaan, ja lähteen maininta voi osua väärään.',
    en: 'A search by name cannot tell which one is meant, and what a source says may end at the wrong one.',
  },
  fix: {
    fi: 'Poista nimi siltä, jota sillä ei oikeasti kutsuta, tai tarkenna molempia. Jos tietueet ovat sama asia, yhdistä ne.',
    en: 'Remove the name from the one that it does not belong to, or make both more exact. If both are the same thing, make them one record.',
  },
  wrong: [
    { ...company, aliases: ['Hoitava'] },
    { ...otherCompany, aliases: ['Hoitava'] },
  ],
  right: [
    { ...company, aliases: ['Hoitava'] },
    { ...otherCompany, aliases: ['Auttava'] },
  ],
}
