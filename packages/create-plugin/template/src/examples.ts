import { builders } from '@sotekit/testkit'

const build = builders()

export const review = (id: string, measure: string, date: string, state = 'on-track'): object => ({
  kind: 'pluginName.review',
  id,
  measure,
  date,
  state,
  basis: 'modelled',
})

const high = { pluginName: { priority: 'high' } }

/** Records that the tests share: a programme with three measures, of which two were reviewed. */
export const examples: readonly object[] = [
  build.programme({ period: { from: '2020-01-01', to: '2023-12-31' } }),
  build.measure({ title: { fi: 'Vastaanotto', en: 'Reception' }, ext: high }),
  build.measure({ title: { fi: 'Etäpalvelut', en: 'Remote services' } }),
  build.measure({ title: { fi: 'Perhekeskus', en: 'Family centre' }, ext: high }),
  review('spring', 'measure-1', '2022-05-02', 'late'),
  {
    ...review('autumn', 'measure-1', '2022-11-01'),
    remark: { fi: 'Vauhti on parantunut', en: 'Picking up' },
  },
  review('other', 'measure-2', '2022-11-02', 'unknown'),
]
