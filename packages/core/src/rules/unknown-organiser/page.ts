import { around, arrangement } from '../../pages/examples.js'
import type { RulePage } from '../../plugin/rule.js'

export const page: RulePage = {
  title: { fi: 'Järjestäjää ei tunneta', en: 'An unknown organiser' },
  why: {
    fi: 'Joku on lain mukaan vastuussa. Tuntematon on rehellinen vastaus, kunnes lähde löytyy, mutta se ei ole sama kuin ei kukaan.',
    en: 'By law somebody is responsible. Unknown is an honest answer until a source is found, and is not the same as nobody.',
  },
  fix: {
    fi: 'Etsi lähde. Ennen vuotta 2023 järjestäjä on yleensä kunta tai kuntayhtymä, sen jälkeen hyvinvointialue.',
    en: 'Find a source. Before 2023 the organiser is as a rule a municipality or joint authority, after that a wellbeing services county.',
  },
  wrong: [...around, arrangement({ organiser: 'unknown' })],
  right: [...around, arrangement()],
}
