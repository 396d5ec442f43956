import type { CalendarDate, LocalizedText } from '@sotekit/core'

/**
 * How a chain is exported.
 *
 * @example
 * ```ts
 * import type { BpmnOptions } from '@sotekit/bpmn'
 *
 * const options: BpmnOptions = {
 *   language: 'en',
 *   names: { 'organisation/kemi': { fi: 'Kemin kaupunki', en: 'City of Kemi' } },
 *   asOf: '2025-02-01',
 * }
 * ```
 */
export interface BpmnOptions {
  /** The language of the names; a text that is missing in it is taken from another. */
  readonly language: 'fi' | 'sv' | 'en'
  /** Names of organisations, services, digital services, methods and chains, by `kind/id`; the id where left out. */
  readonly names?: Readonly<Record<string, LocalizedText>> | undefined
  /** The day whose law sets the length of statutory deadlines; without it they are named and not counted. */
  readonly asOf?: CalendarDate | undefined
  /** Age of the client in whole years, where the law depends on it. */
  readonly age?: number | undefined
  /** Facts of the case by name, where the law depends on them. */
  readonly facts?: Readonly<Record<string, string>> | undefined
}
