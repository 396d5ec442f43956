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
  title: { fi: 'Palveluketju voi jäädä jumiin', en: 'A service chain that can get stuck' },
  why: {
    fi: 'Yhdistyminen odottaa kaikkia teitään. Jos niistä kuljetaan vain yhtä, se odottaa turhaan, ja asiakas jää odottamaan. Havainto kertoo lyhimmän kulun sinne.',
    en: 'A join waits for all its ways. If only one of them is taken it waits in vain, and so does the client. The finding tells the shortest run that leads there.',
  },
  fix: {
    fi: 'Vaihda yhdistyminen (join) tehtäväksi (task), jos tiet ovat vaihtoehtoja; vaihda päätös (decision) haarautumiseksi (split), jos kaikki tehdään.',
    en: 'Make the join a task if the ways are alternatives; make the decision a split if all of them are done.',
  },
  wrong: [
    chain(
      [contact, urgent, visit, call, meeting, done],
      [
        way('contact>urgent'),
        way('urgent>visit', ifUrgent),
        way('urgent>call', otherwise),
        way('visit>meeting'),
        way('call>meeting'),
        way('meeting>done'),
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
