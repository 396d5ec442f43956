import type { RulePage } from '@sotekit/core'

const set = {
  kind: 'budget.category-set',
  id: 'ours',
  title: { fi: 'Omat menolajit' },
  basis: 'modelled',
} as const
const pay = { id: 'pay', title: { fi: 'Palkat', en: 'Pay' } } as const
const bonus = { id: 'bonus', title: { fi: 'Lomarahat', en: 'Holiday bonuses' }, parent: 'pay' } as const

export const page: RulePage = {
  title: { fi: 'Menolajit kehässä', en: 'Categories in a circle' },
  why: {
    fi: 'Summa, joka sisältää itsensä, ei ole mikään summa. Ylemmän menolajin summaa ei silloin voi laskea.',
    en: 'A sum that contains itself is no sum. The sum of the upper category cannot be computed.',
  },
  fix: {
    fi: 'Poista yläluokka siltä menolajilta, joka on ylin.',
    en: 'Take the parent away from the category that is the uppermost.',
  },
  wrong: [{ ...set, categories: [{ ...pay, parent: 'bonus' }, bonus] }],
  right: [{ ...set, categories: [pay, bonus] }],
}
