import type { LocalizedText, Severity } from '@sotekit/core'
import type { App } from '../page/state.js'

export const severities: readonly Severity[] = ['error', 'warning', 'info']
export const symbols: Readonly<Record<Severity, string>> = { error: '✕', warning: '▲', info: '●' }

/** A text in the page's language, else in any that there is. */
export function textOf(text: LocalizedText | undefined, app: App): string | undefined {
  return text && (text[app.state.language] ?? text.fi ?? text.en ?? Object.values(text)[0])
}
