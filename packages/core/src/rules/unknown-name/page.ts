import { company, plan, statement } from '../../pages/examples.js'
import type { RulePage } from '../../plugin/rule.js'

export const page: RulePage = {
  title: { fi: 'Nimeä ei ole tiedoissa', en: 'A name that the data does not have' },
  why: {
    fi: 'Lähde kutsuu kohdetta nimellä, jota sillä ei ole. Joko nimi puuttuu tai lausuma on väärästä kohteesta.',
    en: 'The source calls it by a name that it does not have. Either the name is missing or the statement is about something else.',
  },
  fix: {
    fi: 'Lisää nimi kenttään aliases, lisää puuttuva tietue, tai korjaa lausuman kohde.',
    en: 'Add the name to aliases, add the record that is missing, or mend the subject of the statement.',
  },
  wrong: [
    plan,
    { ...company, aliases: ['Hoiva'] },
    statement('said', {
      subject: { kind: 'organisation', id: 'hoiva' },
      property: 'name',
      type: 'name',
      value: 'Terveyspalvelut Koivunen',
    }),
  ],
  right: [
    plan,
    { ...company, aliases: ['Hoiva'] },
    statement('said', {
      subject: { kind: 'organisation', id: 'hoiva' },
      property: 'name',
      type: 'name',
      value: 'Hoiva Oy',
    }),
  ],
}
