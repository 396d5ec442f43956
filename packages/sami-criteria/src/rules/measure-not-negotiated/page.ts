import type { RulePage } from '@sotekit/core'
import { own, programme } from '../examples.js'

const link = (opportunity: string): Readonly<Record<string, unknown>> =>
  own('measure', 'link', {
    measure: 'm1',
    wide: 'yes',
    affectsSami: 'yes',
    concernsHomeland: 'yes',
    decisionOn: '2021-10-15',
    opportunity,
  })

export const page: RulePage = {
  title: { fi: 'Toimenpiteestä ei ole neuvoteltu', en: 'A measure that was not negotiated' },
  why: {
    fi: 'Laajakantoisesta toimesta neuvotellaan Saamelaiskäräjien kanssa ennen päätöstä. Kirjallinen kuuleminen ei riitä, mutta käyttämätön tilaisuus ei estä päätöstä.',
    en: 'A wide measure is negotiated with the Sámi Parliament before the decision. A written hearing is not enough; a chance that was not used does not block it.',
  },
  fix: {
    fi: 'Varaa tilaisuus neuvotella ennen päätöstä ja kirjaa neuvottelu. Jos neuvotteluja kirjaavaa lisäosaa ei ole ladattu, asiaa ei ole tarkistettu.',
    en: 'Reserve a chance to negotiate before the decision, and record the negotiation. Where the plugin that records them is not loaded, nothing was checked.',
  },
  wrong: [...programme, link('hearing-only')],
  right: [...programme, link('reserved')],
}
