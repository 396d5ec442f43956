import { company, plan, statement } from '../../pages/examples.js'
import type { RulePage } from '../../plugin/rule.js'

export const page: RulePage = {
  title: { fi: 'Lyhennettä ei selitetä', en: 'An abbreviation that is not explained' },
  why: {
    fi: 'Lukija, joka ei tunne lyhennettä, ei tiedä mistä puhutaan. Sama lyhenne tarkoittaa eri aloilla eri asioita.',
    en: 'A reader who does not know the abbreviation does not know what is spoken of. One abbreviation means different things in different fields.',
  },
  fix: {
    fi: 'Selvitä, mitä lyhenne tarkoittaa, ja lisää se tietueen nimeksi. Jos lähde selittää lyhenteen, kirjaa selitys lausumaan.',
    en: 'Find out what it stands for and add it to the names of the record. If the source explains it, record the explanation in the statement.',
  },
  wrong: [
    plan,
    { ...company, aliases: ['HOY'] },
    statement('said', {
      subject: { kind: 'organisation', id: 'hoiva' },
      property: 'acronym',
      type: 'acronym',
      value: 'HOY',
    }),
  ],
  right: [
    plan,
    { ...company, aliases: ['HOY'] },
    statement('said', {
      subject: { kind: 'organisation', id: 'hoiva' },
      property: 'acronym',
      type: 'acronym',
      value: 'HOY (Hoiva osakeyhtiö)',
    }),
  ],
}
