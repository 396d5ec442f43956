import { company, otherCompany, plan, statement } from '../../pages/examples.js'
import type { RulePage } from '../../plugin/rule.js'

export const page: RulePage = {
  title: { fi: 'Nimi on jonkun muun', en: "A name that is another one's" },
  why: {
    fi: 'Nimi on olemassa, mutta se tarkoittaa toista. Sekaannus vie tiedon väärälle.',
    en: 'The name exists, but it means another one. Mixed up, the fact ends at the wrong record.',
  },
  fix: {
    fi: 'Tarkista, kumpaa lähde tarkoittaa, ja vaihda tarvittaessa lausuman kohde.',
    en: 'Check which one the source means, and change the subject of the statement if need be.',
  },
  wrong: [
    plan,
    otherCompany,
    { ...company, aliases: ['Hoiva'] },
    statement('said', {
      subject: { kind: 'organisation', id: 'hoiva' },
      property: 'name',
      type: 'name',
      value: 'Apu Oy',
    }),
  ],
  right: [
    plan,
    otherCompany,
    { ...company, aliases: ['Hoiva'] },
    statement('said', {
      subject: { kind: 'organisation', id: 'hoiva' },
      property: 'name',
      type: 'name',
      value: 'Hoiva Oy',
    }),
  ],
}
