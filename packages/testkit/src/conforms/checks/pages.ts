import type { Diagnostic, RulePage } from '@sotekit/core'
import type { Problem } from '../report.js'
import { rightExampleOf, wrongExampleOf } from '../subject/cases.js'
import { codesIn } from '../subject/codes.js'
import { isCrash, type Outcome } from '../subject/outcome.js'
import type { Subject } from '../subject/subject.js'
import type { CheckDefinition } from './check.js'
import { textProblems } from './messages.js'

export const pages: CheckDefinition = {
  name: 'pages',
  promise: 'Every code has a page, whose wrong example gives the code and whose right one does not.',
  find: (subject) => [
    ...Object.entries(subject.definition.rules ?? {}).flatMap(([name, { page }]) =>
      page === undefined
        ? [{ message: `Rule "${name}" has no page: add title, why, fix, and a wrong and a right example.` }]
        : [...pageProblems(name, page), ...exampleProblems(subject, name)],
    ),
    ...Object.entries(subject.definition.pages ?? {}).flatMap(([name, page]) => [
      ...pageProblems(name, page),
      ...rightProblems(subject, name),
    ]),
  ],
}

function pageProblems(name: string, page: RulePage): readonly Problem[] {
  const texts = (['title', 'why', 'fix'] as const).flatMap((part) =>
    textProblems(`"${part}" on the page of "${name}"`, page[part]),
  )
  const examples = (['wrong', 'right'] as const)
    .filter((part) => !Array.isArray(page[part]) || page[part].length === 0)
    .map((part) => ({ message: `The page of "${name}" has no ${part} example.` }))
  return [...texts, ...examples]
}

function exampleProblems(subject: Subject, name: string): readonly Problem[] {
  const wrong = outcomeOf(subject, wrongExampleOf(name))
  // A rule that crashed is told of by another check.
  const missing =
    wrong &&
    !wrong.diagnostics.some(isCrash) &&
    !wrong.diagnostics.some(({ code }) => code === `${subject.name}/${name}`)
      ? [
          {
            message: `The wrong example of "${name}" does not give ${subject.name}/${name}.`,
            detail: listOf(wrong.diagnostics),
          },
        ]
      : []
  return [...missing, ...rightProblems(subject, name)]
}

function rightProblems(subject: Subject, name: string): readonly Problem[] {
  const right = outcomeOf(subject, rightExampleOf(name))
  if (!right) return []
  const code = `${subject.name}/${name}`
  const detail = listOf(right.diagnostics)
  if (codesIn(right).has(code)) return [{ message: `The right example of "${name}" gives ${code}.`, detail }]
  return right.complete || right.diagnostics.some(isCrash)
    ? []
    : [{ message: `The right example of "${name}" has errors itself, so that it shows nothing.`, detail }]
}

/** Examples are among the cases that were run already. */
function outcomeOf({ outcomes }: Subject, name: string): Outcome | undefined {
  return outcomes.find((one) => one.case.name === name)?.outcome
}

function listOf(diagnostics: readonly Diagnostic[]): string {
  const lines = diagnostics.map(({ code, at, message }) => `${code} at ${at.pointer}: ${message.en}`)
  return lines.length === 0 ? 'It gives no finding at all.' : `It gives:\n${lines.join('\n')}`
}
