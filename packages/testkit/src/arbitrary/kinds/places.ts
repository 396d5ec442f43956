import type { Membership, RecordOf } from '@sotekit/core'
import { type Arbitrary, array, constantFrom, integer, record } from 'fast-check'
import type { Pool } from '../pool.js'
import { recordOf } from '../record-of.js'
import {
  amount,
  dates,
  language,
  languages,
  localized,
  longValidity,
  period,
  plain,
  text,
} from '../values.js'

const aliases = array(text, { maxLength: 2 })

const channel = constantFrom(
  'in-person',
  'phone',
  'video',
  'chat',
  'message',
  'e-service',
  'home-visit',
  'outreach',
  'mail',
)

export function areas(pool: Pool, own: Arbitrary<string>, self?: string): Arbitrary<RecordOf<'area'>> {
  const municipality = pool.some('municipality')
  const position = integer({ min: 0, max: 9 })
  return recordOf(
    pool,
    'area',
    own,
    {
      name: localized,
      type: constantFrom(
        'region',
        'wellbeing-services-county',
        'hospital-district',
        'catchment-area',
        'sami-homeland',
        'municipality-group',
        'country',
      ),
    },
    {
      code: constantFrom('19', '21'),
      codeList: constantFrom('maakunta', 'hyvinvointialue'),
      aliases,
      parent: self === undefined ? pool.some('area') : pool.earlier('area', self),
      successor: undefined,
      validity: longValidity,
      tiles:
        municipality &&
        array(record({ municipality, column: position, row: position }, plain), { maxLength: 3 }),
    },
  )
}

export function municipalities(pool: Pool, own: Arbitrary<string>): Arbitrary<RecordOf<'municipality'>> {
  const area = pool.some('area')
  const membership: Arbitrary<Membership> | undefined =
    area &&
    record(
      { area, extent: constantFrom('whole', 'part'), validity: period },
      { ...plain, requiredKeys: ['area'] },
    )
  return recordOf(
    pool,
    'municipality',
    own,
    { name: localized },
    {
      aliases,
      languages,
      memberships: membership && array(membership, { maxLength: 3 }),
      population: array(record({ date: dates(2000, 2030), persons: amount }, plain), { maxLength: 3 }),
      successor: undefined,
      validity: longValidity,
    },
  )
}

export function servicePoints(pool: Pool, own: Arbitrary<string>): Arbitrary<RecordOf<'service-point'>> {
  const hours = record(
    {
      days: array(integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 5 }),
      opens: constantFrom('07:30', '08:00'),
      closes: constantFrom('15:00', '24:00'),
      channel,
      language,
    },
    { ...plain, requiredKeys: ['days', 'opens', 'closes'] },
  )
  return recordOf(
    pool,
    'service-point',
    own,
    { name: localized },
    {
      aliases,
      organisation: pool.some('organisation'),
      services: pool.list('service'),
      municipality: pool.some('municipality'),
      village: text,
      coordinates: record(
        { latitude: integer({ min: 59, max: 70 }), longitude: integer({ min: 20, max: 31 }) },
        plain,
      ),
      inSamiHomeland: constantFrom('yes', 'no', 'unknown'),
      channels: array(channel, { maxLength: 3 }),
      hours: array(hours, { maxLength: 2 }),
      languages,
      validity: period,
    },
  )
}
