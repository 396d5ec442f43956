import { plan, programme, statement, town } from '../../pages/examples.js'
import type { RulePage } from '../../plugin/rule.js'

export const page: RulePage = {
  title: { fi: 'Lähteen lukumäärä ei täsmää', en: 'A count that the data does not give' },
  why: {
    fi: 'Kun luku lasketaan tiedoista, se pysyy totena. Jos lähde sanoo muuta, joko lähteessä tai tiedoissa on virhe.',
    en: 'A number that is counted from the data stays true. Where the source says otherwise, either the source or the data is wrong.',
  },
  fix: {
    fi: 'Käy läpi luetellut tietueet ja katso, puuttuuko tai onko liikaa. Lausuma jää sellaiseksi kuin lähteessä lukee.',
    en: 'Go through the records that were counted and see whether some are missing or too many. The statement stays as the source prints it.',
  },
  wrong: [
    plan,
    programme(),
    town,
    statement('count', {
      property: 'municipalities',
      type: 'count',
      value: '2',
      counts: { kind: 'municipality' },
    }),
  ],
  right: [
    plan,
    programme(),
    town,
    statement('count', {
      property: 'municipalities',
      type: 'count',
      value: '1',
      counts: { kind: 'municipality' },
    }),
  ],
}
