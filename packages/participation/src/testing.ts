import { type Dataset, type Diagnostic, sotekit } from '@sotekit/core'
import { type ParticipationOptions, type ParticipationTypes, participation } from './index.js'

/* What this package's own tests share. */

export type Rec = Readonly<Record<string, unknown>>

export const modelled = (kind: string, id: string, body: Rec): Rec => ({
  kind,
  id,
  basis: 'modelled',
  ...body,
})
export const own = (kind: string, id: string, body: Rec): Rec => modelled(`participation.${kind}`, id, body)

export const municipality = (id: string, persons: number | null = 1000, more: Rec = {}): Rec =>
  modelled('municipality', id, {
    name: { fi: `Kunta ${id}` },
    memberships: [{ area: 'land' }],
    ...(persons !== null && { population: [{ date: '2019-12-31', persons }] }),
    ...more,
  })

export const area: Rec = modelled('area', 'land', { name: { fi: 'Maa', en: 'Land' }, type: 'region' })

export const programme: Rec = modelled('programme', 'p', {
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
})

export const measure = (id: string, sub = 'centre', call = 'original'): Rec =>
  modelled('measure', id, {
    title: { fi: `Toimenpide ${id}`, en: `Measure ${id}` },
    programme: 'p',
    call,
    subProgrammes: [sub],
    benefitCategory: 'access',
  })

export const organisation = (id: string, type = 'company', more: Rec = {}): Rec =>
  modelled('organisation', id, { name: { fi: id }, type, ...more })

export interface Loaded {
  readonly dataset: Dataset<ParticipationTypes>
  readonly diagnostics: readonly Diagnostic[]
  readonly codes: readonly string[]
}

export function load(records: readonly Rec[], options: ParticipationOptions = {}): Loaded {
  const kit = sotekit({ plugins: [participation(options)], today: '2026-01-01' })
  const { dataset, diagnostics } = kit.load({ records, settings: { area: 'land' } })
  return { dataset, diagnostics, codes: diagnostics.map(({ code }) => code) }
}

/** Municipality codes that do exist in form: 001, 002, … */
export const codes = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => String(index + 1).padStart(3, '0'))
