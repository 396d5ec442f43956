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
  /** Document or register that facts are cited from (lähde). */
  source: Source
  /** What a source says, as printed (lausuma lähteessä). */
  statement: Statement
  /** Region, wellbeing services county, hospital district or other area (alue). */
  area: Area
  /** Municipality, by its three-digit code (kunta). */
  municipality: Municipality
  /** Organisation that organises, produces, funds or takes part (organisaatio). */
  organisation: Organisation
  /** Node of the service classification (palvelu). */
  service: Service
  /** Place where a service is met (palvelupiste). */
  'service-point': ServicePoint
  /** Who organises and who produces a service where and when (järjestäminen ja tuottaminen). */
  arrangement: Arrangement
  /** Working method, model or tool (menetelmä). */
  method: Method
  /** Digital service for residents or professionals (digitaalinen palvelu). */
  'digital-service': DigitalService
  /** State-granted development programme (hanke). */
  programme: Programme
  /** Piece of development work that a programme commits to (toimenpide). */
  measure: Measure
  /** What is measured, and what was observed (mittari). */
  indicator: Indicator
  /** Agreed course of steps across organisations (palveluketju). */
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
