import * as z from 'zod'
import { lazy } from '../shared/lazy.js'
import type { LocalizedText } from '../values/language.js'
import type { Period } from '../values/period.js'
import type { KindDefinition } from './definition.js'
import { exactly } from './exactly.js'
import { citations, date, envelope, id, ids, localized, period, text, texts } from './fields.js'
import type {
  Call,
  Component,
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
} from './programme-parts.js'
import type { RecordBase } from './record.js'

/**
 * A programme (Finnish: hanke, hankekokonaisuus): a state-granted development programme with its calls,
 * sub-programmes, goals and governance. Measures are records of their own and name the programme.
 */
export interface Programme extends RecordBase {
  /** Name of the programme, by language. */
  readonly title: LocalizedText
  /** Other names, spellings and abbreviations that mean this programme. */
  readonly aliases?: readonly string[] | undefined
  /** The national programme (ohjelma) that funds it. */
  readonly nationalProgramme?: LocalizedText | undefined
  /** Id of the organisation that grants the money (valtionapuviranomainen). */
  readonly funder?: string | undefined
  /** Id of the organisation that applied for the grant (hakija). */
  readonly applicant?: string | undefined
  /** Id of the organisation that administers the grant (hallinnoija). */
  readonly administrator?: string | undefined
  /** Id of the organisation that leads the work (vetovastuu). */
  readonly lead?: string | undefined
  /** Id of the area that the programme is for. */
  readonly area?: string | undefined
  /** The decree that the grant is given by. */
  readonly legalBasis?: LegalBasis | undefined
  /** The period in which its money may be used. */
  readonly period?: Period | undefined
  /** Rounds in which money was applied for (haku, täydennyshaku); measures name theirs. */
  readonly calls: readonly Call[]
  /** Parts of the work (osakokonaisuudet); measures name theirs. */
  readonly subProgrammes?: readonly ProgrammeItem[] | undefined
  /** Benefit categories (hyötytavoitteet) of the national programme; measures name theirs. */
  readonly benefitCategories?: readonly ProgrammeItem[] | undefined
  /** Parts with their own tasks and budget. */
  readonly components?: readonly Component[] | undefined
  /** What the programme aims at (tavoitteet). */
  readonly goals?: readonly Goal[] | undefined
  /** Needs that the programme answers (tarpeet). */
  readonly needs?: readonly ProgrammeItem[] | undefined
  /** What is to remain of it (tulokset, tuotokset). */
  readonly outcomes?: readonly ProgrammeItem[] | undefined
  /** Stretches of the work in time (vaiheet). */
  readonly phases?: readonly Phase[] | undefined
  /** Dated events: decisions, deadlines, reports. */
  readonly milestones?: readonly Milestone[] | undefined
  /** Bodies and roles that decide and steer (hallinto). */
  readonly governance?: readonly GovernanceBody[] | undefined
  /** People by role, in full-time equivalents; never by name. */
  readonly staffing?: readonly Staffing[] | undefined
  /** What could go wrong (riskit). */
  readonly risks?: readonly Risk[] | undefined
  /** Other projects that it builds on, runs beside or prepares (riippuvuudet). */
  readonly dependencies?: readonly Dependency[] | undefined
  /** What the programme said of its own progress (itsearvioinnit). */
  readonly selfAssessments?: readonly SelfAssessment[] | undefined
}

const item = lazy(() => ({
  id: id(),
  title: localized(),
  aliases: texts().optional(),
  citations: citations().optional(),
  note: z.string().optional(),
}))

const items = lazy(() => z.array(z.strictObject(item())))

const calls = lazy(() =>
  z.array(
    z.strictObject({
      ...item(),
      type: z.enum(['original', 'supplement']),
      applications: period().optional(),
      implementation: period().optional(),
      priorities: items().optional(),
    }),
  ),
)

const goals = lazy(() =>
  z.array(
    z.strictObject({
      ...item(),
      benefitCategory: id().optional(),
      subProgrammes: ids().optional(),
      call: id().optional(),
      aims: z.array(localized()).optional(),
    }),
  ),
)

const level = lazy(() => z.enum(['low', 'medium', 'high']))

const components = lazy(() =>
  z.array(
    z.strictObject({
      ...item(),
      goals: items().optional(),
      tasks: z
        .array(
          z.strictObject({
            ...item(),
            type: z.enum(['task', 'measure', 'aim']),
            block: localized().optional(),
            mark: text().optional(),
            markMeaning: localized().optional(),
          }),
        )
        .optional(),
    }),
  ),
)

const selfAssessments = lazy(() =>
  z.array(
    z.strictObject({
      ...item(),
      period: period().optional(),
      sections: z.array(
        z.strictObject({
          benefitCategory: id(),
          findings: z.array(localized()).optional(),
          citations: citations().optional(),
        }),
      ),
    }),
  ),
)

export const programmeKind: KindDefinition<Programme> = {
  name: 'programme',
  term: 'hanke',
  collection: 'programmes',
  refs: {
    funder: 'organisation',
    applicant: 'organisation',
    administrator: 'organisation',
    lead: 'organisation',
    area: 'area',
    'goals[].benefitCategory': '#benefitCategories',
    'goals[].subProgrammes[]': '#subProgrammes',
    'goals[].call': '#calls',
    'staffing[].call': '#calls',
    'governance[].organisations[]': 'organisation',
    'dependencies[].programme': 'programme',
    'dependencies[].organisations[]': 'organisation',
    'dependencies[].municipalities[]': 'municipality',
    'selfAssessments[].sections[].benefitCategory': '#benefitCategories',
  },
  schema: lazy(() =>
    exactly<Programme>()(
      z.strictObject({
        ...envelope(),
        title: localized(),
        aliases: texts().optional(),
        nationalProgramme: localized().optional(),
        funder: id().optional(),
        applicant: id().optional(),
        administrator: id().optional(),
        lead: id().optional(),
        area: id().optional(),
        legalBasis: z.strictObject({ statute: text(), projectKind: text() }).optional(),
        period: period().optional(),
        calls: calls(),
        subProgrammes: items().optional(),
        benefitCategories: items().optional(),
        components: components().optional(),
        goals: goals().optional(),
        needs: items().optional(),
        outcomes: items().optional(),
        phases: z.array(z.strictObject({ ...item(), period: period() })).optional(),
        milestones: z
          .array(z.strictObject({ ...item(), date: date().optional(), period: period().optional() }))
          .optional(),
        governance: z
          .array(
            z.strictObject({
              ...item(),
              role: z.enum([
                'applicant',
                'administrator',
                'lead',
                'steering',
                'expert',
                'reform',
                'funder',
                'annex',
              ]),
              organisations: ids().optional(),
            }),
          )
          .optional(),
        staffing: z
          .array(z.strictObject({ ...item(), call: id().optional(), fte: z.number().nonnegative() }))
          .optional(),
        risks: z
          .array(
            z.strictObject({
              ...item(),
              likelihood: level().optional(),
              impact: level().optional(),
              ownerRole: localized().optional(),
              mitigation: localized().optional(),
            }),
          )
          .optional(),
        dependencies: z
          .array(
            z.strictObject({
              ...item(),
              period: period().optional(),
              type: z.enum(['earlier', 'parallel', 'later']),
              programme: id().optional(),
              organisations: ids().optional(),
              municipalities: ids().optional(),
            }),
          )
          .optional(),
        selfAssessments: selfAssessments().optional(),
      }),
    ),
  ),
}
