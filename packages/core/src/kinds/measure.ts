import * as z from 'zod'
import { lazy } from '../shared/lazy.js'
import type { LocalizedText } from '../values/language.js'
import type { Period } from '../values/period.js'
import type { KindDefinition } from './definition.js'
import { exactly } from './exactly.js'
import { citations, envelope, id, ids, localized, period } from './fields.js'
import type { Citation, RecordBase } from './record.js'

/** A part of a measure that its source lists below it. Parts are not counted as measures. */
export interface MeasurePart {
  /** Stable id, unique within the measure's parts. */
  readonly id: string
  /** What the part does, by language. */
  readonly title: LocalizedText
  /** Ids of the methods (menetelmät) that the part uses. */
  readonly methods?: readonly string[] | undefined
  /** Ids of the digital services that the part uses. */
  readonly digitalServices?: readonly string[] | undefined
  /** Where the part was read. */
  readonly citations?: readonly Citation[] | undefined
}

/** How a measure is related to another one. */
export interface MeasureRelation {
  /** Id of the other measure. */
  readonly measure: string
  /**
   * `same-as`: one measure told twice; `near`: much alike; `continues`: goes on from it; `supports`: helps
   * it.
   */
  readonly type: 'same-as' | 'near' | 'continues' | 'supports'
}

/**
 * A measure (Finnish: toimenpide): a piece of development work that a programme commits to.
 *
 * `call`, `subProgrammes`, `benefitCategory` and `goals` are ids of items inside the programme. A measure
 * that serves several sub-programmes lists them all.
 */
export interface Measure extends RecordBase {
  /** What is done, by language, as the source names it. */
  readonly title: LocalizedText
  /** Id of the programme (hanke) that commits to it. */
  readonly programme: string
  /** The call (haku) in which the measure was applied for. */
  readonly call: string
  /** Sub-programmes (osakokonaisuudet); at least one. */
  readonly subProgrammes: readonly string[]
  /** Benefit category (hyötytavoite). */
  readonly benefitCategory: string
  /** Ids of the programme's goals (tavoitteet) that it serves. */
  readonly goals?: readonly string[] | undefined
  /** When the work is done; not told where left out. */
  readonly period?: Period | undefined
  /** Municipalities that the source names; three-digit codes. */
  readonly municipalities?: readonly string[] | undefined
  /** Id of the area that it is for, where the source names an area and not municipalities. */
  readonly area?: string | undefined
  /** Ids of the services that it develops. */
  readonly services?: readonly string[] | undefined
  /** Ids of the methods (menetelmät) that it brings into use or develops. */
  readonly methods?: readonly string[] | undefined
  /** Ids of the digital services that it brings into use or develops. */
  readonly digitalServices?: readonly string[] | undefined
  /** Organisation responsible for the measure. */
  readonly responsible?: string | undefined
  /** Ids of other organisations that take part. */
  readonly organisations?: readonly string[] | undefined
  /** Measures that it hangs together with; naming one tells that two much alike are meant to be two. */
  readonly related?: readonly MeasureRelation[] | undefined
  /** What the source lists below it; parts are not counted as measures. */
  readonly parts?: readonly MeasurePart[] | undefined
}

export const measureKind: KindDefinition<Measure> = {
  name: 'measure',
  term: 'toimenpide',
  collection: 'measures',
  validity: 'period',
  refs: {
    programme: 'programme',
    call: 'programme#calls',
    'subProgrammes[]': 'programme#subProgrammes',
    benefitCategory: 'programme#benefitCategories',
    'goals[]': 'programme#goals',
    'municipalities[]': 'municipality',
    area: 'area',
    'services[]': 'service',
    'methods[]': 'method',
    'digitalServices[]': 'digital-service',
    responsible: 'organisation',
    'organisations[]': 'organisation',
    'related[].measure': 'measure',
    'parts[].methods[]': 'method',
    'parts[].digitalServices[]': 'digital-service',
  },
  schema: lazy(() =>
    exactly<Measure>()(
      z.strictObject({
        ...envelope(),
        title: localized(),
        programme: id(),
        call: id(),
        subProgrammes: z.array(id()).min(1),
        benefitCategory: id(),
        goals: ids().optional(),
        period: period().optional(),
        municipalities: ids().optional(),
        area: id().optional(),
        services: ids().optional(),
        methods: ids().optional(),
        digitalServices: ids().optional(),
        responsible: id().optional(),
        organisations: ids().optional(),
        related: z
          .array(
            z.strictObject({ measure: id(), type: z.enum(['same-as', 'near', 'continues', 'supports']) }),
          )
          .optional(),
        parts: z
          .array(
            z.strictObject({
              id: id(),
              title: localized(),
              methods: ids().optional(),
              digitalServices: ids().optional(),
              citations: citations().optional(),
            }),
          )
          .optional(),
      }),
    ),
  ),
}
