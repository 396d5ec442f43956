import { hasCourse } from '../../chain/course.js'
import { runInIds } from '../../chain/run.js'
import { type ChainCheck, type ChainViolation, checkChain } from '../../chain/soundness/check-chain.js'
import type { ChainProperty } from '../../chain/soundness/properties.js'
import type { PlainDataset } from '../../dataset/dataset.js'
import type { Severity } from '../../diagnostics/diagnostic.js'
import type { Finding } from '../../diagnostics/finding.js'
import type { ServiceChain } from '../../kinds/service-chain.js'
import { once } from './once.js'

/** The chains that have a course, each checked once for all rules. */
const checkedChains = once(
  (dataset: PlainDataset): readonly { readonly chain: ServiceChain; readonly check: ChainCheck }[] =>
    dataset.serviceChains.all
      .filter(hasCourse)
      .map((chain) => ({ chain, check: checkChain(chain, { maxStates: maxStates(dataset) }) })),
)

/** How many states to look at for a chain: the option `maxStates` of the code `core/chain-undecided`. */
function maxStates({ settings }: PlainDataset): number | undefined {
  const given = settings.options?.['core/chain-undecided'] as { readonly maxStates?: unknown } | undefined
  const value = given?.maxStates
  return typeof value === 'number' && value >= 1 ? value : undefined
}

/** What a rule makes of a violation, where it is not what the rule says of all. */
export interface Shaped {
  readonly severity?: Severity
  readonly expected?: Finding['expected']
  /** The steps to speak of, where they are not all. */
  readonly steps?: readonly string[]
}

/**
 * Reports the violations of some properties, each at the steps or transitions that it is about; those of which
 * `shape` makes nothing are left out.
 */
export function reportViolations(
  dataset: PlainDataset,
  report: (finding: Finding) => void,
  properties: readonly ChainProperty[],
  shape: (violation: ChainViolation, chain: ServiceChain) => Shaped | undefined = () => ({}),
): void {
  for (const { chain, check } of checkedChains(dataset)) {
    for (const violation of check.violations) {
      const shaped = properties.includes(violation.property) ? shape(violation, chain) : undefined
      if (!shaped) continue
      const { steps = violation.steps, ...rest } = shaped
      report({ ...findingOf(chain, check, { ...violation, steps }), ...rest })
    }
  }
}

function findingOf(chain: ServiceChain, check: ChainCheck, violation: ChainViolation): Finding {
  const record = { kind: 'service-chain', id: chain.id }
  const [first, ...others] = placesOf(chain, violation)
  return {
    record,
    ...(first !== undefined && { at: first }),
    args: {
      steps: short(violation.steps),
      count: violation.steps.length,
      run: runInIds(violation.run),
      states: check.states,
    },
    related: others.map((at) => ({ record, at })),
  }
}

/** The transitions that a violation is about; where it is about none, its steps. */
function placesOf(chain: ServiceChain, { steps, transitions }: ChainViolation): readonly string[] {
  if (transitions.length > 0) return transitions.map((at) => `/transitions/${at}`)
  const wanted = new Set(steps)
  const places = new Map<string, string>()
  for (const [at, { id }] of chain.steps.entries())
    if (wanted.has(id) && !places.has(id)) places.set(id, `/steps/${at}`)
  return steps.flatMap((id) => places.get(id) ?? [])
}

const MOST = 8

function short(ids: readonly string[]): string {
  return ids.length > MOST ? `${ids.slice(0, MOST).join(', ')}, …` : ids.join(', ')
}
