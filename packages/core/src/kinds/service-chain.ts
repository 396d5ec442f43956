import * as z from 'zod'
import type { DeadlineUnit } from '../calendar/deadline.js'
import { lazy } from '../shared/lazy.js'
import type { LanguageTag, LocalizedText } from '../values/language.js'
import { CHANNELS, type Channel } from './channel.js'
import type { KindDefinition } from './definition.js'
import { exactly } from './exactly.js'
import { basis, citations, envelope, id, ids, languageTag, localized, text, texts } from './fields.js'
import type { Basis, Citation, RecordBase } from './record.js'
import type { Sector, ServiceLevel } from './service.js'

const STEP_TYPES = ['start', 'end', 'task', 'decision', 'split', 'join', 'chain'] as const

/**
 * Type of a step: `start` and `end` events, `task`, `decision` (exactly one way out is taken), parallel
 * `split` and `join` (all ways), and `chain` (a sub-chain is run).
 *
 * Several transitions into a task, decision, split or end mean "any of them" ; only a `join` waits for all.
 */
export type StepType = (typeof STEP_TYPES)[number]

/** Who carries a step: a role, an organisation, or whoever produces a service in the client's municipality. */
export interface Actor {
  readonly role?: LocalizedText | undefined
  readonly organisation?: string | undefined
  /** Id of a service: "whoever produces it here". */
  readonly producerOf?: string | undefined
}

/**
 * The time within which a step must be reached or done, counted from another step.
 *
 * An agreed deadline gives its amount and unit; a statutory one names a parameter of dated law and takes
 * its amount from there, as in force on the day.
 */
export interface StepDeadline {
  readonly amount?: number | undefined
  readonly unit?: DeadlineUnit | undefined
  /** Id of the step from which time runs. */
  readonly from: string
  readonly type: 'agreed' | 'statutory'
  /** Id of a parameter of dated law. */
  readonly parameter?: string | undefined
}

/** A step (Finnish: vaihe) of a service chain. */
export interface ChainStep {
  readonly id: string
  readonly type: StepType
  readonly title: LocalizedText
  readonly actor?: Actor | undefined
  readonly sector?: Sector | undefined
  readonly level?: ServiceLevel | undefined
  readonly channels?: readonly Channel[] | undefined
  readonly languages?: readonly LanguageTag[] | undefined
  /** Methods and digital services used. */
  readonly methods?: readonly string[] | undefined
  readonly digitalServices?: readonly string[] | undefined
  readonly deadline?: StepDeadline | undefined
  /** Shortest and longest own duration that the model gives the step; both 0 where left out. */
  readonly duration?: StepDuration | undefined
  /** The chain that a step of type `chain` runs. */
  readonly chain?: string | undefined
  /** `modelled` where no source gives the step; it is drawn differently. */
  readonly basis?: Basis | undefined
  readonly citations?: readonly Citation[] | undefined
}

/** Shortest and longest duration of a step, in one unit. */
export interface StepDuration {
  readonly min: number
  readonly max: number
  readonly unit: DeadlineUnit
}

/** What passes from one step to the next, and with which tool. */
export interface HandOver {
  readonly what: LocalizedText
  readonly digitalService?: string | undefined
}

/** A transition (Finnish: siirtymä) between two steps. */
export interface ChainTransition {
  readonly from: string
  readonly to: string
  /** When the transition is taken, out of a decision. */
  readonly condition?: LocalizedText | undefined
  /** The way out of a decision that is taken when no condition holds. */
  readonly otherwise?: boolean | undefined
  readonly handOver?: HandOver | undefined
  readonly basis?: Basis | undefined
  readonly citations?: readonly Citation[] | undefined
}

/**
 * A service chain (Finnish: palveluketju, hoitoketju): an agreed course of steps across organisations for a
 * need.
 *
 * A chain that its sources give only as a list of nouns has steps and no transitions; it is incomplete and
 * reported so.
 */
export interface ServiceChain extends RecordBase {
  readonly title: LocalizedText
  readonly aliases?: readonly string[] | undefined
  readonly steps: readonly ChainStep[]
  readonly transitions?: readonly ChainTransition[] | undefined
  readonly programme?: string | undefined
  readonly measures?: readonly string[] | undefined
  /** The service that the chain belongs to. */
  readonly services?: readonly string[] | undefined
  readonly organisations?: readonly string[] | undefined
}

export const serviceChainKind: KindDefinition<ServiceChain> = {
  name: 'service-chain',
  term: 'palveluketju',
  collection: 'serviceChains',
  refs: {
    programme: 'programme',
    'measures[]': 'measure',
    'services[]': 'service',
    'organisations[]': 'organisation',
    'steps[].actor.organisation': 'organisation',
    'steps[].actor.producerOf': 'service',
    'steps[].methods[]': 'method',
    'steps[].digitalServices[]': 'digital-service',
    'steps[].chain': 'service-chain',
    'steps[].deadline.from': '#steps',
    'transitions[].from': '#steps',
    'transitions[].to': '#steps',
    'transitions[].handOver.digitalService': 'digital-service',
  },
  schema: lazy(() =>
    exactly<ServiceChain>()(
      z.strictObject({
        ...envelope(),
        title: localized(),
        aliases: texts().optional(),
        steps: z.array(step()),
        transitions: z.array(transition()).optional(),
        programme: id().optional(),
        measures: ids().optional(),
        services: ids().optional(),
        organisations: ids().optional(),
      }),
    ),
  ),
}

const unit = lazy(() => z.enum(['working-day', 'day', 'week', 'month', 'year']))

const step = lazy(() =>
  z.strictObject({
    id: id(),
    type: z.enum(STEP_TYPES),
    title: localized(),
    actor: z
      .strictObject({
        role: localized().optional(),
        organisation: id().optional(),
        producerOf: id().optional(),
      })
      .optional(),
    sector: z.enum(['health', 'social', 'rescue', 'support']).optional(),
    level: z.enum(['basic', 'specialised']).optional(),
    channels: z.array(z.enum(CHANNELS)).optional(),
    languages: z.array(languageTag()).optional(),
    methods: ids().optional(),
    digitalServices: ids().optional(),
    deadline: z
      .strictObject({
        amount: z.int().nonnegative().optional(),
        unit: unit().optional(),
        from: id(),
        type: z.enum(['agreed', 'statutory']),
        parameter: text().optional(),
      })
      .optional(),
    duration: z
      .strictObject({ min: z.int().nonnegative(), max: z.int().nonnegative(), unit: unit() })
      .refine((value) => value.min <= value.max, { params: { code: 'core/min-above-max' } })
      .optional(),
    chain: id().optional(),
    basis: basis().optional(),
    citations: citations().optional(),
  }),
)

const transition = lazy(() =>
  z.strictObject({
    from: id(),
    to: id(),
    condition: localized().optional(),
    otherwise: z.boolean().optional(),
    handOver: z.strictObject({ what: localized(), digitalService: id().optional() }).optional(),
    basis: basis().optional(),
    citations: citations().optional(),
  }),
)
