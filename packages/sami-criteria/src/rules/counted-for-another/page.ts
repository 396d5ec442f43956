import type { RulePage } from '@sotekit/core'
import { ivalo, own } from '../examples.js'

const material = (textLanguage: string): Readonly<Record<string, unknown>> =>
  own('material', 'form', {
    title: { fi: 'Esitietolomake', en: 'Form' },
    type: 'form',
    servicePoints: ['ivalo'],
    versions: [{ language: 'sms', state: 'available', textLanguage }],
  })

export const page: RulePage = {
  title: { fi: 'Yksi kieli laskettu toiseksi', en: 'One language counted for another' },
  why: {
    fi: 'Pohjois-, inarin- ja koltansaame ovat eri kieliä. Toisen kielen teksti ei palvele puhujaa, ja puute jää näkymättä.',
    en: 'North, Inari and Skolt Sámi are different languages. A text in another one does not serve, and hides what is missing.',
  },
  fix: {
    fi: 'Laske aineisto sille kielelle, jota se on. Erittelemätön saame on smi eikä mikään kolmesta.',
    en: 'Count the material for the language that it is in. Sámi that is not specified is smi, and none of the three.',
  },
  wrong: [...ivalo, material('se')],
  right: [...ivalo, material('sms')],
}
