import type { RulePage } from '../../plugin/rule.js'
import { chain, contact, done, visit, way } from '../support/chain-examples.js'

export const page: RulePage = {
  title: { fi: 'Palveluketjulla ei ole loppua', en: 'A service chain without an end' },
  why: {
    fi: 'Ilman loppua ei tiedetä, milloin ketju on kuljettu eikä kauanko se kestää.',
    en: 'Without an end nobody can tell when the chain has been gone through, or how long it takes.',
  },
  fix: {
    fi: 'Anna viimeisen vaiheen tyypiksi end, tai lisää loppu.',
    en: 'Give the last step the type end, or add an end.',
  },
  wrong: [chain([contact, visit], [way('contact>visit')])],
  right: [chain([contact, visit, done], [way('contact>visit'), way('visit>done')])],
}
