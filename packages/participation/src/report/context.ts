import {
  type BlockText,
  type CalendarDate,
  type Cell,
  type Citation,
  type Dataset,
  type Messages,
  type ReportOptions,
  textIn,
} from '@sotekit/core'
import { eventsBy } from '../attendance/attendance.js'
import { matrixOf } from '../matrix/matrix.js'
import type { LiveMatrix } from '../matrix/types.js'
import type { ParticipationOptions } from '../options.js'
import type { ParticipationTypes } from '../plugin-types.js'
import type { ParticipationEvent } from '../records/event.js'
import { toldOf } from '../scope/told.js'
import { type SafeAttendance, type SafeTrainees, safeAttendance, safeTrainees } from './people.js'

/** What every part of the report is made from. */
export interface Context {
  readonly data: Dataset<ParticipationTypes>
  readonly options: ParticipationOptions
  readonly programme: string
  readonly at: CalendarDate
  /** Prefix of anchors: several programmes may be in one report. */
  readonly anchor: (name: string) => string
  readonly events: readonly (ParticipationEvent & {
    readonly id: string
    readonly citations?: readonly Citation[] | undefined
  })[]
  readonly matrix: LiveMatrix
  readonly attendance: SafeAttendance
  readonly trainees: SafeTrainees
  /** Names of municipalities and organisations in the language of the report. */
  readonly municipality: (code: string) => string
  readonly organisation: (id: string) => string
  readonly sources: (record: { readonly citations?: readonly Citation[] | undefined } | undefined) => Cell
}

export function contextOf(
  data: Dataset<ParticipationTypes>,
  options: ParticipationOptions,
  wanted: ReportOptions,
  programme: string,
): Context {
  const at = data.participation.day()
  const isPublic = wanted.audience !== 'internal'
  const events = eventsBy(toldOf(data, 'participation.event', programme), { at, programme })
  return {
    data,
    options,
    programme,
    at,
    anchor: (name) => `participation-${programme}-${name}`,
    events,
    matrix: matrixOf(data, options, { programme, at }),
    attendance: safeAttendance(events, options, isPublic),
    trainees: safeTrainees(
      data.participation.trainees({ programme, at }),
      options,
      isPublic,
      (code) => data.at(at).population(code)?.persons,
    ),
    municipality: (code) => nameIn(data.municipalities.get(code)?.name, code, wanted),
    organisation: (id) => nameIn(data.organisations.get(id)?.name, id, wanted),
    sources: (record) => {
      const told = (record?.citations ?? []).map(({ source, locator }) =>
        locator === undefined ? source : `${source} ${locator}`,
      )
      return told.length > 0 ? told.join('; ') : { unknown: true }
    },
  }
}

function nameIn(name: Parameters<typeof textIn>[0] | undefined, id: string, wanted: ReportOptions): string {
  return (name && textIn(name, wanted.language)?.text) ?? id
}

export const text = (words: BlockText): Cell => ({ text: words })

export const unknownCell: Cell = { unknown: true }

/** A text, or unknown. */
export const textOr = (words: BlockText | undefined): Cell =>
  words === undefined ? unknownCell : { text: words }

export const dateOr = (date: CalendarDate | undefined): Cell => (date === undefined ? unknownCell : { date })

/** How many of how many, with the unknown ones. */
export function shareCell(share: {
  readonly yes: number
  readonly total: number
  readonly unknown: number
}): Cell {
  return share.total === 0
    ? unknownCell
    : { numerator: share.yes, denominator: share.total, ...(share.unknown > 0 && { unknown: share.unknown }) }
}

/** Percent with one decimal, rounded down: what is below a limit never prints as the limit. */
export function percentText(part: number, whole: number): Messages {
  const tenths = whole === 0 ? 0 : Math.floor((1000 * part) / whole)
  const number = `${Math.floor(tenths / 10)}.${tenths % 10}`
  return { fi: `${number.replace('.', ',')} %`, en: `${number} %` }
}
