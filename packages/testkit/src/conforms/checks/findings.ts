import type { Dataset, Diagnostic } from '@sotekit/core'
import type { Problem } from '../report.js'
import { codesIn } from '../subject/codes.js'
import { isOwn } from '../subject/outcome.js'
import type { Subject } from '../subject/subject.js'
import type { CheckDefinition } from './check.js'
import { once } from './once.js'

export const findings: CheckDefinition = {
  name: 'findings',
  promise: 'Every finding has an explained code, a whole message and a record that is there.',
  find: (subject) =>
    once(
      subject.outcomes.flatMap(({ outcome }) => [
        ...codeProblems(subject, codesIn(outcome)),
        ...outcome.diagnostics.flatMap((one) => findingProblems(subject, outcome.dataset, one)),
      ]),
    ),
}

function codeProblems(
  { name, definition, description }: Subject,
  codes: ReadonlySet<string>,
): readonly Problem[] {
  const known = new Set([
    ...description.codes.map(({ code }) => code),
    ...Object.keys(definition.pages ?? {}).map((code) => `${name}/${code}`),
  ])
  return [...codes]
    .filter((code) => !known.has(code))
    .map((code) => ({
      message: `The code ${code} is explained nowhere: give it a rule, or a page in "pages".`,
    }))
}

function findingProblems({ name }: Subject, dataset: Dataset, found: Diagnostic): readonly Problem[] {
  if (found.code === 'core/plugin-bad-finding') return [{ message: `${found.message.en}.` }]
  if (!isOwn(name, found)) return []
  const problems: Problem[] = []
  const left = `${found.message.fi} ${found.message.en}`.match(/\{\w+\}/)?.[0]
  if (left !== undefined)
    problems.push({ message: `A finding of ${found.code} gives nothing for ${left}: add it to "args".` })
  const { record } = found
  if (record && !dataset.records(record.kind).some(({ id }) => id === record.id))
    problems.push({
      message: `A finding of ${found.code} is about ${record.kind}/${record.id}, which is not in the dataset.`,
    })
  if (!/^(\/.*)?$/.test(found.at.pointer ?? ''))
    problems.push({
      message: `A finding of ${found.code} stands at "${found.at.pointer}", which is no JSON pointer: begin with "/".`,
    })
  return problems
}
