import type { Report } from '../report.js'
import { everyBlock } from './every-block.js'

/** Texts that would do harm wherever they are not escaped. */
export const hostileTexts: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style></title></textarea><svg onload=alert(1)>',
  "=cmd|' /C calc'!A0",
  '| a | b |\n|---|---|',
  '`code` **bold** _em_ [link](javascript:alert(1)) ![](x)',
  '# heading\n- item\n1. item\n> quote',
  '&lt;script&gt; &amp; &#60;',
  ']]><!-- --><!DOCTYPE x>',
  '"]; click s1 call alert()',
  'a\u0000b\u0007c\uD800d\uFFFE',
  '{{7*7}} <%= 1 %>',
]

// What is no text for people but decides what a report is.
const fixed = new Set([
  'block',
  'id',
  'tone',
  'unit',
  'type',
  'severity',
  'action',
  'suppressed',
  'mark',
  'align',
])

/** The report with every block, in which every text is the given one. Ids of sources and records too. */
export function hostileReport(text: string): Report {
  return replaced(everyBlock, text, '') as Report
}

function replaced(value: unknown, text: string, key: string): unknown {
  if (Array.isArray(value)) return value.map((one) => replaced(one, text, key))
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
    return Object.fromEntries(entries.map(([name, inner]) => [name, replaced(inner, text, name)]))
  }
  const keeps = typeof value !== 'string' || fixed.has(key) || (key === 'language' && value.length === 2)
  const refers = ['from', 'to', 'asOf', 'date'].includes(key)
  return keeps || refers ? value : text
}
