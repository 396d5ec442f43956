import { plan, programme, statement } from '../../pages/examples.js'
import type { RulePage } from '../../plugin/rule.js'

export const page: RulePage = {
  title: { fi: 'Lausuman kohdetta ei ole', en: 'The subject of a statement does not exist' },
  why: {
    fi: 'Lausumaa ei voi verrata mihinkään, jos sen kohde on kirjoitettu väärin.',
    en: 'A statement can be compared with nothing if its subject is misspelt.',
  },
  fix: { fi: 'Korjaa kohteen laji ja tunnus.', en: 'Mend the kind and the id of the subject.' },
  wrong: [
    plan,
    programme(),
    statement('said', { subject: { kind: 'programme', id: 'refrom' }, value: '1.1.2020–31.12.2022' }),
  ],
  right: [plan, programme(), statement('said', { value: '1.1.2020–31.12.2022' })],
}
