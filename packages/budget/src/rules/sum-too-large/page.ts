import type { RulePage } from '@sotekit/core'
import { line, plan, programme } from '../examples.js'

const huge = 9007199254740000

export const page: RulePage = {
  title: { fi: 'Liian suuri summa', en: 'Sum too large' },
  why: {
    fi: 'Yli 90 biljoonan euron summa ei ole enää sentilleen tarkka. Useimmiten luku on väärässä yksikössä tai liitetty kahdesta luvusta.',
    en: 'A sum above 90 trillion euros is no longer exact to the cent. Mostly the number is in a wrong unit or joined from two.',
  },
  fix: {
    fi: 'Tarkista rivien yksikkö: määrät ovat senttejä.',
    en: 'Check the unit of the lines: amounts are cents.',
  },
  wrong: [
    programme,
    plan,
    { ...line, cents: huge },
    { ...line, id: 'rents-2021', period: '2021', cents: huge },
  ],
  right: [programme, plan, line, { ...line, id: 'rents-2021', period: '2021' }],
}
