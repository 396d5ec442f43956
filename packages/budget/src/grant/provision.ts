import { citeStatute, type LawParameter } from '@sotekit/core'

/** Where a parameter of law stands, as Finns cite it; an annex is no section. */
export function provisionOf({ statute }: LawParameter): string {
  return citeStatute(statute).replace(' § annex', ' annex')
}
