import { makeDataset, type PlainDataset } from '../dataset/dataset.js'
import type { CatalogueEntry } from '../diagnostics/catalogue.js'
import type { Diagnostic, Place } from '../diagnostics/diagnostic.js'
import type { AnyRecord, RecordKey } from '../kinds/record.js'
import { checkItems, checkReferences, keepOnce, type LinkFinding } from '../link/check-references.js'
import { eachCitation, type VisitCitation } from '../link/citations.js'
import type { IdIndex } from '../link/id-index.js'
import { linkMessages } from '../link/messages.js'
import { type Duplicate, type Store, storeMaker } from '../link/store.js'
import type { StructureFinding } from '../parse/issues.js'
import type { KindTable } from '../parse/kind-table.js'
import { structureMessages } from '../parse/messages.js'
import { parseRecord } from '../parse/parse-record.js'
import { deepFreeze } from '../shared/deep-freeze.js'
import { suggest } from '../shared/suggest.js'
import type { CalendarDate } from '../values/calendar-date.js'
import { diagnose, diagnoseStructure, type Locator } from './diagnose.js'
import type { LoadInput } from './input.js'
import { byPlace, type OwnedRule, runRules } from './run-rules.js'
import type { RuntimeDefinition, RuntimeRule } from './runtime-plugin.js'
import { applySettings } from './suppress.js'
import { viewMaker } from './views.js'

/** What loading needs to know of the kit. */
export interface KitParts {
  readonly kinds: KindTable
  readonly plugins: readonly RuntimeDefinition[]
  readonly coreRules: Readonly<Record<string, RuntimeRule>>
  readonly today: CalendarDate | undefined
}

/** A loaded dataset, its findings, and whether everything could be checked. */
export interface PlainLoaded {
  readonly dataset: PlainDataset
  readonly diagnostics: readonly Diagnostic[]
  readonly complete: boolean
}

/** Parses, links and checks. Never throws on data. */
export function load(kit: KitParts, input: LoadInput): PlainLoaded {
  const place =
    input.place ?? ((index: number, pointer: string): Place => ({ pointer: `/${index}${pointer}` }))
  const { store, faulty } = parse(kit, input.records)
  const locator: Locator = { place, indexOf: ({ kind, id }) => store.byKind.get(kind)?.get(id) }
  const views = viewMaker(kit.plugins)
  const dataset = makeDataset({
    store,
    settings: input.settings ?? {},
    plugins: kit.plugins.map((plugin) => plugin.name),
    today: kit.today,
    place,
    addViews: views.addViews,
  })

  const found: Diagnostic[] = [...(input.diagnostics ?? []), ...structureDiagnostics(faulty, locator)]
  const report = (finding: LinkFinding): void => {
    found.push(diagnose(finding.code, linkMessages[finding.code] as CatalogueEntry, finding, locator))
  }
  for (const duplicate of store.duplicates) found.push(duplicateDiagnostic(duplicate, locator))
  checkReferences(store, report)
  checkCitations(store, report)
  checkItems(store, report)
  // Rules and views of plugins are strangers' code: they get records that cannot be changed.
  if (kit.plugins.length > 0) for (const record of store.records) deepFreeze(record)
  const { severities = {} } = input.settings ?? {}
  // What is off would be dropped anyway: such a rule costs nothing.
  const isOn = ({ owner, name }: OwnedRule): boolean => {
    const code = `${owner}/${name}`
    return !Object.hasOwn(severities, code) || severities[code] !== 'off'
  }
  found.push(...runRules(ownedRules(kit, dataset, views.seenBy).filter(isOn), locator), ...views.crashes)

  const complete = isComplete(found, store)
  const diagnostics = [...applySettings(found, input.settings ?? {}, kit.today)].sort(byPlace)
  return { dataset, diagnostics, complete }
}

/** What is wrong with the value at a position. */
interface Faulty {
  readonly index: number
  readonly key: RecordKey | undefined
  readonly findings: readonly StructureFinding[]
}

/** One pass over the values. Of a sound record nothing is kept but the record itself. */
function parse(kit: KitParts, values: readonly unknown[]): { store: Store; faulty: readonly Faulty[] } {
  const { add, store } = storeMaker(kit.kinds)
  const faulty: Faulty[] = []
  for (let index = 0; index < values.length; index++) {
    const { key, record, findings } = parseRecord(kit.kinds, values[index])
    add(key, record)
    if (findings.length > 0) faulty.push({ index, key, findings })
  }
  return { store, faulty }
}

function ownedRules(
  kit: KitParts,
  dataset: PlainDataset,
  seenBy: (dataset: PlainDataset, plugin: RuntimeDefinition) => PlainDataset,
): readonly OwnedRule[] {
  const core = Object.entries(kit.coreRules).map(([name, rule]) => ({
    owner: 'core',
    name,
    rule,
    dataset: () => dataset,
  }))
  const others = kit.plugins.flatMap((plugin) => {
    const seen = seenBy(dataset, plugin)
    return Object.entries(plugin.rules ?? {}).map(([name, rule]) => ({
      owner: plugin.name,
      name,
      rule,
      dataset: () => seen,
    }))
  })
  return [...core, ...others]
}

function structureDiagnostics(faulty: readonly Faulty[], locator: Locator): readonly Diagnostic[] {
  return faulty.flatMap(({ index, key, findings }) =>
    findings.map((finding) =>
      diagnoseStructure(finding, structureMessages[finding.code] as CatalogueEntry, index, key, locator),
    ),
  )
}

function duplicateDiagnostic(duplicate: Duplicate, locator: Locator): Diagnostic {
  const { index, first, kind, id } = duplicate
  const record: RecordKey = { kind, id }
  const entry = linkMessages['core/duplicate-id'] as CatalogueEntry
  const diagnostic = diagnoseStructure(
    { code: 'core/duplicate-id', pointer: '/id', args: { kind, id }, received: id, fixes: [] },
    entry,
    index,
    record,
    locator,
  )
  return { ...diagnostic, related: [{ at: locator.place(first, '/id'), record }] }
}

/** Citations are in every record's envelope, so that they are checked here and not by each kind's references. */
function checkCitations(store: Store, report: (finding: LinkFinding) => void): void {
  const sources = store.byKind.get('source')
  const check: VisitCitation = (citation, list, index, record) => {
    const { source } = citation
    const position = sources?.get(source)
    if (position === undefined) report(unknownSource(record, `${list}/${index}/source`, source, sources))
    else keepOnce(record, citation, 'source', store.records[position]?.id ?? source)
  }
  for (const record of store.records) if (record) eachCitation(record, check)
}

function unknownSource(record: AnyRecord, at: string, id: string, sources: IdIndex | undefined): LinkFinding {
  return {
    code: 'core/unknown-reference',
    record,
    at,
    args: { kind: 'source', id },
    expected: { fi: 'tietueen tunnus lajista source', en: 'the id of a source' },
    received: id,
    fixes: suggest(id, sources?.keys() ?? []).map((value) => ({ value })),
  }
}

const UNCHECKED: ReadonlySet<string> = new Set([
  'core/plugin-crashed',
  'core/rule-not-run',
  'core/kind-not-loaded',
  'core/extension-not-loaded',
])

function isComplete(found: readonly Diagnostic[], { duplicates, records }: Store): boolean {
  if (duplicates.length > 0 || records.includes(undefined)) return false
  return !found.some(
    (diagnostic) =>
      UNCHECKED.has(diagnostic.code) ||
      (diagnostic.code.startsWith('files/') && diagnostic.severity === 'error'),
  )
}
