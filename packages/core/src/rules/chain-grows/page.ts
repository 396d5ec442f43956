import type { RulePage } from '../../plugin/rule.js'
import {
  both,
  call,
  chain,
  contact,
  done,
  ifUrgent,
  meeting,
  otherwise,
  urgent,
  visit,
  way,
} from '../support/chain-examples.js'

export const page: RulePage = {
  title: { fi: 'Sama työ voi kertautua', en: 'Work that can pile up' },
  why: {
    fi: 'Silmukka haarautumisen ympärillä aloittaa saman työn yhä uudelleen, ennen kuin edellinen on valmis.',
    en: 'A loop around a split starts the same work again and again before the last one is done.',
  },
  fix: {
    fi: 'Tuo haarautumisen tiet yhteen yhdistymisessä (join), ennen kuin palataan taaksepäin.',
    en: 'Bring the ways of a split together in a join before going back.',
  },
  wrong: [
    chain(
      [contact, visit, both, call, urgent, done],
      [
        way('contact>visit'),
        way('visit>both'),
        way('both>call'),
        way('both>urgent'),
        way('urgent>visit', ifUrgent),
        way('urgent>done', otherwise),
        way('call>done'),
      ],
    ),
  ],
  right: [
    chain(
      [contact, both, visit, call, meeting, done],
      [
        way('contact>both'),
        way('both>visit'),
        way('both>call'),
        way('visit>meeting'),
        way('call>meeting'),
        way('meeting>done'),
      ],
    ),
  ],
}
