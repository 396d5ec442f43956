// A program in TypeScript that uses every entry through its declarations alone. Compiled, never run.

import { chainToBpmn } from '@sotekit/bpmn'
import { type BudgetTypes, budget, type CostLine } from '@sotekit/budget'
import { readGrantForm, writeGrantForm } from '@sotekit/budget/excel'
import { run } from '@sotekit/cli'
import {
  type Dataset,
  type Diagnostic,
  definePlugin,
  needs,
  type Plugin,
  type PluginTypes,
  type Schema,
  sotekit,
} from '@sotekit/core'
import { corePages } from '@sotekit/core/pages'
import { schemaOf } from '@sotekit/core/zod'
import { parseFiles } from '@sotekit/files'
import { readFolder } from '@sotekit/files/node'
import participation, { type ParticipationTypes } from '@sotekit/participation'
import { renderHtml } from '@sotekit/report'
import samiCriteria from '@sotekit/sami-criteria'
import { arbitrary, assertConforms, builders } from '@sotekit/testkit'
import grants, { type GrantsTypes } from 'fixture-older-core'
import visits from 'fixture-other-zod'
import waits from 'fixture-plain-javascript'
import * as z from 'zod'

interface Own {
  readonly service: string
  readonly points: number
}
interface OwnTypes extends PluginTypes {
  name: 'own'
  records: { score: Own }
  view: { readonly best: () => string | undefined }
  requires: BudgetTypes
}
const score: Schema<Own> = z.strictObject({ service: z.string(), points: z.int() })
const own: Plugin<OwnTypes> = definePlugin<OwnTypes>()({
  name: 'own',
  version: '1.0.0',
  requires: { budget: '>=0.1.0 <1', participation: { range: '>=0.1.0 <1', optional: true } },
  records: { score: { schema: score, refs: { service: 'service' } } },
  view: (dataset) => ({
    best: () => (dataset.budget.total().length > 0 ? dataset.all('own.score')[0]?.service : undefined),
  }),
})
const quick = definePlugin({
  name: 'quick',
  version: '1.0.0',
  requires: { grants: needs<GrantsTypes>('^1.0.0') },
  view: (dataset) => ({ text: () => dataset.grants.total({ measure: 'm' }) }),
})

// Plugins of strangers stand beside ours: one built with an older core, one with another zod, one in JavaScript.
const kit = sotekit({
  plugins: [grants(), visits(), waits(), quick, own, budget(), participation(), samiCriteria()],
})
const { dataset, diagnostics } = kit.load([])
export const total: string = dataset.grants.total()
export const text: string = dataset.quick.text()
export const seven: number = dataset.visits.byService('care')
export const longest: number | undefined = dataset.waits.longest()
export const best: string | undefined = dataset.own.best()
export const cents: number | undefined = dataset.all('grants.grant')[0]?.cents
export const channel: 'on-site' | 'remote' | undefined = dataset.get('visits.visit', 'v')?.channel
export const centre: string | undefined = dataset.get('measure', 'm')?.ext?.grants?.costCentre
export const line: CostLine | undefined = dataset.all('budget.line')[0]
export const who: string | undefined = dataset.at('2021-05-05').who()[0]?.organiser
export const first: Diagnostic | undefined = diagnostics[0]
export const smaller: Dataset<GrantsTypes> = dataset
export const pair = (some: Dataset<BudgetTypes | ParticipationTypes>): number => some.budget.total().length
export const number: number = pair(dataset)

// @ts-expect-error no plugin of this name is loaded
dataset.unknown
// @ts-expect-error a kind of no plugin
dataset.all('visits.visits')
// @ts-expect-error two plugins are named "grants"
sotekit({ plugins: [grants(), grants()] })
// @ts-expect-error plugin "own" requires "budget": add it to plugins
sotekit({ plugins: [own] })
export const foreign: Plugin = {
  // @ts-expect-error a plugin of another contract
  '~sotekit': { contract: 2, core: '9.0.0', name: 'x', version: '1.0.0', definition: {} },
}

export const others: readonly unknown[] = [
  readGrantForm,
  writeGrantForm,
  chainToBpmn,
  run,
  corePages,
  schemaOf('service'),
  parseFiles,
  readFolder,
  renderHtml,
  arbitrary,
  assertConforms,
  builders,
]
