type Example = Readonly<Record<string, unknown>>

const modelled = (kind: string, id: string, body: Example): Example => ({
  kind,
  id,
  basis: 'modelled',
  ...body,
})

/** A record of this plugin's, for examples. */
export const own = (kind: string, id: string, body: Example): Example =>
  modelled(`participation.${kind}`, id, body)

/** An arrangement by which an organisation produces in the example's municipality. */
export const arrangement = (producer: string): Example =>
  modelled('arrangement', 'a', {
    service: 'care',
    organiser: 'posio',
    municipalities: ['614'],
    producers: [
      { organisation: producer, coverage: 'whole', mode: producer === 'posio' ? 'own' : 'purchased' },
    ],
  })

const measure = (id: string): Example =>
  modelled('measure', id, {
    title: { en: id },
    programme: 'p',
    call: 'original',
    subProgrammes: ['centre'],
    benefitCategory: 'access',
  })

/** What the examples stand on: a programme with two calls and two measures, a municipality, three organisations. */
export const around: readonly Example[] = [
  modelled('municipality', '614', {
    name: { fi: 'Posio' },
    population: [{ date: '2019-12-31', persons: 3000 }],
  }),
  modelled('organisation', 'posio', {
    name: { fi: 'Posion kunta' },
    type: 'municipality',
    municipality: '614',
  }),
  modelled('organisation', 'care', { name: { fi: 'Hoiva Oy' }, type: 'company' }),
  modelled('organisation', 'assembly', { name: { fi: 'Edustuselin' }, type: 'other' }),
  modelled('service', 'care', { name: { fi: 'Terveyspalvelut' }, sector: 'health' }),
  modelled('programme', 'p', {
    title: { fi: 'Hanke', en: 'Programme' },
    period: { from: '2020-01-01', to: '2023-12-31' },
    calls: [
      { id: 'original', type: 'original', title: { en: 'Original' }, applications: { to: '2020-04-30' } },
      {
        id: 'supplement',
        type: 'supplement',
        title: { en: 'Supplement' },
        applications: { from: '2021-08-16', to: '2021-10-15' },
      },
    ],
    subProgrammes: [
      { id: 'centre', title: { en: 'Centre' } },
      { id: 'families', title: { en: 'Families' } },
    ],
    benefitCategories: [{ id: 'access', title: { en: 'Access' } }],
  }),
  measure('m1'),
  measure('m2'),
]
