import type { RulePage } from '../../plugin/rule.js'
import { call, chain, contact, done, visit, way } from '../support/chain-examples.js'

export const page: RulePage = {
  title: { fi: 'Vaihe, johon ei pääse', en: 'A step that cannot be reached' },
  why: {
    fi: 'Vaihe, johon mikään tie ei johda, ei tapahdu kenellekään.',
    en: 'A step that no way leads to happens to nobody.',
  },
  fix: {
    fi: 'Lisää siirtymä vaiheeseen, tai poista vaihe.',
    en: 'Add a transition to the step, or remove the step.',
  },
  wrong: [chain([contact, visit, call, done], [way('contact>visit'), way('visit>done'), way('call>done')])],
  right: [chain([contact, visit, done], [way('contact>visit'), way('visit>done')])],
}
