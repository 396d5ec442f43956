import type { LawParameter } from './parameter.js'
import { readInStatute } from './read.js'

const decree13 = { number: 13, year: 2020 } as const
const decree7 = { number: 7, year: 2020 } as const
const byDecree13 = { from: '2020-01-20', to: '2023-12-31' } as const
const byDecree7 = { from: '2020-01-20' } as const
const regionalPackage = { facts: { decree: '13/2020', projectKind: 'regional-package' } } as const
const otherProject = { facts: { decree: '13/2020', projectKind: 'other' } } as const
const underDecree7 = { facts: { decree: '7/2020' } } as const

const keyedOn = 'grant-decision'
const share = {
  fi: 'Avustusprosentti: osuus hyväksyttävistä kustannuksista',
  en: 'Grant share: of the eligible costs',
}
const population = {
  fi: 'Asukaslukuehto: osallistujien osuus alueen asukkaista',
  en: 'Population rule: share of the inhabitants that take part',
}

/** Decrees on development grants, 13/2020 (programme of the regions) and 7/2020 (structures). */
export const grantDecrees = (): readonly LawParameter[] => [
  {
    id: 'state-grant.share',
    title: share,
    value: { type: 'share', share: 1 },
    keyedOn,
    statute: { ...decree13, section: '4(1)' },
    validity: byDecree13,
    appliesTo: regionalPackage,
    ...readInStatute,
  },
  {
    id: 'state-grant.share',
    title: share,
    value: { type: 'share', share: 0.8 },
    keyedOn,
    statute: { ...decree13, section: '4(1)' },
    validity: byDecree13,
    appliesTo: otherProject,
    note: { fi: 'Enintään.', en: 'At most.' },
    ...readInStatute,
  },
  {
    id: 'state-grant.share',
    title: share,
    value: { type: 'share', share: 0.8 },
    keyedOn,
    statute: { ...decree7, section: '4' },
    validity: byDecree7,
    appliesTo: underDecree7,
    note: { fi: 'Enintään.', en: 'At most.' },
    ...readInStatute,
  },
  {
    id: 'state-grant.population-share',
    title: population,
    value: { type: 'share', share: 0.8 },
    keyedOn,
    statute: { ...decree13, section: '3(2) item 1' },
    validity: byDecree13,
    appliesTo: regionalPackage,
    ...readInStatute,
  },
  {
    id: 'state-grant.population-share',
    title: population,
    value: { type: 'share', share: 0.8 },
    keyedOn,
    statute: { ...decree7, section: '2(2)' },
    validity: byDecree7,
    appliesTo: underDecree7,
    ...readInStatute,
  },
  {
    id: 'state-grant.frame.equal-part',
    title: {
      fi: 'Jaettavan euromäärän tasaosuus maakunnille',
      en: 'Part of the sum that is shared equally by the regions',
    },
    value: { type: 'share', share: 0.25 },
    keyedOn,
    statute: { ...decree13, section: 'annex 1' },
    validity: byDecree13,
    appliesTo: regionalPackage,
    ...readInStatute,
  },
  {
    id: 'state-grant.frame.population-part',
    title: {
      fi: 'Asukasluvun mukaan jaettava osuus',
      en: 'Part of the sum that is shared by population',
    },
    value: { type: 'share', share: 0.75 },
    keyedOn,
    statute: { ...decree13, section: 'annex 1' },
    validity: byDecree13,
    appliesTo: regionalPackage,
    ...readInStatute,
  },
  {
    id: 'state-grant.frame.region-count',
    title: { fi: 'Maakuntien määrä ilman Ahvenanmaata', en: 'Number of regions without Åland' },
    value: { type: 'number', number: 18 },
    keyedOn,
    statute: { ...decree13, section: 'annex 1' },
    validity: byDecree13,
    appliesTo: regionalPackage,
    ...readInStatute,
  },
  {
    id: 'state-grant.frame.shares',
    title: {
      fi: 'Maakuntien enimmäisosuudet, maakuntakoodein',
      en: 'Greatest shares of the regions, by region code',
    },
    value: {
      type: 'shares',
      shares: [
        { of: '01', share: 0.2422 },
        { of: '02', share: 0.0793 },
        { of: '04', share: 0.0438 },
        { of: '05', share: 0.0373 },
        { of: '06', share: 0.0846 },
        { of: '07', share: 0.0422 },
        { of: '08', share: 0.0367 },
        { of: '09', share: 0.0315 },
        { of: '10', share: 0.0325 },
        { of: '11', share: 0.0481 },
        { of: '12', share: 0.0365 },
        { of: '13', share: 0.0512 },
        { of: '14', share: 0.0404 },
        { of: '15', share: 0.038 },
        { of: '16', share: 0.0232 },
        { of: '17', share: 0.0702 },
        { of: '18', share: 0.0239 },
        { of: '19', share: 0.0383 },
      ],
    },
    keyedOn,
    statute: { ...decree13, section: 'annex 1' },
    validity: byDecree13,
    appliesTo: regionalPackage,
    note: {
      fi: 'Asetuksessa maakunnat nimin; koodit ovat Tilastokeskuksen maakuntaluokituksesta.',
      en: 'The decree names the regions; the codes are those of Statistics Finland.',
    },
    ...readInStatute,
  },
  {
    id: 'state-grant.recoverable-vat-excluded',
    title: {
      fi: 'Arvonlisävero, joka ei jää lopulliseksi kustannukseksi, ei ole hyväksyttävä kustannus',
      en: 'Value-added tax that does not remain a cost is not eligible',
    },
    value: { type: 'holds' },
    keyedOn,
    statute: { ...decree7, section: '4' },
    validity: byDecree7,
    appliesTo: underDecree7,
    ...readInStatute,
  },
  {
    id: 'state-grant.final-report',
    title: { fi: 'Selvitys hankkeesta', en: 'Final report' },
    value: { type: 'duration', amount: 6, unit: 'month' },
    countedFrom: 'project-end',
    keyedOn,
    statute: { ...decree13, section: '9' },
    validity: byDecree13,
    appliesTo: { facts: { decree: '13/2020' } },
    ...readInStatute,
  },
]
