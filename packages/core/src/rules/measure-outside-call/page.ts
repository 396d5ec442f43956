import { measure, programme } from '../../pages/examples.js'
import type { RulePage } from '../../plugin/rule.js'

export const page: RulePage = {
  title: { fi: 'Toimenpide ylittää haun toteutusajan', en: 'A measure reaches beyond the work of its call' },
  why: {
    fi: 'Toimenpiteen rahoitus tulee haustaan, joten työ ei voi alkaa ennen sitä eikä jatkua sen jälkeen.',
    en: 'A measure is paid from its call, so that its work cannot begin before nor go on after it.',
  },
  fix: {
    fi: 'Tarkista toimenpiteen aika, tai onko toimenpide toisesta hausta.',
    en: 'Check the time of the measure, or whether it belongs to another call.',
  },
  wrong: [
    programme({
      calls: [
        {
          id: 'original',
          type: 'original',
          title: { fi: 'Haku' },
          implementation: { from: '2020-08-01', to: '2022-10-31' },
        },
      ],
    }),
    measure('m1', 'Etäpalvelut', { period: { from: '2022-01-01', to: '2023-12-31' } }),
  ],
  right: [
    programme({
      calls: [
        {
          id: 'original',
          type: 'original',
          title: { fi: 'Haku' },
          implementation: { from: '2020-08-01', to: '2022-10-31' },
        },
      ],
    }),
    measure('m1', 'Etäpalvelut', { period: { from: '2022-01-01', to: '2022-10-31' } }),
  ],
}
