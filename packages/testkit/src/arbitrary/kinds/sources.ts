import type { RecordKey, RecordOf, StatementType } from '@sotekit/core'
import { type Arbitrary, array, constant, constantFrom, record } from 'fast-check'
import type { Pool } from '../pool.js'
import { recordOf } from '../record-of.js'
import { date, id, language, localized, plain, statuteNumber, text } from '../values.js'

export function sources(pool: Pool, own: Arbitrary<string>): Arbitrary<RecordOf<'source'>> {
  return recordOf(
    pool,
    'source',
    own,
    {
      title: localized,
      type: constantFrom(
        'plan',
        'application',
        'slides',
        'web-page',
        'statute',
        'register',
        'statistics',
        'decision',
        'report',
        'other',
      ),
    },
    {
      publisher: text,
      date,
      language,
      url: constant('https://example.org/document'),
      locatorUnit: constantFrom('line', 'page', 'section', 'row', 'slide'),
      statute: statuteNumber,
      editions: array(constantFrom('2019', '2021', '2023'), { maxLength: 3 }),
    },
  )
}

/** What is printed for each type of statement that can be read without knowing the subject. */
const PRINTED: readonly (readonly [StatementType, string])[] = [
  ['text', 'laajennetaan'],
  ['number', '12,5'],
  ['date', '14.10.2021'],
  ['period', '1.1.2021–31.12.2022'],
  ['statute', '612/2021'],
  ['url', 'https://example.org/'],
]

export function statements(
  pool: Pool,
  own: Arbitrary<string>,
  subject: Arbitrary<RecordKey> = record({ kind: constant('organisation'), id }, plain),
): Arbitrary<RecordOf<'statement'>> {
  return constantFrom(...PRINTED).chain(([type, value]) =>
    recordOf(
      pool,
      'statement',
      own,
      {
        subject,
        property: constantFrom('aim', 'start', 'share'),
        type: constant(type),
        value: constant(value),
      },
      { counts: undefined, countsOrganisers: undefined },
    ),
  )
}
