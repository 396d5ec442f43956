import type { CoreKindName, CoreKinds, LocalizedText } from '@sotekit/core'

/** The default record number `n` of each kind; `first` is the number of the record that others refer to. */
type Defaults = { readonly [K in CoreKindName]: (n: number, first: number) => CoreKinds[K] }

const named = (fi: string, en: string, n: number): LocalizedText => ({ fi: `${fi} ${n}`, en: `${en} ${n}` })

/** Official codes have three digits. */
const code = (n: number): string => String(n).padStart(3, '0')

const basis = 'modelled'

export const defaults: Defaults = {
  source: (n) => ({ id: `source-${n}`, title: named('Suunnitelma', 'Plan', n), type: 'plan' }),
  statement: (n, first) => ({
    id: `statement-${n}`,
    subject: { kind: 'organisation', id: `organisation-${first}` },
    property: 'name',
    type: 'name',
    value: `Kuntayhtymä ${first}`,
    citations: [{ source: `source-${first}` }],
  }),
  area: (n) => ({
    id: `area-${n}`,
    name: named('Hyvinvointialue', 'Wellbeing services county', n),
    type: 'wellbeing-services-county',
    basis,
  }),
  municipality: (n) => ({ id: code(n), name: named('Kunta', 'Municipality', n), basis }),
  organisation: (n) => ({
    id: `organisation-${n}`,
    name: named('Kuntayhtymä', 'Joint authority', n),
    type: 'joint-municipal-authority',
    basis,
  }),
  service: (n) => ({
    id: `service-${n}`,
    name: named('Palvelu', 'Service', n),
    sector: 'health',
    general: true,
    basis,
  }),
  'service-point': (n, first) => ({
    id: `service-point-${n}`,
    name: named('Palvelupiste', 'Service point', n),
    organisation: `organisation-${first}`,
    municipality: code(first),
    basis,
  }),
  arrangement: (n, first) => ({
    id: `arrangement-${n}`,
    service: `service-${first}`,
    organiser: `organisation-${first}`,
    municipalities: [code(first)],
    producers: [{ organisation: `organisation-${first}`, coverage: 'whole', mode: 'own' }],
    basis,
  }),
  method: (n) => ({ id: `method-${n}`, name: named('Menetelmä', 'Method', n), basis }),
  'digital-service': (n) => ({
    id: `digital-service-${n}`,
    name: named('Digipalvelu', 'Digital service', n),
    basis,
  }),
  programme: (n) => ({
    id: `programme-${n}`,
    title: named('Hanke', 'Programme', n),
    calls: [{ id: 'call-1', title: { fi: 'Haku', en: 'Call' }, type: 'original' }],
    subProgrammes: [{ id: 'sub-programme-1', title: { fi: 'Osakokonaisuus', en: 'Sub-programme' } }],
    benefitCategories: [{ id: 'benefit-1', title: { fi: 'Hyötytavoite', en: 'Benefit' } }],
    basis,
  }),
  measure: (n, first) => ({
    id: `measure-${n}`,
    title: named('Toimenpide', 'Measure', n),
    programme: `programme-${first}`,
    call: 'call-1',
    subProgrammes: ['sub-programme-1'],
    benefitCategory: 'benefit-1',
    basis,
  }),
  indicator: (n) => ({
    id: `indicator-${n}`,
    title: named('Mittari', 'Indicator', n),
    unit: 'persons',
    direction: 'neutral',
    observations: [],
    basis,
  }),
  'service-chain': (n) => ({
    id: `service-chain-${n}`,
    title: named('Palveluketju', 'Service chain', n),
    steps: [
      { id: 'start', type: 'start', title: { fi: 'Alku', en: 'Start' } },
      { id: 'visit', type: 'task', title: { fi: 'Käynti', en: 'Visit' } },
      { id: 'end', type: 'end', title: { fi: 'Loppu', en: 'End' } },
    ],
    transitions: [
      { from: 'start', to: 'visit' },
      { from: 'visit', to: 'end' },
    ],
    basis,
  }),
}
