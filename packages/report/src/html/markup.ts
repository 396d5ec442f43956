import { html as escaping, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'

/** A piece of HTML or SVG whose texts are escaped. */
export type Markup = HtmlEscapedString

/** What may stand in a template: texts are escaped, markup stays, `undefined` and `false` vanish. */
export type Child = string | number | false | undefined | Markup | readonly Child[]

/** The one place where texts are escaped. Nothing here waits, so nothing is a promise. */
export function html(strings: TemplateStringsArray, ...values: readonly Child[]): Markup {
  return escaping(strings, ...values) as Markup
}

/** Our own constant text, such as the style sheet, that needs no escaping. */
export function constant(text: string): Markup {
  return raw(text)
}
