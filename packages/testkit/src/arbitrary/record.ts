import type { CoreKindName, RecordOf } from '@sotekit/core'
import { type Arbitrary, array, oneof } from 'fast-check'
import { serviceChains } from './kinds/chains.js'
import { anywhere, indicators, measures } from './kinds/measures.js'
import { organisations } from './kinds/organisations.js'
import { areas, municipalities, servicePoints } from './kinds/places.js'
import { programmes } from './kinds/programmes.js'
import { arrangements, digitalServices, methods, services } from './kinds/services.js'
import { sources, statements } from './kinds/sources.js'
import { anything } from './pool.js'
import { id, municipalityCode } from './values.js'

const own = id.filter((value) => value !== 'unknown')

const codes = array(municipalityCode, { minLength: 1, maxLength: 3 })

const byKind: { readonly [K in CoreKindName]: () => Arbitrary<RecordOf<K>> } = {
  source: () => sources(anything, own),
  statement: () => statements(anything, own),
  area: () => areas(anything, own),
  municipality: () => municipalities(anything, municipalityCode),
  organisation: () => organisations(anything, own),
  service: () => services(anything, own),
  'service-point': () => servicePoints(anything, own),
  arrangement: () =>
    arrangements(
      anything,
      own,
      id,
      id,
      oneof(
        codes.map((municipalities) => ({ municipalities })),
        id.map((area) => ({ area })),
      ),
    ),
  method: () => methods(anything, own),
  'digital-service': () => digitalServices(anything, own),
  programme: () => programmes(anything, own),
  measure: () => measures(anything, own, anywhere),
  indicator: () => indicators(anything, own),
  'service-chain': () => serviceChains(anything, own),
}

export function arbitraryRecord<const K extends CoreKindName>(kind: K): Arbitrary<RecordOf<K>> {
  return byKind[kind]()
}
