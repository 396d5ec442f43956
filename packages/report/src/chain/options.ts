import type { CalendarDate, LocalizedText } from '@sotekit/core'
import type { ReportLanguage } from '../report.js'

/**
 * How a chain is told and drawn.
 *
 * @example
 * ```ts
 * import { type ChainOptions, chainText } from '@sotekit/report'
 *
 * const options: ChainOptions = { language: 'en', names: { 'organisation/kemi': { fi: 'Kemi' } } }
 * chainText(
 *   {
 *     id: 'advice',
 *     title: { en: 'Advice' },
 *     steps: [{ id: 'call', type: 'task', title: { en: 'Call' }, actor: { organisation: 'kemi' } }],
 *   },
 *   options,
 * ) // → 'Advice\n\nThe sources give the steps but not their order.\n\n- Call – Kemi (fi)\n'
 * ```
 */
export interface ChainOptions {
  /** Language of the words; a text that is not there in it falls back visibly. */
  readonly language: ReportLanguage
  /** Names of organisations, services, digital services, methods and chains, by `kind/id`; the id where left out. */
  readonly names?: Readonly<Record<string, LocalizedText>> | undefined
  /** The day that the chain is shown for; told in its text. */
  readonly asOf?: CalendarDate | undefined
}
