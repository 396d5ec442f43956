import type { Report } from '../report.js'

/**
 * A report as JSON (UTF-8, two spaces): the blocks as they are, with all their languages, for programs. Of a
 * suppressed cell nothing but `suppressed` is written, whatever else it may carry.
 *
 * @example
 * ```ts
 * import { renderJson } from '@sotekit/report'
 *
 * JSON.parse(renderJson({ title: 'Lapland', language: 'en', blocks: [] })) // → { version: 1, title: 'Lapland', language: 'en', blocks: [] }
 * ```
 */
export function renderJson(report: Report): string {
  const { title, subtitle, language, asOf, dataset, blocks } = report
  const whole = { version: 1, title, subtitle, language, asOf, dataset, blocks }
  return `${JSON.stringify(whole, (_key, value: unknown) => withoutHidden(value), 2)}\n`
}

function withoutHidden(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('suppressed' in value)) return value
  const { suppressed } = value
  return suppressed === 'primary' || suppressed === 'secondary' ? { suppressed } : value
}
