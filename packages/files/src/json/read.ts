import type { Diagnostic } from '@sotekit/core'
import { tooDeep } from '../text/findings.js'
import { DEEPEST } from '../text/limits.js'
import type { ReadText } from '../text/located.js'
import { placesIn } from '../text/range.js'
import { jsonFacts, mentionsSurrogates, valueFacts } from './facts.js'
import { jsonSyntax } from './findings.js'
import { jsonLocate } from './locate.js'
import { jsonOddities, withoutForbiddenKeys } from './oddities.js'
import { jsonError } from './syntax.js'

/** Reads JSON. Places are made only for what is asked for; never throws. */
export function readJson(file: string, bytes: Uint8Array, text: string): ReadText {
  const locate = jsonLocate(file, bytes)
  if (text.trim() === '') return { value: undefined, broken: false, locate, diagnostics: [] }
  const facts = jsonFacts(bytes)
  const parsed = facts.depth > DEEPEST ? undefined : parse(text)
  if (!parsed) return { value: undefined, broken: true, locate, diagnostics: [whatIsWrong(file, text)] }
  const { value } = parsed
  const made = { keys: 0, odd: false }
  if (typeof value === 'object' && value !== null) valueFacts(value, made)
  if (!made.odd && made.keys === facts.keys && !mentionsSurrogates(text))
    return { value, broken: false, locate, diagnostics: [] }
  withoutForbiddenKeys(value)
  return { value, broken: false, locate, diagnostics: jsonOddities(text, 0, '', placesIn(file, text)) }
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}

function whatIsWrong(file: string, text: string): Diagnostic {
  const places = placesIn(file, text)
  const { offset, problem } = jsonError(text, DEEPEST) ?? { offset: 0, problem: 'too-deep' }
  if (problem === 'too-deep') return tooDeep(places(offset, offset + 1, ''), DEEPEST)
  const word = /^(?:[\w.+-]+|.)/su.exec(text.slice(offset, offset + 40))?.[0] ?? ''
  return jsonSyntax(places(offset, offset + word.length, ''), problem, word)
}
