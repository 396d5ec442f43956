/// <reference path="../bpmn-moddle.d.ts" />
/// <reference path="./bpmnlint.d.ts" />
import { BpmnModdle } from 'bpmn-moddle'
import { Linter } from 'bpmnlint'
import NodeResolver from 'bpmnlint/lib/resolver/node-resolver.js'

/** What bpmn-moddle and bpmnlint's recommended rules find: warnings of reading, and `rule: element message`. */
export async function findingsIn(xml: string): Promise<readonly string[]> {
  const { rootElement, warnings } = await new BpmnModdle().fromXML(xml)
  // Some rules remember what they saw, so that every file needs a linter of its own.
  const linter = new Linter({ resolver: new NodeResolver() })
  const results = await linter.lint(rootElement, { extends: 'bpmnlint:recommended' })
  return [
    ...warnings.map(({ message }) => message),
    ...Object.entries(results).flatMap(([rule, reports]) =>
      reports.map(({ id, message }) => `${rule}: ${id} ${message}`),
    ),
  ]
}
