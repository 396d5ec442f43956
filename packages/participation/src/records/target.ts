import * as z from 'zod'
import { id } from './fields.js'

/**
 * What somebody takes part in: measures, a group of measures, a sub-programme, or all measures, of a
 * programme or of one call. With none of these it is the programme as a whole, where no source tells which
 * measures.
 *
 * @example
 * ```ts
 * import type { Target } from '@sotekit/participation'
 *
 * const chain: Target = { programme: 'tulsote', measures: ['m08'] }
 * const family: Target = { programme: 'tulsote', subProgrammes: ['families'], call: 'original' }
 * ```
 */
export interface Target {
  /** Id of the programme (Finnish: hanke). */
  readonly programme: string
  /** Only measures of this call. */
  readonly call?: string | undefined
  /** Ids of measures (Finnish: toimenpiteet). */
  readonly measures?: readonly string[] | undefined
  /** Id of a `participation.group`. */
  readonly group?: string | undefined
  /** Sub-programmes as wholes. */
  readonly subProgrammes?: readonly string[] | undefined
  /** All measures of the programme, or of the call where one is given. */
  readonly allMeasures?: true | undefined
}

export const target = (): {
  programme: z.ZodType<string>
  call: z.ZodType<string | undefined>
  measures: z.ZodType<readonly string[] | undefined>
  group: z.ZodType<string | undefined>
  subProgrammes: z.ZodType<readonly string[] | undefined>
  allMeasures: z.ZodType<true | undefined>
} => ({
  programme: id(),
  call: id().optional(),
  measures: z.array(id()).min(1).optional(),
  group: id().optional(),
  subProgrammes: z.array(id()).min(1).optional(),
  allMeasures: z.literal(true).optional(),
})

/** References of a target; they are part of the kinds that have one. */
export const targetRefs: {
  readonly programme: 'programme'
  readonly call: 'programme#calls'
  readonly 'measures[]': 'measure'
  readonly group: 'participation.group'
  readonly 'subProgrammes[]': 'programme#subProgrammes'
} = {
  programme: 'programme',
  call: 'programme#calls',
  'measures[]': 'measure',
  group: 'participation.group',
  'subProgrammes[]': 'programme#subProgrammes',
}

/** Whether a target says in more than one way what it is. */
export function isAmbiguous(one: Target): boolean {
  return (
    [one.measures, one.group, one.subProgrammes, one.allMeasures].filter((way) => way !== undefined).length >
    1
  )
}

/** Whether a target names the programme only. */
export function isWholeProgramme(one: Target): boolean {
  return !one.measures && !one.group && !one.subProgrammes && !one.allMeasures
}
