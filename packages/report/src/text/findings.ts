import type { Diagnostic, Place, Severity } from '@sotekit/core'
import type { ReportLanguage } from '../report.js'
import { numberText } from './format.js'
import { type Passage, passage } from './passage.js'
import { type Word, word } from './words.js'

const severities: readonly Severity[] = ['error', 'warning', 'info']

/** A symbol beside the word, so that the severity shows without colour. */
export const severitySymbols: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', info: 'ℹ' }

/** Findings of one severity and code. */
export interface FindingGroup {
  readonly severity: Severity
  readonly code: string
  readonly findings: readonly Diagnostic[]
}

/** Findings by severity, the gravest first, and by code. */
export function groupFindings(diagnostics: readonly Diagnostic[]): readonly FindingGroup[] {
  const groups = new Map<string, Diagnostic[]>()
  for (const finding of diagnostics) {
    const key = severities.indexOf(finding.severity) + finding.code
    const group = groups.get(key)
    if (group) group.push(finding)
    else groups.set(key, [finding])
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, findings]) => {
      const [first] = findings
      return first ? [{ severity: first.severity, code: first.code, findings }] : []
    })
}

/** "1 error · 2 warnings"; "No findings." where there are none. */
export function findingsSummary(diagnostics: readonly Diagnostic[], language: ReportLanguage): string {
  const counts = severities.flatMap((severity) => {
    const count = diagnostics.filter((finding) => finding.severity === severity).length
    const name: Word = count === 1 ? severity : `${severity}s`
    return count === 0
      ? []
      : [`${severitySymbols[severity]} ${numberText(count, language)} ${word(name, language)}`]
  })
  return counts.length === 0 ? word('noFindings', language) : counts.join(' · ')
}

/** `data/areas.yaml:41:12`, `budget.xlsx Sheet!B3`, or the JSON pointer where there is no file. */
export function placeText(place: Place): string {
  const { file, line, column, sheet, cell, pointer } = place
  const lines = line === undefined ? '' : `:${line}${column === undefined ? '' : `:${column}`}`
  const cells = [sheet, cell].filter((part) => part !== undefined).join('!')
  if (file === undefined && cells === '') return pointer ?? ''
  const rest = line === undefined && cells === '' ? (pointer ?? '') : cells
  return [`${file ?? ''}${lines}`, rest].filter((part) => part !== '').join(' ')
}

/** A finding's particulars: what they are called, and what they say. */
export interface Particular {
  readonly name: Word
  readonly passage: Passage
  /** Whether it is a name, path or value as printed rather than words. */
  readonly literal: boolean
}

/** What a finding says beside its message, in the order in which a reader wants it. */
export function particulars(finding: Diagnostic, language: ReportLanguage): readonly Particular[] {
  const { record, at, expected, received, related, fixes } = finding
  const literal = (name: Word, text: string | undefined): readonly Particular[] =>
    text ? [{ name, passage: passage(text, language), literal: true }] : []
  return [
    ...literal('record', record && `${record.kind}/${record.id}`),
    ...literal('place', placeText(at)),
    ...literal('received', received),
    ...(expected
      ? [{ name: 'expected', passage: passage(expected, language), literal: false } as const]
      : []),
    ...related.flatMap((other): readonly Particular[] => {
      const key = other.record && `${other.record.kind}/${other.record.id}`
      if (!other.message) return literal('related', [key, placeText(other.at)].filter(Boolean).join(' '))
      const found = passage(other.message, language)
      const where = [key, placeText(other.at)].filter(Boolean).join(' ')
      const text = where === '' ? found.text : `${found.text} (${where})`
      return [{ name: 'related', passage: { ...found, text }, literal: false }]
    }),
    ...fixes.map((fix) => ({ name: 'fix', passage: passage(fix.title, language), literal: false }) as const),
  ]
}
