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
  title: { fi: 'Umpikuja', en: 'A dead end' },
  why: {
    fi: 'Vaiheesta, josta mikään tie ei johda loppuun, asiakas ei pääse eteenpäin.',
    en: 'A client cannot get on from a step from which no way leads to an end.',
  },
  fix: {
    fi: 'Lisää siirtymä eteenpäin, tai anna vaiheen tyypiksi end, jos ketju päättyy siihen.',
    en: 'Add a transition that leads on, or give the step the type end if the chain ends there.',
  },
  wrong: [
    chain(
      [contact, urgent, visit, call, done],
      [
        way('contact>urgent'),
        way('urgent>visit', ifUrgent),
        way('urgent>call', otherwise),
        way('visit>done'),
      ],
    ),
  ],
  right: [
    chain(
      [contact, urgent, visit, call, done],
      [
        way('contact>urgent'),
        way('urgent>visit', ifUrgent),
        way('urgent>call', otherwise),
        way('visit>done'),
        way('call>done'),
      ],
    ),
  ],
}
