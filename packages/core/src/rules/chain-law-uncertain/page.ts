import type { RulePage } from '../../plugin/rule.js'
import { chain, contact, done, step, way } from '../support/chain-examples.js'

export const page: RulePage = {
  title: { fi: 'Lain epävarma lukutapa', en: 'An uncertain reading of the law' },
  why: {
    fi: 'Osa lain enimmäisajoista on luettu muualta kuin laista, tai niiden tulkinta on tarkistamatta. Niihin nojaava määräaika on yhtä epävarma.',
    en: 'Some time limits were read elsewhere than in the law, or their reading is not verified. A deadline that rests on them is as uncertain.',
  },
  fix: {
    fi: 'Tarkista mainittu pykälä ennen kuin käytät määräaikaa asiakkaan hyväksi tai vahingoksi.',
    en: 'Look the section up before you use the deadline for or against a client.',
  },
  wrong: [
    chain(
      [
        contact,
        step('visit', 'task', 'Käynti', {
          deadline: { type: 'statutory', from: 'contact', parameter: 'social.needs-assessment.start' },
        }),
        done,
      ],
      [way('contact>visit'), way('visit>done')],
    ),
  ],
  right: [
    chain(
      [
        contact,
        step('visit', 'task', 'Käynti', {
          deadline: { type: 'statutory', from: 'contact', parameter: 'child-welfare.assessment.start' },
        }),
        done,
      ],
      [way('contact>visit'), way('visit>done')],
    ),
  ],
}
