import type { Area } from './area.js'
import { areaKind } from './area.js'
import type { Arrangement } from './arrangement.js'
import { arrangementKind } from './arrangement.js'
import type { KindDefinition } from './definition.js'
import type { DigitalService } from './digital-service.js'
import { digitalServiceKind } from './digital-service.js'
import type { Indicator } from './indicator.js'
import { indicatorKind } from './indicator.js'
import type { Measure } from './measure.js'
import { measureKind } from './measure.js'
import type { Method } from './method.js'
import { methodKind } from './method.js'
import type { Municipality } from './municipality.js'
import { municipalityKind } from './municipality.js'
import type { Organisation } from './organisation.js'
import { organisationKind } from './organisation.js'
import type { Programme } from './programme.js'
import { programmeKind } from './programme.js'
import type { Service } from './service.js'
import { serviceKind } from './service.js'
import type { ServiceChain } from './service-chain.js'
import { serviceChainKind } from './service-chain.js'
import type { ServicePoint } from './service-point.js'
import { servicePointKind } from './service-point.js'
import type { Source } from './source.js'
import { sourceKind } from './source.js'
import type { Statement } from './statement.js'
import { statementKind } from './statement.js'

/** Core's kinds by name, and the record that each one holds. */
export interface CoreKinds {
  source: Source
  statement: Statement
  area: Area
  municipality: Municipality
  organisation: Organisation
  service: Service
  'service-point': ServicePoint
  arrangement: Arrangement
  method: Method
  'digital-service': DigitalService
  programme: Programme
  measure: Measure
  indicator: Indicator
  'service-chain': ServiceChain
}

/** Name of one of core's kinds. */
export type CoreKindName = keyof CoreKinds

export const coreKinds: { readonly [K in CoreKindName]: KindDefinition<CoreKinds[K]> } = {
  source: sourceKind,
  statement: statementKind,
  area: areaKind,
  municipality: municipalityKind,
  organisation: organisationKind,
  service: serviceKind,
  'service-point': servicePointKind,
  arrangement: arrangementKind,
  method: methodKind,
  'digital-service': digitalServiceKind,
  programme: programmeKind,
  measure: measureKind,
  indicator: indicatorKind,
  'service-chain': serviceChainKind,
}
