import type { RulePage } from '../../plugin/rule.js'
import { chain, contact, done, step, visit, way } from '../support/chain-examples.js'

export const page: RulePage = {
  title: { fi: 'Merkintäkieltä tekstissä', en: 'Markup in a text' },
  why: {
    fi: 'Tekstit näytetään sellaisinaan. Tunnisteet ja merkkiviittaukset jäävät lukijan silmiin.',
    en: 'Texts are shown as they are. Tags and character references stay before the reader’s eyes.',
  },
  fix: {
    fi: 'Kirjoita pelkkää tekstiä.',
    en: 'Write plain text.',
  },
  wrong: [
    chain([contact, step('visit', 'task', '<b>Käynti</b>'), done], [way('contact>visit'), way('visit>done')]),
  ],
  right: [chain([contact, visit, done], [way('contact>visit'), way('visit>done')])],
}
