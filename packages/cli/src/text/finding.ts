import type { Diagnostic } from '@sotekit/core'
import { frame, placeText, type Sources } from './frame.js'
import type { Style } from './style.js'
import { wrap } from './table.js'
import type { Words } from './words.js'

/** How findings are shown. */
export interface FindingLook {
  readonly words: Words
  readonly style: Style
  readonly sources: Sources
  readonly width: number
}

/** One finding with its place, code frame, expectation and fixes. */
export function findingText(diagnostic: Diagnostic, look: FindingLook): string {
  const { words, style, sources, width } = look
  const { language } = words
  const code = `${words[diagnostic.severity]}[${diagnostic.code}]`
  const [first = '', ...more] = wrap(`${code}: ${diagnostic.message[language]}`, width - 2)
  const head = [
    first.startsWith(code) ? style[diagnostic.severity](code) + style.bold(first.slice(code.length)) : first,
    ...more.map((line) => style.bold(`  ${line}`)),
  ].join('\n')
  const place = placeText(diagnostic.at)
  const record = diagnostic.record ? ` (${diagnostic.record.kind} ${diagnostic.record.id})` : ''
  const expected = diagnostic.expected?.[language]
  const lines = [
    head,
    ...(place === '' && record === '' ? [] : [`  ┌─ ${place}${style.dim(record)}`]),
    ...frame(diagnostic.at, sources, '', width).map((line) => `  ${line}`),
    ...(expected === undefined ? [] : said(`${words.expected}: ${expected}`, width)),
    ...diagnostic.related.slice(0, MOST_RELATED).flatMap((related) => {
      const about =
        related.message?.[language] ?? (related.record ? `${related.record.kind} ${related.record.id}` : '')
      const where = placeText(related.at)
      return said([about, where].filter((part) => part !== '').join(' — '), width)
    }),
    ...(diagnostic.related.length > MOST_RELATED
      ? said(words.and(diagnostic.related.length - MOST_RELATED), width)
      : []),
    ...diagnostic.fixes.map(
      (fix, i) => `  ${style.good(`${i === 0 ? words.fix : words.orFix}: ${fix.title[language]}`)}`,
    ),
  ]
  return lines.join('\n')
}

const MOST_RELATED = 3

function said(text: string, width: number): readonly string[] {
  return wrap(text, width - 4).map((line, i) => `  ${i === 0 ? '=' : ' '} ${line}`)
}
