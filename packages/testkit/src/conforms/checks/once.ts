import type { Problem } from '../report.js'

/** Problems without those that say the same again. */
export function once(problems: readonly Problem[]): readonly Problem[] {
  const known = new Map<string, Problem>()
  for (const one of problems) if (!known.has(one.message)) known.set(one.message, one)
  return [...known.values()]
}
