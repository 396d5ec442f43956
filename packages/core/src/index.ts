/**
 * Typed models and validation for regional health and social services: municipalities, organisations,
 * service arrangements, programmes, measures and service chains; diagnostics; dated law; and the plugin
 * contract.
 *
 * Start with {@link sotekit}: it makes a kit, which loads records into a {@link Dataset} and tells what is
 * wrong with them.
 *
 * @packageDocumentation
 */
export * from './calendar/index.js'
export * from './chain/index.js'
export type * from './dataset/types.js'
export type * from './diagnostics/diagnostic.js'
export type { Finding, ProposedFix } from './diagnostics/finding.js'
export * from './diagnostics/localize.js'
export type { Area, AreaType, Tile } from './kinds/area.js'
export type { Arrangement, Coverage, Producer, ProductionMode } from './kinds/arrangement.js'
export type { Channel } from './kinds/channel.js'
export type { References } from './kinds/definition.js'
export type { DigitalService } from './kinds/digital-service.js'
export type { CoreKindName, CoreKinds } from './kinds/index.js'
export type { Indicator, Observation, Target } from './kinds/indicator.js'
export type { Measure, MeasurePart, MeasureRelation } from './kinds/measure.js'
export type { Method } from './kinds/method.js'
export type { Membership, Municipality, Population } from './kinds/municipality.js'
export type {
  Organisation,
  OrganisationMembership,
  OrganisationType,
  Ownership,
} from './kinds/organisation.js'
export type { Programme } from './kinds/programme.js'
export type {
  AssessmentSection,
  Call,
  Component,
  ComponentTask,
  Dependency,
  Goal,
  GovernanceBody,
  LegalBasis,
  Milestone,
  Phase,
  ProgrammeItem,
  Risk,
  SelfAssessment,
  Staffing,
} from './kinds/programme-parts.js'
export type { AnyRecord, Basis, Citation, RecordBase, RecordKey } from './kinds/record.js'
export type { Sector, Service, ServiceLevel } from './kinds/service.js'
export type {
  Actor,
  ChainStep,
  ChainTransition,
  HandOver,
  ServiceChain,
  StepDeadline,
  StepDuration,
  StepType,
} from './kinds/service-chain.js'
export type { Coordinates, OpeningHours, ServicePoint } from './kinds/service-point.js'
export type { Source, SourceType } from './kinds/source.js'
export type { OrganiserCount, RecordCount, Statement, StatementType } from './kinds/statement.js'
export * from './kit/dataset-schema.js'
export type { CodeDescription, Description, KindDescription, PluginDescription } from './kit/describe.js'
export type * from './kit/input.js'
export { type Parsed, parse } from './kit/parse.js'
export type { PluginProblem, SotekitError } from './kit/problems.js'
export * from './kit/sotekit.js'
export * from './law/index.js'
export * from './plugin/define.js'
export type * from './plugin/rule.js'
export type * from './plugin/schema.js'
export type * from './plugin/types.js'
export type * from './report/blocks.js'
export * from './values/index.js'
export { CORE_VERSION } from './version.js'
