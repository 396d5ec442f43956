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
 *
 * @useDeclaredType
 */
export type StepType = (typeof STEP_TYPES)[number]

/** Who carries a step: a role, an organisation, or whoever produces a service in the client's municipality. */
export interface Actor {
  /** Role in words, such as a nurse's; never a person's name. */
  readonly role?: LocalizedText | undefined
  /** Id of the organisation that carries the step wherever the client lives. */
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
  /** Length of an agreed time, in `unit`: an integer from 0. A statutory one is taken from the law. */
  readonly amount?: number | undefined
  /** Unit of `amount`; `working-day` is Monday to Friday and no holiday (arkipäivä, Act 150/1930 §5). */
  readonly unit?: DeadlineUnit | undefined
  /** Id of the step from which time runs. */
  readonly from: string
  /** `agreed` by the parties of the chain, or `statutory`: set by law. */
  readonly type: 'agreed' | 'statutory'
  /** Id of a parameter of dated law. */
  readonly parameter?: string | undefined
}

/** A step (Finnish: vaihe) of a service chain. */
export interface ChainStep {
  /** Stable id, unique within the chain; transitions and deadlines refer to it. */
  readonly id: string
  /** What the step does in the course of the chain. */
  readonly type: StepType
  /** What happens in the step, by language. */
  readonly title: LocalizedText
  /** Who carries the step; not told where left out. */
  readonly actor?: Actor | undefined
  /** Sector of the step; that of the service in `actor.producerOf` where left out. */
  readonly sector?: Sector | undefined
  /** Level of the step; that of the service in `actor.producerOf` where left out. */
  readonly level?: ServiceLevel | undefined
  /** Channels (asiointikanavat) that the step needs. */
  readonly channels?: readonly Channel[] | undefined
  /** Languages in which the step is to be had. */
  readonly languages?: readonly LanguageTag[] | undefined
  /** Methods and digital services used. */
  readonly methods?: readonly string[] | undefined
  /** Ids of the digital services that the step uses. */
  readonly digitalServices?: readonly string[] | undefined
  /** The time within which the step must be reached or done (määräaika); none where left out. */
  readonly deadline?: StepDeadline | undefined
  /** Shortest and longest own duration that the model gives the step; both 0 where left out. */
  readonly duration?: StepDuration | undefined
  /** The chain that a step of type `chain` runs. */
  readonly chain?: string | undefined
  /** `modelled` where no source gives the step; it is drawn differently. */
  readonly basis?: Basis | undefined
  /** Where the step was read. */
  readonly citations?: readonly Citation[] | undefined
}

/** Shortest and longest duration of a step, in one unit. */
export interface StepDuration {
  /** Shortest duration in `unit`: an integer from 0. */
  readonly min: number
  /** Longest duration in `unit`: an integer, at least `min`. */
  readonly max: number
  /** Unit of both; `working-day` is Monday to Friday and no holiday. */
  readonly unit: DeadlineUnit
}

/** What passes from one step to the next, and with which tool. */
export interface HandOver {
  /** What passes: a referral, a summary, the client; by language. */
  readonly what: LocalizedText
  /** Id of the digital service by which it passes. */
  readonly digitalService?: string | undefined
}

/** A transition (Finnish: siirtymä) between two steps. */
export interface ChainTransition {
  /** Id of the step that work comes from. */
  readonly from: string
  /** Id of the step that work goes to. */
  readonly to: string
  /** When the transition is taken, out of a decision. */
  readonly condition?: LocalizedText | undefined
  /** The way out of a decision that is taken when no condition holds. */
  readonly otherwise?: boolean | undefined
  /** What passes on the way, and with which tool; not told where left out. */
  readonly handOver?: HandOver | undefined
  /** `modelled` where no source gives the transition; it is drawn differently. */
  readonly basis?: Basis | undefined
  /** Where the transition was read. */
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
  /** Name of the chain, by language. */
  readonly title: LocalizedText
  /** Other names and spellings that mean this chain. */
  readonly aliases?: readonly string[] | undefined
  /** The steps, in the order of the source; the course is told by the transitions. */
  readonly steps: readonly ChainStep[]
  /** Ways from step to step; a chain without them is incomplete. */
  readonly transitions?: readonly ChainTransition[] | undefined
  /** Id of the programme that develops the chain. */
  readonly programme?: string | undefined
  /** Ids of the measures that develop the chain. */
  readonly measures?: readonly string[] | undefined
  /** The service that the chain belongs to. */
  readonly services?: readonly string[] | undefined
  /** Ids of the organisations that have agreed on the chain or take part in it. */
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
