import type { RulePage } from '../../plugin/rule.js'
import {
  call,
  chain,
  contact,
  done,
  ifUrgent,
  otherwise,
  urgent,
  visit,
  way,
} from '../support/chain-examples.js'

export const page: RulePage = {
  title: { fi: 'Palveluketju voi jäädä kiertämään kehää', en: 'A service chain that can go round for ever' },
  why: {
    fi: 'Silmukasta, josta mikään tie ei johda loppuun, asiakas ei pääse ulos, vaikka aina on jotain tehtävää.',
    en: 'A client cannot get out of a loop from which no way leads to an end, although there is always something to do.',
  },
  fix: {
    fi: 'Lisää silmukkaan päätös, josta pääsee eteenpäin.',
    en: 'Add a decision to the loop that leads on.',
  },
  wrong: [
    chain(
      [contact, urgent, visit, call, done],
      [
        way('contact>urgent'),
        way('urgent>visit', ifUrgent),
        way('urgent>done', otherwise),
        way('visit>call'),
        way('call>visit'),
      ],
    ),
  ],
  right: [
    chain(
      [contact, visit, urgent, done],
      [
        way('contact>visit'),
        way('visit>urgent'),
        way('urgent>visit', ifUrgent),
        way('urgent>done', otherwise),
      ],
    ),
  ],
}
