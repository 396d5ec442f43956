import { measure, programme } from '../../pages/examples.js'
import type { RulePage } from '../../plugin/rule.js'

export const page: RulePage = {
  title: { fi: 'Lähes samannimiset toimenpiteet', en: 'Measures with nearly the same title' },
  why: {
    fi: 'Sama työ kahdesti kirjattuna lasketaan kahdesti ja näyttää kahdelta lupaukselta.',
    en: 'The same work entered twice is counted twice and looks like two promises.',
  },
  fix: {
    fi: 'Yhdistä toimenpiteet, tai kerro suhde kentässä related: same-as, near, continues tai supports. Silloin tämä on vain tiedoksi.',
    en: 'Make them one, or tell how they hang together in the field related: same-as, near, continues or supports. Then this is for information only.',
  },
  wrong: [
    programme(),
    measure('m1', 'Etäkuntoutuksen kehittäminen'),
    measure('m2', 'Etäkuntoutuksen kehittäminen ja toteutus'),
  ],
  right: [
    programme(),
    measure('m1', 'Etäkuntoutuksen kehittäminen'),
    measure('m2', 'Etävastaanottojen kehittäminen'),
  ],
}
