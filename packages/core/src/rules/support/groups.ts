import { compare } from '../../shared/suggest.js'

/** The groups that pairs join together, each in order of id. */
export function groupsOf(pairs: readonly (readonly [string, string])[]): readonly (readonly string[])[] {
  const leader = new Map<string, string>()
  const find = (id: string): string => {
    let top = id
    for (let above = leader.get(top); above !== undefined; above = leader.get(top)) top = above
    // The way is shortened for those who ask later.
    for (let here = id; here !== top; ) {
      const above = leader.get(here) ?? top
      leader.set(here, top)
      here = above
    }
    return top
  }
  for (const [a, b] of pairs) {
    const [one, other] = [find(a), find(b)].sort(compare)
    if (one !== undefined && other !== undefined && one !== other) leader.set(other, one)
  }
  const groups = new Map<string, Set<string>>()
  for (const id of new Set(pairs.flat())) {
    const top = find(id)
    groups.set(top, (groups.get(top) ?? new Set([top])).add(id))
  }
  return [...groups.values()]
    .map((group) => [...group].sort(compare))
    .sort(([a = ''], [b = '']) => compare(a, b))
}
