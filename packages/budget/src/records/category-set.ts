import type { LocalizedText, RecordDef } from '@sotekit/core'
import * as z from 'zod'
import { compiled } from './compiled.js'
import { id, lazily, localized } from './fields.js'

/**
 * A cost category (Finnish: menolaji), perhaps within another one.
 *
 * @example
 * ```ts
 * import type { CostCategory } from '@sotekit/budget'
 *
 * const travel: CostCategory = {
 *   id: 'travel',
 *   title: { fi: 'Matkat', en: 'Travel' },
 *   parent: 'purchased-services',
 * }
 * ```
 */
export interface CostCategory {
  /** Id by which costs name the category. */
  readonly id: string
  /** Its name on the form. */
  readonly title: LocalizedText
  /** The category that it is a part of. */
  readonly parent?: string | undefined
}

/**
 * A set of cost categories (Finnish: menolajiluokitus). Sets are data: each funder has its own. The order of the
 * list is that of the form.
 *
 * @example
 * ```ts
 * import type { CategorySet } from '@sotekit/budget'
 *
 * const set: CategorySet = {
 *   title: { fi: 'Kaksi menolajia' },
 *   categories: [
 *     { id: 'pay', title: { fi: 'Palkat' } },
 *     { id: 'other', title: { fi: 'Muut' } },
 *   ],
 * }
 * ```
 */
export interface CategorySet {
  /** Name of the set. */
  readonly title: LocalizedText
  /** The categories, in the order of the form. */
  readonly categories: readonly CostCategory[]
}

const schema = lazily(
  (): z.ZodType<CategorySet> =>
    compiled(
      z.strictObject({
        title: localized(),
        categories: z.array(z.strictObject({ id: id(), title: localized(), parent: id().optional() })).min(1),
      }),
    ),
)

export const categorySetRecord = (): RecordDef<CategorySet> => ({
  schema: schema(),
  refs: { 'categories[].parent': '#categories' },
  title: { fi: 'menolajiluokitus', en: 'category set' },
})
