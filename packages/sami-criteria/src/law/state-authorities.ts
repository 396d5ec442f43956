import type { CalendarDate } from '@sotekit/core'

/** State authorities and others of section 2(1) items 2 to 8 of Act 1086/2003, with the days of their entry. */
export interface StateAuthority {
  readonly id: StateItem
  readonly item: string
  readonly from: CalendarDate
  readonly to?: CalendarDate
  readonly amendedBy?: string
  /** False where the reading is uncertain. */
  readonly verified: boolean
}

/**
 * Which of the authorities that section 2(1) of Act 1086/2003 lists; `not-listed` is none of them.
 *
 * @example
 * ```ts
 * import type { StateItem } from '@sotekit/sami-criteria'
 *
 * const insurance: StateItem = 'kela'
 * insurance // → 'kela'
 * ```
 */
export type StateItem =
  | 'court-or-district'
  | 'regional'
  | 'sami-body'
  | 'chancellor-or-ombudsman'
  | 'listed-ombudsman'
  | 'kela'
  | 'tax'
  | 'land-survey'
  | 'population-register'
  | 'enforcement'
  | 'legal-services'
  | 'appeal'
  | 'not-listed'

export const STATE_ITEMS: readonly StateItem[] = [
  'court-or-district',
  'regional',
  'sami-body',
  'chancellor-or-ombudsman',
  'listed-ombudsman',
  'kela',
  'tax',
  'land-survey',
  'population-register',
  'enforcement',
  'legal-services',
  'appeal',
  'not-listed',
]

export const STATE_AUTHORITIES: readonly StateAuthority[] = [
  { id: 'court-or-district', item: '2', from: '2004-01-01', verified: true },
  { id: 'regional', item: '3', from: '2010-01-01', to: '2025-12-31', amendedBy: '1409/2009', verified: true },
  // AVI and ELY were replaced on 1.1.2026; the number of the amendment is not known.
  { id: 'regional', item: '3', from: '2026-01-01', verified: false },
  { id: 'sami-body', item: '4', from: '2004-01-01', verified: true },
  { id: 'chancellor-or-ombudsman', item: '5', from: '2004-01-01', verified: true },
  { id: 'listed-ombudsman', item: '6', from: '2015-01-01', amendedBy: '1340/2014', verified: true },
  { id: 'kela', item: '7', from: '2004-01-01', verified: true },
  { id: 'tax', item: '7', from: '2008-05-01', amendedBy: '260/2008', verified: true },
  { id: 'land-survey', item: '7', from: '2014-01-01', amendedBy: '930/2013', verified: true },
  { id: 'population-register', item: '7', from: '2020-01-01', amendedBy: '1137/2019', verified: true },
  { id: 'enforcement', item: '7', from: '2020-12-01', amendedBy: '1205/2019', verified: true },
  { id: 'legal-services', item: '7', from: '2025-01-01', amendedBy: '1136/2023', verified: true },
  { id: 'appeal', item: '8', from: '2004-01-01', verified: true },
]
