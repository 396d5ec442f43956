import type { Kit, RulePage } from '@sotekit/core'
import { corePages } from '@sotekit/core/pages'
import { filesPages } from '@sotekit/files'
import type { Explanation } from '../protocol.js'

/** The explanation of a code, if it has one. */
export type Explain = (code: string) => Explanation | undefined

/** Explanations of core's codes, of files' and of a kit's plugins. */
export function explainer(kit: Kit): Explain {
  const pages = new Map<string, RulePage>(Object.entries(corePages))
  for (const { code, page } of kit.describe().codes) if (page) pages.set(code, page)
  const ofFiles = new Map<string, Explanation>(
    filesPages.map(({ code, title, why, fix, wrong, right }) => [code, { title, why, fix, wrong, right }]),
  )
  return (code) => {
    const page = pages.get(code)
    if (!page) return ofFiles.get(code)
    const { title, why, fix, wrong, right } = page
    return { title, why, fix, wrong: example(wrong), right: example(right) }
  }
}

/** Records of an example as text; settings and the like that some examples need stand beside. */
function example(value: unknown): string {
  return JSON.stringify(value, null, 2)
}
