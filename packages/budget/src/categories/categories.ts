import type { LocalizedText } from '@sotekit/core'
import type { BudgetRecord } from '../plugin-types.js'
import type { CategorySet } from '../records/category-set.js'
import { STATE_GRANT_FORM, stateGrantForm } from './state-grant-form.js'

/** The categories of all sets of a dataset, by set and together. */
export interface Categories {
  /** A set by id; the state-grant form's where no id is given. */
  readonly set: (id: string | undefined) => CategorySet | undefined
  readonly setIds: readonly string[]
  /** The category itself, the one that it is a part of, and so on. */
  readonly ancestry: (id: string) => readonly string[]
  /** Place in the order of the forms. */
  readonly order: (id: string) => number
  readonly title: (id: string) => LocalizedText | undefined
}

/** Indexes the category sets. An id that several sets have means the same in all of them. */
export function categoriesOf(records: readonly BudgetRecord<'category-set'>[]): Categories {
  const sets = new Map<string, CategorySet>([[STATE_GRANT_FORM, stateGrantForm]])
  for (const record of [...records].sort((a, b) => (a.id < b.id ? -1 : 1))) sets.set(record.id, record)
  const all = new Map<
    string,
    { readonly order: number; readonly title: LocalizedText; readonly parent?: string }
  >()
  for (const { categories } of sets.values()) {
    for (const { id, title, parent } of categories)
      if (!all.has(id)) all.set(id, { order: all.size, title, ...(parent !== undefined && { parent }) })
  }
  return {
    set: (id = STATE_GRANT_FORM) => sets.get(id),
    setIds: [...sets.keys()],
    ancestry: (id) => {
      const found: string[] = []
      let here: string | undefined = id
      // A category that is a part of itself is a finding; here it only must not go on for ever.
      while (here !== undefined && !found.includes(here)) {
        found.push(here)
        here = all.get(here)?.parent
      }
      return found
    },
    order: (id) => all.get(id)?.order ?? Number.MAX_SAFE_INTEGER,
    title: (id) => all.get(id)?.title,
  }
}
