import type { RulePage } from '../../plugin/rule.js'
import { chain, contact, done, urgent, visit, way } from '../support/chain-examples.js'

export const page: RulePage = {
  title: { fi: 'Haara, joka ei haaraudu', en: 'A gateway with a single way' },
  why: {
    fi: 'Päätös, haarautuminen tai yhdistyminen, jolla on vain yksi tie, on turha. Usein siirtymä on unohtunut.',
    en: 'A decision, split or join with a single way does nothing. Often a transition was forgotten.',
  },
  fix: {
    fi: 'Lisää puuttuva siirtymä, tai anna vaiheen tyypiksi task.',
    en: 'Add the missing transition, or give the step the type task.',
  },
  wrong: [chain([contact, urgent, done], [way('contact>urgent'), way('urgent>done')])],
  right: [chain([contact, visit, done], [way('contact>visit'), way('visit>done')])],
}
