import { measure, programme } from '../../pages/examples.js'
import type { RulePage } from '../../plugin/rule.js'

export const page: RulePage = {
  title: { fi: 'Yksi kohta, kaksi toimenpidettä', en: 'One entry, two measures' },
  why: {
    fi: 'Kun yhdessä kohdassa on kaksi asiaa, niitä ei voi seurata erikseen eikä toimenpiteitä laskea oikein.',
    en: 'Where one entry holds two matters they cannot be followed one by one, and measures are counted wrongly.',
  },
  fix: {
    fi: 'Jaa kohta kahdeksi toimenpiteeksi, tai pidä se yhtenä ja luettele osat kentässä parts.',
    en: 'Divide it into two measures, or keep one and list the parts in the field parts.',
  },
  wrong: [programme(), measure('m1', 'Palveluketjujen kuvaaminen; vastaanottojen työtapojen tarkastelu')],
  right: [
    programme(),
    measure('m1', 'Palveluketjujen kuvaaminen'),
    measure('m2', 'Vastaanottojen työtapojen tarkastelu'),
  ],
}
