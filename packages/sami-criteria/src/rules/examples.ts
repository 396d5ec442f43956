type Example = Readonly<Record<string, unknown>>

export const modelled = (kind: string, id: string, body: Example): Example => ({
  kind,
  id,
  basis: 'modelled',
  ...body,
})

/** A record of this plugin's, for examples. */
export const own = (kind: string, id: string, body: Example): Example =>
  modelled(`samiCriteria.${kind}`, id, body)

/** A municipality of the homeland, which organises. */
export const inari: readonly Example[] = [
  modelled('municipality', '148', {
    name: { fi: 'Inari' },
    population: [{ date: '2019-12-31', persons: 6907 }],
  }),
  modelled('organisation', 'inari', {
    name: { fi: 'Inarin kunta' },
    type: 'municipality',
    municipality: '148',
  }),
]

export const firm: Example = modelled('organisation', 'firm', { name: { fi: 'Hoiva Oy' }, type: 'company' })

/** The same municipality with a service point. */
export const ivalo: readonly Example[] = [
  ...inari,
  modelled('service', 'care', { name: { fi: 'Terveyspalvelut' }, sector: 'health' }),
  modelled('service-point', 'ivalo', {
    name: { fi: 'Terveysasema' },
    organisation: 'inari',
    services: ['care'],
    municipality: '148',
    inSamiHomeland: 'yes',
  }),
]

/** A programme with one measure, for examples about negotiating. */
export const programme: readonly Example[] = [
  modelled('programme', 'p', {
    title: { fi: 'Hanke', en: 'Programme' },
    period: { from: '2020-01-01', to: '2023-12-31' },
    calls: [{ id: 'call', type: 'original', title: { en: 'Call' }, applications: { to: '2021-10-15' } }],
    subProgrammes: [{ id: 'sami', title: { en: 'Sámi services' } }],
    benefitCategories: [{ id: 'access', title: { en: 'Access' } }],
  }),
  modelled('measure', 'm1', {
    title: { fi: 'Toimenpide', en: 'Measure' },
    programme: 'p',
    call: 'call',
    subProgrammes: ['sami'],
    benefitCategory: 'access',
  }),
]

/** An assessment of a criterion that is not assessed per language. */
export const assessed = (body: Example): Example =>
  own('assessment', 'a', {
    criterion: 'id-not-register',
    servicePoint: 'ivalo',
    status: 'met',
    evidence: [{ kind: 'instruction', date: '2022-01-01' }],
    assessor: { kind: 'self' },
    asOf: '2022-01-01',
    ...body,
  })
