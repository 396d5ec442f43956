import { languageTags } from '@sotekit/core'
import type { RenderOptions, Report } from '../report.js'
import { dateText } from '../text/format.js'
import { plain } from '../text/passage.js'
import { inLanguage, word } from '../text/words.js'
import { bodyHtml, type Entry } from './body.js'
import { anchors, type Context, words } from './context.js'
import { constant, html, type Markup } from './markup.js'
import { patternIds, patterns } from './patterns.js'
import { style, stylePolicy } from './style.js'

/**
 * A report as one HTML page that needs nothing else: no script, no font, no picture from elsewhere. It is made for
 * screens of any width, for dark mode, for print (A4) and for screen readers (WCAG 2.1 AA, Act 306/2019). Its
 * content security policy allows its own style sheet and nothing more.
 *
 * All texts are escaped. A text that is missing in the report's language is shown in another, marked with it.
 *
 * @example
 * ```ts
 * import { renderHtml } from '@sotekit/report'
 *
 * const page = renderHtml({
 *   title: 'Services & producers',
 *   language: 'en',
 *   blocks: [{ block: 'key-figure', label: 'Municipalities', value: { count: 21 } }],
 * })
 * page.includes('<h1>Services &amp; producers</h1>') // → true
 * page.includes('<script') // → false
 * ```
 */
export function renderHtml(report: Report, options: RenderOptions = {}): string {
  const language = options.language ?? report.language
  const anchor = anchors()
  for (const own of ['top', 'content', 'contents-title', ...patternIds]) anchor(own)
  const context = contextOf(report, language, anchor)
  const body = bodyHtml(report.blocks, context)
  const title = plain(report.title, language)
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${constant(stylePolicy)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${constant(style)}</style>
</head>
<body id="top">
<a class="skip" href="#content">${word('skip', language)}</a>
${header(report, context)}${contents(body.entries, language, 'contents-title')}<main id="content" tabindex="-1">
${body.markup}</main>
${footer(context)}${patterns()}</body>
</html>
`.toString()
}

/** What the blocks of a report share, with an anchor for each source that it lists. */
export function contextOf(
  report: Report,
  language: Context['language'],
  anchor: Context['anchor'],
  link?: Context['link'],
): Context {
  const sources = new Map(
    report.blocks.flatMap((block) =>
      block.block === 'sources' ? block.sources.map(({ id }) => [id, anchor(`source-${id}`)] as const) : [],
    ),
  )
  return { language, asOf: report.asOf, anchor, fallbacks: new Set(), shown: new Set(), sources, link }
}

function header(report: Report, context: Context): Markup {
  const { language } = context
  const facts = [
    report.dataset !== undefined && html`${word('dataset', language)}: ${words(report.dataset, context)}`,
    report.asOf !== undefined && html`${word('asOf', language)} ${dateText(report.asOf, language)}`,
  ].filter((fact) => fact !== false)
  return html`<header>
<h1>${words(report.title, context)}</h1>
${report.subtitle !== undefined && html`<p class="subtitle">${words(report.subtitle, context)}</p>\n`}${
  facts.length > 0 && html`<p class="facts">${facts.map((fact) => html`<span>${fact}</span> `)}</p>\n`
}</header>\n`
}

/** The headings as a list of links; none where there are fewer than two. */
export function contents(
  entries: readonly Entry[],
  language: Context['language'],
  id: string,
): Markup | false {
  if (entries.length < 2) return false
  const list = entries.filter((entry) => entry.level < 4)
  return html`<nav aria-labelledby="${id}">
<h2 id="${id}">${word('contents', language)}</h2>
<ul>
${list.map((entry) => html`<li class="level-${entry.level}"><a href="#${entry.anchor}">${entry.text}</a></li>\n`)}</ul>
</nav>
`
}

/** Explains the marks that the page uses, and only those. */
export function footer({ fallbacks, shown, language }: Context): Markup | false {
  if (fallbacks.size === 0 && shown.size === 0) return false
  const marks = languageTags
    .filter((tag) => fallbacks.has(tag))
    .map((tag) => html` <small class="lang">${tag}</small> ${inLanguage(tag, language)}`)
  return html`<footer>
${marks.length > 0 && html`<p>${word('languageNote', language)}${marks}.</p>\n`}${
  shown.has('suppressed') && html`<p>${word('suppressedNote', language)}.</p>\n`
}</footer>\n`
}
