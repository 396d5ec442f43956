import type { AssessmentSubject } from '../assessment/types.js'

/** A share that a report may show: of whom or what, and whether people are behind its figures. */
export interface Share {
  readonly id: string
  readonly n: number
  readonly d: number
  readonly isOfPeople: boolean
}

export interface Limits {
  readonly smallestCount: number
  readonly smallestDenominator: number
}

/** A share of a whole and those of its parts: who knows all but one of them knows that one, too. */
export interface Family {
  readonly whole: Share
  readonly parts: readonly Share[]
}

/** Whether figures are so small that they may point to people. Zero is shown where the group is large enough. */
export function isSmall({ n, d }: Pick<Share, 'n' | 'd'>, limits: Limits): boolean {
  return (
    d < limits.smallestDenominator || [n, d - n].some((count) => count > 0 && count < limits.smallestCount)
  )
}

/**
 * Which shares to hide: small ones (`primary`), and such as one could find those from (`secondary`). In each
 * family none or at least two are hidden, and where the whole is shown, what is hidden adds up to enough.
 */
export function hiddenOf(
  shares: readonly Share[],
  families: readonly Family[],
  limits: Limits,
): ReadonlyMap<string, 'primary' | 'secondary'> {
  const hidden = new Map<string, 'primary' | 'secondary'>()
  for (const one of shares) if (one.isOfPeople && isSmall(one, limits)) hidden.set(one.id, 'primary')
  for (let open = true; open; ) {
    open = false
    for (const family of families) {
      const next = stillToHide(family, (one) => hidden.has(one.id), limits)
      if (next === undefined) continue
      hidden.set(next.id, 'secondary')
      open = true
    }
  }
  return hidden
}

/** The next share of a family that has to be hidden: the smallest part, and the whole last. */
function stillToHide(
  { whole, parts }: Family,
  isHidden: (share: Share) => boolean,
  limits: Limits,
): Share | undefined {
  const gone = parts.filter(isHidden)
  const isWholeGone = isHidden(whole)
  if (gone.length === 0 && !isWholeGone) return undefined
  const sum = { n: total(gone, 'n'), d: total(gone, 'd') }
  const isSafe = isWholeGone ? gone.length > 0 : gone.length > 1 && !isSmall(sum, limits)
  if (isSafe) return undefined
  const [smallest] = parts.filter((one) => !isHidden(one)).sort((a, b) => a.d - b.d || (a.id < b.id ? -1 : 1))
  return smallest ?? (isWholeGone ? undefined : whole)
}

const total = (list: readonly Share[], key: 'n' | 'd'): number => list.reduce((sum, one) => sum + one[key], 0)

/** Whose share a subject's is a part of: the organisation's of a service point. */
export function wholeOf(
  subject: AssessmentSubject,
  organisationOf: (servicePoint: string) => string | undefined,
): AssessmentSubject | undefined {
  const organisation = subject.servicePoint === undefined ? undefined : organisationOf(subject.servicePoint)
  return organisation === undefined ? undefined : { organisation }
}
