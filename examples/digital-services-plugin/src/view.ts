import type { CalendarDate, Dataset, OpeningHours, RecordOf, WithoutView } from '@sotekit/core'
import type { Counted } from './figure.js'
import type { DigitalTypes } from './plugin-types.js'

/** Which figures to add up. */
export interface UseQuestion {
  /** Id of the digital service. */
  readonly service: string
  /** What was counted. */
  readonly counted: Counted
  /** A year; figures whose time is that year. Without it, figures whose source tells no time. */
  readonly year?: number | undefined
}

/** A sum of printed figures. */
export interface Sum {
  /** At least this many. */
  readonly atLeast: number
  /** Whether it is exactly that: every figure in it was. */
  readonly exact: boolean
  /** Ids of the figures in it, sorted. */
  readonly figures: readonly string[]
}

/** When a remote service can be met, by language. */
export interface RemoteHours {
  /** Id of the service point. */
  readonly point: string
  /** The language that the hours are for; no language in particular where left out. */
  readonly language?: string
  readonly days: readonly number[]
  readonly opens: string
  readonly closes: string
}

type FigureRecord = RecordOf<'digital.figure', DigitalTypes>
type AdoptionRecord = RecordOf<'digital.adoption', DigitalTypes>

/** What `dataset.digital` answers. */
export interface DigitalView {
  /** All figures, by service and what was counted. */
  readonly figures: () => readonly FigureRecord[]
  /** All adoptions, by service. */
  readonly adoptions: () => readonly AdoptionRecord[]
  /** Sum of the figures of one service by itself; nothing where there is none. */
  readonly use: (question: UseQuestion) => Sum | undefined
  /**
   * What a figure was in the period before, by its printed change: bounds, since a percentage is rounded.
   * Nothing where the change or the exact number is not told.
   */
  readonly before: (figure: string) => { readonly from: number; readonly to: number } | undefined
  /** When service points that are met by video, phone or chat are open. */
  readonly remote: () => readonly RemoteHours[]
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const REMOTE = new Set(['video', 'phone', 'chat'])

export function makeView(dataset: Dataset<WithoutView<DigitalTypes>>): DigitalView {
  const figures = [...dataset.all('digital.figure')].sort(
    (a, b) =>
      compare(String(a.services), String(b.services)) || compare(a.counted, b.counted) || compare(a.id, b.id),
  )
  const adoptions = [...dataset.all('digital.adoption')].sort(
    (a, b) => compare(a.service, b.service) || compare(a.id, b.id),
  )
  return {
    figures: () => figures,
    adoptions: () => adoptions,
    use: ({ service, counted, year }) => {
      const found = figures.filter(
        (one) =>
          one.services.length === 1 &&
          one.services[0] === service &&
          one.counted === counted &&
          isIn(one, year),
      )
      if (found.length === 0) return undefined
      return {
        atLeast: found.reduce((sum, { value }) => sum + least(value), 0),
        exact: found.every(({ value }) => 'exactly' in value),
        figures: found.map(({ id }) => id).sort(compare),
      }
    },
    before: (id) => {
      const figure = dataset.get('digital.figure', id)
      if (figure?.changePercent === undefined || !('exactly' in figure.value)) return undefined
      const { exactly } = figure.value
      const half = 0.5
      const base = (percent: number): number => exactly / (1 + percent / 100)
      return {
        from: Math.ceil(base(figure.changePercent + half)),
        to: Math.floor(base(figure.changePercent - half)),
      }
    },
    remote: () =>
      [...dataset.servicePoints]
        .filter(({ channels }) => channels?.some((channel) => REMOTE.has(channel)))
        .flatMap(({ id, hours }) => (hours ?? []).map((one) => hoursOf(id, one)))
        .sort((a, b) => compare(a.point, b.point) || compare(a.language ?? '', b.language ?? '')),
  }
}

const least = (value: FigureRecord['value']): number =>
  'exactly' in value ? value.exactly : value.moreThan + 1

function isIn({ period }: FigureRecord, year: number | undefined): boolean {
  if (year === undefined) return period === undefined
  const day = (monthAndDay: string): CalendarDate => `${String(year).padStart(4, '0')}-${monthAndDay}`
  return period?.from === day('01-01') && period.to === day('12-31')
}

function hoursOf(point: string, { days, opens, closes, language }: OpeningHours): RemoteHours {
  return { point, ...(language !== undefined && { language }), days: [...days], opens, closes }
}
