import { type Dataset, type Diagnostic, type Plugin, sotekit } from '@sotekit/core'
import {
  type ObligationOutcome,
  type ObligationQuestion,
  type SamiCriteriaOptions,
  type SamiCriteriaTypes,
  samiCriteria,
} from './index.js'

/* What this package's own tests share. */

export type Rec = Readonly<Record<string, unknown>>

export const modelled = (kind: string, id: string, body: Rec): Rec => ({
  kind,
  id,
  basis: 'modelled',
  ...body,
})
export const own = (kind: string, id: string, body: Rec): Rec => modelled(`samiCriteria.${kind}`, id, body)

const municipality = (code: string, name: string): Rec =>
  modelled('municipality', code, { name: { fi: name }, population: [{ date: '2019-12-31', persons: 1000 }] })

const organisation = (id: string, name: string, type: string, more: Rec = {}): Rec =>
  modelled('organisation', id, { name: { fi: name }, type, ...more })

export const point = (id: string, municipality: string | undefined, more: Rec = {}): Rec =>
  modelled('service-point', id, {
    name: { fi: id },
    ...(municipality !== undefined && { municipality }),
    ...more,
  })

/** Municipalities, authorities and a firm that the scenarios are about. */
export const around: readonly Rec[] = [
  municipality('047', 'Enontekiö'),
  municipality('148', 'Inari'),
  municipality('240', 'Kemi'),
  municipality('564', 'Oulu'),
  municipality('698', 'Rovaniemi'),
  municipality('758', 'Sodankylä'),
  municipality('890', 'Utsjoki'),
  organisation('inari', 'Inarin kunta', 'municipality', { municipality: '148' }),
  organisation('kemi', 'Kemin kaupunki', 'municipality', { municipality: '240' }),
  organisation('sodankyla', 'Sodankylän kunta', 'municipality', { municipality: '758' }),
  organisation('utsjoki', 'Utsjoen kunta', 'municipality', { municipality: '890' }),
  organisation('lshp', 'Lapin sairaanhoitopiiri', 'hospital-district', {
    members: [{ organisation: 'inari' }, { organisation: 'sodankyla' }, { organisation: 'utsjoki' }],
    validity: { to: '2022-12-31' },
  }),
  organisation('lpshp', 'Länsi-Pohjan sairaanhoitopiiri', 'hospital-district', {
    members: [{ organisation: 'kemi' }],
    validity: { to: '2022-12-31' },
  }),
  organisation('ky', 'Kuntayhtymä', 'joint-municipal-authority', {
    members: [{ organisation: 'sodankyla' }, { organisation: 'kemi' }],
  }),
  organisation('county', 'Lapin hyvinvointialue', 'wellbeing-services-county', {
    validity: { from: '2021-07-01' },
  }),
  organisation('other-county', 'Kainuun hyvinvointialue', 'wellbeing-services-county', {
    validity: { from: '2021-07-01' },
  }),
  organisation('firm', 'Hoiva Oy', 'company'),
  organisation('parliament', 'Saamelaiskäräjät', 'sami-parliament'),
  modelled('service', 'care', { name: { fi: 'Terveyspalvelut' }, sector: 'health' }),
  modelled('service', 'home-care', { name: { fi: 'Kotihoito' }, sector: 'social' }),
]

export interface Loaded {
  readonly dataset: Dataset<SamiCriteriaTypes>
  readonly diagnostics: readonly Diagnostic[]
  readonly codes: readonly string[]
}

export function load(
  records: readonly Rec[],
  options: SamiCriteriaOptions = {},
  others: readonly Plugin[] = [],
): Loaded {
  const plugins: readonly Plugin[] = [samiCriteria(options), ...others]
  const { dataset, diagnostics } = sotekit({ plugins, today: '2026-01-01' }).load([...around, ...records])
  return {
    dataset: dataset as unknown as Dataset<SamiCriteriaTypes>,
    diagnostics,
    codes: diagnostics.map(({ code }) => code),
  }
}

export interface Asked {
  readonly found: readonly ObligationOutcome[]
  readonly of: (id: string) => ObligationOutcome
  /** Those of these provisions that come out otherwise, with how. */
  readonly otherThan: (result: ObligationOutcome['result'], ids: readonly string[]) => readonly string[]
}

/** Asks which provisions apply, of records that core finds nothing wrong with. */
export function ask(records: readonly Rec[], question: ObligationQuestion): Asked {
  const { dataset, codes } = load(records)
  const wrong = codes.filter((code) => code.startsWith('core/'))
  if (wrong.length > 0) throw new Error(`wrong records: ${wrong.join()}`)
  const found = dataset.samiCriteria.obligations(question)
  const of = (id: string): ObligationOutcome => {
    const one = found.find((outcome) => outcome.id === id)
    if (one === undefined) throw new Error(`no provision ${id}`)
    return one
  }
  return {
    found,
    of,
    otherThan: (result, ids) =>
      ids.filter((id) => of(id).result !== result).map((id) => `${id} ${of(id).result}`),
  }
}

export const right: readonly string[] = [
  'sla-4-use',
  'sla-4-no-refusal',
  'sla-19-interpret',
  'sla-20-translate',
]
export const homelandPackage: readonly string[] = [
  'sla-12-choice',
  'sla-13-document',
  'sla-14-staff',
  'sla-15-notices',
  'sla-15-promote',
]
export const visit: NonNullable<ObligationQuestion['matter']> = {
  ownOrHeard: true,
  form: 'oral',
  partiesDisagree: false,
}
export const wish = (
  homeMunicipality: string,
  more: ObligationQuestion['client'] = {},
): NonNullable<ObligationQuestion['client']> => ({ wishesSami: true, homeMunicipality, ...more })
