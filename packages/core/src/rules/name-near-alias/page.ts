import { company, plan, statement } from '../../pages/examples.js'
import type { RulePage } from '../../plugin/rule.js'

export const page: RulePage = {
  title: { fi: 'Nimi on lähellä tunnettua nimeä', en: 'A name that is near a known one' },
  why: {
    fi: 'Lähes oikea nimi on yleensä kirjoitusvirhe tai toinen kirjoitusasu. Sitä ei korvata hiljaa, jottei väärä yhtiö saisi toisen palveluja.',
    en: 'A name that is nearly right is most often a misprint or another spelling. It is never replaced silently, so that no wrong company gets the services of another.',
  },
  fix: {
    fi: 'Jos kirjoitusasu on käytössä oleva nimi, lisää se kenttään aliases. Kirjoitusvirhettä ei lisätä.',
    en: 'If the spelling is a name in use, add it to aliases. A misprint is not added.',
  },
  wrong: [
    plan,
    { ...company, aliases: ['Hoiva'] },
    statement('said', {
      subject: { kind: 'organisation', id: 'hoiva' },
      property: 'name',
      type: 'name',
      value: 'Hoivva Oy',
    }),
  ],
  right: [
    plan,
    { ...company, aliases: ['Hoiva'] },
    statement('said', {
      subject: { kind: 'organisation', id: 'hoiva' },
      property: 'name',
      type: 'name',
      value: 'Hoiva',
    }),
  ],
}
