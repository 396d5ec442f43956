import { type Diagnostic, sotekit } from '@sotekit/core'
import { describe, expect, it } from 'vitest'

type Fields = Readonly<Record<string, unknown>>

const basis = 'modelled'
const town: Fields = { kind: 'municipality', id: '047', name: { fi: 'Enontekiö' }, basis }
const city: Fields = { kind: 'organisation', id: 'city', name: { fi: 'Kunta' }, type: 'municipality', basis }
const firm: Fields = { kind: 'organisation', id: 'firm', name: { fi: 'Yhtiö Oy' }, type: 'company', basis }
const care: Fields = {
  kind: 'service',
  id: 'care',
  name: { fi: 'Hoito' },
  sector: 'health',
  general: true,
  basis,
}
const arrangement = (fields: Fields = {}): Fields => ({
  kind: 'arrangement',
  id: 'a',
  service: 'care',
  organiser: 'city',
  municipalities: ['047'],
  producers: [{ organisation: 'city', coverage: 'whole', mode: 'own' }],
  basis,
  ...fields,
})
const byFirm = [{ organisation: 'firm', coverage: 'whole', mode: 'purchased' }]
const all: readonly Fields[] = [town, city, firm, care]

const load = (...records: readonly unknown[]): readonly Diagnostic[] => sotekit().load(records).diagnostics

interface Case {
  readonly records: readonly unknown[]
  readonly code: string
  readonly at: string
  readonly en: string
  readonly fi: string
  readonly received?: string
  readonly fix?: unknown
  readonly safe?: boolean
  readonly severity?: string
}

const cases: Readonly<Record<string, Case>> = {
  'an end before the start': {
    records: [{ ...town, validity: { from: '2021-01-01', to: '2020-12-31' } }],
    code: 'core/end-before-start',
    at: '/0/validity',
    en: 'The period ends on 2020-12-31 before it starts on 2021-01-01',
    fi: 'Jakso päättyy 2020-12-31 ennen kuin alkaa 2021-01-01',
    fix: { from: '2020-12-31', to: '2021-01-01' },
  },
  'a parent that is its own child': {
    records: [{ ...care, parent: 'care' }],
    code: 'core/circular-parents',
    at: '/0/parent',
    en: 'The field parent goes round in a circle: care → care',
    fi: 'Kenttä parent kiertää kehää: care → care',
  },
  'owners in a circle': {
    records: [{ ...firm, owners: [{ organisation: 'firm', share: 'unknown' }] }],
    code: 'core/circular-ownership',
    at: '/0/owners/0/organisation',
    en: 'Ownership goes round in a circle: firm → firm',
    fi: 'Omistus kiertää kehää: firm → firm',
  },
  'an id twice': {
    records: [firm, { ...city, id: 'firm' }],
    code: 'core/duplicate-id',
    at: '/1/id',
    en: "The kind organisation has a record 'firm' already; this one was left out",
    fi: "Lajissa organisation on jo tietue 'firm'; tämä jäi pois",
  },
  'an alias that is another one’s name': {
    records: [city, { ...firm, aliases: ['Kunta'] }],
    code: 'core/conflicting-aliases',
    at: '/1/aliases/0',
    en: "The name 'Kunta' is also a name of city",
    fi: "Nimi 'Kunta' on myös tietueella city",
    severity: 'warning',
  },
  'a company as organiser': {
    records: [...all, arrangement({ organiser: 'firm' })],
    code: 'core/private-organiser',
    at: '/4/organiser',
    en: 'Yhtiö Oy cannot organise services, only produce them',
    fi: 'Yhtiö Oy ei voi järjestää palveluja, ainoastaan tuottaa niitä',
  },
  'two arrangements of the whole': {
    records: [...all, arrangement(), arrangement({ id: 'b', validity: { from: '2020-01-01' } })],
    code: 'core/overlapping-arrangements',
    at: '/5',
    en: 'a covers the same service in the same municipalities (047) at the same time (2020-01-01–)',
    fi: 'a koskee samaa palvelua samoissa kunnissa (047) samaan aikaan (2020-01-01–)',
  },
  'a gap': {
    records: [
      ...all,
      arrangement({ validity: { to: '2022-12-30' } }),
      arrangement({ id: 'b', validity: { from: '2023-01-01' } }),
    ],
    code: 'core/arrangement-gap',
    at: '/0',
    en: 'Nobody organises care in Enontekiö in 2022-12-31–2022-12-31',
    fi: 'Kunnassa Enontekiö kukaan ei järjestä palvelua care ajalla 2022-12-31–2022-12-31',
    severity: 'warning',
  },
  'a reference to nothing': {
    records: [...all, arrangement({ organiser: 'citi' })],
    code: 'core/unknown-reference',
    at: '/4/organiser',
    en: "There is no organisation 'citi'",
    fi: "Tietuetta organisation 'citi' ei ole",
    received: 'citi',
    fix: 'city',
  },
  'a municipality for an organisation': {
    records: [...all, arrangement({ organiser: '047' })],
    code: 'core/wrong-kind-reference',
    at: '/4/organiser',
    en: "'047' is of kind municipality, but what belongs here is of kind organisation",
    fi: "'047' on lajia municipality, vaikka tässä viitataan lajiin organisation",
  },
  'a reference to what has ended': {
    records: [
      town,
      care,
      { ...city, validity: { to: '2022-12-31' }, successor: 'firm' },
      firm,
      arrangement({ producers: byFirm, validity: { from: '2023-01-01' } }),
    ],
    code: 'core/reference-outside-validity',
    at: '/4/organiser',
    en: 'organisation city exists only –2022-12-31, but is referred to for 2023-01-01–',
    fi: 'organisation city on voimassa vain –2022-12-31, mutta tässä siihen viitataan ajalta 2023-01-01–',
    fix: 'firm',
  },
  'a reference to what does not exist yet': {
    records: [
      town,
      care,
      { ...city, validity: { from: '2021-07-01' } },
      firm,
      arrangement({ producers: byFirm, validity: { to: '2021-06-30' } }),
    ],
    code: 'core/reference-outside-validity',
    at: '/4/organiser',
    en: 'organisation city exists only 2021-07-01–, but is referred to for –2021-06-30',
    fi: 'organisation city on voimassa vain 2021-07-01–, mutta tässä siihen viitataan ajalta –2021-06-30',
  },
  'a reference that reaches beyond one end': {
    records: [
      town,
      care,
      { ...city, validity: { to: '2022-12-31' } },
      firm,
      arrangement({ producers: byFirm, validity: { from: '2020-01-01' } }),
    ],
    code: 'core/reference-outside-validity',
    at: '/4/organiser',
    en: 'organisation city exists only –2022-12-31, but is referred to for 2020-01-01–',
    fi: 'organisation city on voimassa vain –2022-12-31, mutta tässä siihen viitataan ajalta 2020-01-01–',
    severity: 'warning',
  },
  'shares above the whole': {
    records: [
      city,
      {
        ...firm,
        owners: [
          { organisation: 'city', share: 0.7 },
          { organisation: 'city', share: 0.7, validity: { from: '2020-01-01' } },
        ],
      },
    ],
    code: 'core/ownership-above-whole',
    at: '/1/owners',
    en: 'The shares on 2020-01-01 add up to 1.4, more than the whole',
    fi: 'Omistusosuudet ovat 2020-01-01 yhteensä 1.4, enemmän kuin koko yhtiö',
    received: '1.4',
  },
  'a percentage for a share': {
    records: [city, { ...firm, owners: [{ organisation: 'city', share: 52 }] }],
    code: 'core/share-out-of-range',
    at: '/1/owners/0/share',
    en: '52 is not a share between 0 and 1',
    fi: '52 ei ole osuus nollan ja yhden väliltä',
    fix: 0.52,
    safe: false,
  },
  'a bad check digit': {
    records: [{ ...firm, businessId: '0204819-9' }],
    code: 'core/invalid-business-id',
    at: '/0/businessId',
    en: "'0204819-9' is not a business ID",
    fi: "'0204819-9' ei ole Y-tunnus",
    fix: '0204819-8',
  },
  'a municipality code without its zero': {
    records: [{ ...town, id: '47' }],
    code: 'core/invalid-municipality-code',
    at: '/0/id',
    en: "'47' is not a municipality code",
    fi: "'47' ei ole kuntanumero",
    fix: '047',
    safe: true,
  },
  'a reference to a code without its zero': {
    records: [...all, arrangement({ municipalities: ['47'] })],
    code: 'core/unknown-reference',
    at: '/4/municipalities/0',
    en: "There is no municipality '47'",
    fi: "Tietuetta municipality '47' ei ole",
    fix: '047',
  },
  'a municipality code that is a number': {
    records: [{ ...town, id: 47 }],
    code: 'core/wrong-type',
    at: '/0/id',
    en: "The value of 'id' has the wrong type",
    fi: "Kentän 'id' arvo on väärää tyyppiä",
    fix: '047',
  },
  'a language that there is not': {
    records: [{ ...town, languages: ['xx'] }],
    code: 'core/unknown-language',
    at: '/0/languages/0',
    en: "'xx' is not a language tag",
    fi: "'xx' ei ole kielitunnus",
    received: 'xx',
  },
  'a text in a language that there is not': {
    records: [{ ...town, name: { fi: 'Enontekiö', sme: 'Eanodat' } }],
    code: 'core/unknown-language',
    at: '/0/name/sme',
    en: "'sme' is not a language tag",
    fi: "'sme' ei ole kielitunnus",
    fix: 'se',
  },
  'a language tag in capitals': {
    records: [{ ...town, languages: ['SE'] }],
    code: 'core/unknown-language',
    at: '/0/languages/0',
    en: "'SE' is not a language tag",
    fi: "'SE' ei ole kielitunnus",
    fix: 'se',
    safe: true,
  },
  'a text under a tag in capitals': {
    records: [{ ...town, name: { FI: 'Enontekiö' } }],
    code: 'core/unknown-language',
    at: '/0/name/FI',
    en: "'FI' is not a language tag",
    fi: "'FI' ei ole kielitunnus",
    fix: 'fi',
    safe: true,
  },
  'a Finnish date': {
    records: [{ ...town, validity: { from: '1.1.2021' } }],
    code: 'core/invalid-date',
    at: '/0/validity/from',
    en: "'1.1.2021' is not a date",
    fi: "'1.1.2021' ei ole päivämäärä",
    fix: '2021-01-01',
    safe: true,
  },
  'a day that there is not': {
    records: [{ ...town, validity: { from: '2021-02-30' } }],
    code: 'core/invalid-date',
    at: '/0/validity/from',
    en: "'2021-02-30' is not a date",
    fi: "'2021-02-30' ei ole päivämäärä",
    fix: '2021-02-28',
    safe: false,
  },
  'a misspelt field': {
    records: [{ ...town, memberhsips: [] }],
    code: 'core/unknown-field',
    at: '/0/memberhsips',
    en: "There is no field 'memberhsips'",
    fi: "Kenttää 'memberhsips' ei ole",
    fix: 'memberships',
  },
}

describe.each(Object.entries(cases))('%s', (_, one) => {
  const found = load(...one.records)

  it('is found, once and at its place', () => {
    expect(
      found.filter(({ severity }) => severity !== 'info').map(({ code, at }) => [code, at.pointer]),
    ).toEqual([[one.code, one.at]])
  })

  it('is told in Finnish and English, with the likely mend', () => {
    const [diagnostic] = found.filter(({ code }) => code === one.code)
    expect(diagnostic?.severity).toBe(one.severity ?? 'error')
    expect(diagnostic?.message).toEqual({ en: one.en, fi: one.fi })
    if (one.received !== undefined) expect(diagnostic?.received).toBe(one.received)
    expect(diagnostic?.fixes[0]?.value).toEqual(one.fix)
    if (one.safe !== undefined) expect(diagnostic?.fixes[0]?.safe).toBe(one.safe)
  })
})

describe('a merged municipality', () => {
  const merged: Fields = {
    kind: 'municipality',
    id: '099',
    name: { fi: 'Honkajoki' },
    successor: '214',
    validity: { to: '2020-12-31' },
    basis,
  }
  const into: Fields = { kind: 'municipality', id: '214', name: { fi: 'Kankaanpää' }, basis }

  it('is pointed out where it is used after its end, with the one that it became', () => {
    const [found] = load(
      merged,
      into,
      city,
      care,
      arrangement({ municipalities: ['099'], validity: { from: '2021-01-01' } }),
    )
    expect(found?.code).toBe('core/reference-outside-validity')
    expect(found?.at.pointer).toBe('/4/municipalities/0')
    expect(found?.fixes.map(({ value }) => value)).toEqual(['214'])
  })

  it('may be used to its last day', () => {
    expect(
      load(
        merged,
        into,
        city,
        care,
        arrangement({ municipalities: ['099'], validity: { to: '2020-12-31' } }),
      ),
    ).toEqual([])
  })
})
