import type { Messages } from '@sotekit/core'
import type { Problem } from '../report.js'
import type { CheckDefinition } from './check.js'

export const messages: CheckDefinition = {
  name: 'messages',
  promise: 'Every message is there in Finnish and in English, with the same placeholders.',
  find: ({ definition }) => [
    ...Object.entries(definition.rules ?? {}).flatMap(([name, rule]) => [
      ...textProblems(`The message of rule "${name}"`, rule.message),
      ...placeholderProblems(`The message of rule "${name}"`, rule.message),
    ]),
    // Names and abbreviations may well be the same in both languages here.
    ...Object.entries(definition.messages ?? {}).flatMap(([name, message]) => [
      ...emptyProblems(`Message "${name}"`, message),
      ...placeholderProblems(`Message "${name}"`, message),
    ]),
  ],
}

/** Both languages are there and differ. */
export function textProblems(what: string, text: Partial<Messages> | undefined): readonly Problem[] {
  const empty = emptyProblems(what, text)
  if (empty.length > 0) return empty
  return text?.fi === text?.en
    ? [{ message: `${what} is the same in Finnish and English ("${text?.fi}"): translate it.` }]
    : []
}

function emptyProblems(what: string, text: Partial<Messages> | undefined): readonly Problem[] {
  return (['fi', 'en'] as const)
    .filter((language) => typeof text?.[language] !== 'string' || text[language].trim() === '')
    .map((language) => ({ message: `${what} has no text in "${language}".` }))
}

function placeholderProblems(what: string, text: Partial<Messages> | undefined): readonly Problem[] {
  const { fi, en } = text ?? {}
  if (typeof fi !== 'string' || typeof en !== 'string') return []
  const [inFi, inEn] = [placeholders(fi), placeholders(en)]
  return inFi === inEn
    ? []
    : [{ message: `${what} has other placeholders in Finnish (${inFi}) than in English (${inEn}).` }]
}

/** Placeholders, where `{sumFi}` and `{sumEn}` are the same one: an argument written out in each language. */
function placeholders(text: string): string {
  const names = (text.match(/\{\w+\}/g) ?? []).map((name) => name.replace(/(?:Fi|En)\}$/, '}'))
  return [...new Set(names)].sort().join(', ') || 'none'
}
