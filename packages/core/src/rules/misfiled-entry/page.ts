import { care, measure, programme } from '../../pages/examples.js'
import type { RulePage } from '../../plugin/rule.js'

export const page: RulePage = {
  title: {
    fi: 'Toimenpide on ehkä väärän otsikon alla',
    en: 'A measure that may stand under the wrong heading',
  },
  why: {
    fi: 'Väärän otsikon alla oleva toimenpide lasketaan väärään osakokonaisuuteen ja jää sen tekijöiltä huomaamatta.',
    en: 'A measure under the wrong heading counts for the wrong sub-programme and is overlooked by those who should do it.',
  },
  fix: {
    fi: 'Siirrä toimenpide, tai jätä se ja kerro kentässä note, miksi se kuuluu tähän.',
    en: 'Move the measure, or leave it and tell in the field note why it belongs here.',
  },
  wrong: [
    programme(),
    care,
    measure('m1', 'Vastaanoton työtavat', { services: ['care'] }),
    measure('m2', 'Kiireellisen hoidon järjestely', { services: ['care'] }),
    measure('m3', 'Hammashoidon ajanvaraus', { services: ['care'] }),
    measure('m4', 'Neuvonta verkossa', { services: ['care'], subProgrammes: ['families'] }),
  ],
  right: [
    programme(),
    care,
    measure('m1', 'Vastaanoton työtavat', { services: ['care'] }),
    measure('m2', 'Kiireellisen hoidon järjestely', { services: ['care'] }),
    measure('m3', 'Hammashoidon ajanvaraus', { services: ['care'] }),
    measure('m4', 'Neuvonta verkossa', { services: ['care'], subProgrammes: ['centre'] }),
  ],
}
