import type { Problem } from '../report.js'
import { type Outcome, textsOf } from '../subject/outcome.js'
import { difference } from '../subject/text.js'

/** The parts in which two outcomes of the same records differ, each with a sentence. */
export function differences(
  name: string,
  before: Outcome,
  after: Outcome,
  sentence: (part: string) => string,
): readonly Problem[] {
  const other = textsOf(name, after)
  return [...textsOf(name, before)]
    .filter(([part, text]) => other.get(part) !== text)
    .map(([part, text]) => ({ message: sentence(part), detail: difference(text, other.get(part) ?? '') }))
}

/** With a capital, as a sentence begins; names of code stay as they are. */
export function upper(text: string): string {
  return /^[a-z]+\b(?![.(])/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}

/** With a full stop, whether or not it has one. */
export const sentence = (text: string): string => `${upper(text).replace(/\.$/, '')}.`
