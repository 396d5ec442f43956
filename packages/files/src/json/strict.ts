import { DEEPEST } from '../text/limits.js'
import { isWellFormed } from '../text/well-formed.js'
import { jsonFacts, valueFacts } from './facts.js'
import { jsonError } from './syntax.js'

/** A small JSON text as a value; `undefined` if anything at all is odd about it. */
export function strictJson(text: string): { readonly value: unknown } | undefined {
  if (jsonError(text, DEEPEST)) return undefined
  const value = JSON.parse(text) as unknown
  const facts = { keys: 0, odd: false }
  valueFacts([value], facts)
  const keys = jsonFacts(new TextEncoder().encode(text)).keys
  return facts.odd || facts.keys !== keys || !isWellFormed(JSON.stringify(value)) ? undefined : { value }
}
