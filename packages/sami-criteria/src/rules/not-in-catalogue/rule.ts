import { catalogue as shipped } from '../../catalogue/catalogue.js'
import { criteriaOf } from '../../catalogue/criteria-of.js'
import { obligationTable } from '../../obligations/table.js'
import type { SamiCriteriaOptions } from '../../options.js'
import type { SamiRule } from '../types.js'
import { page } from './page.js'

/** Criteria, chapters and provisions that records name and that do not exist. */
export const notInCatalogue = (options: SamiCriteriaOptions): SamiRule => ({
  severity: 'error',
  message: {
    fi: 'Kriteeristössä ei ole tunnistetta {name}',
    en: 'The catalogue has no {name}',
  },
  page,
  check: (dataset, report) => {
    const catalogue = options.catalogue ?? shipped
    const chapters = new Set(catalogue.chapters.map(({ id }) => id))
    const criteria = new Set(criteriaOf(dataset, catalogue).map(({ id }) => id))
    const provisions = new Set(obligationTable.map(({ id }) => id))
    const missing = (
      record: Parameters<typeof report>[0]['record'],
      known: ReadonlySet<string>,
      named: readonly (readonly [at: string, name: string])[],
    ): void => {
      for (const [at, name] of named) {
        if (known.has(name)) continue
        const near = [...known].sort().join(', ')
        report({ record, at, args: { name }, received: name, expected: { fi: near, en: near } })
      }
    }
    const list = (at: string, names: readonly string[] | undefined): readonly (readonly [string, string])[] =>
      (names ?? []).map((name, index) => [`${at}/${index}`, name])
    for (const one of dataset.all('samiCriteria.measure'))
      missing(one, criteria, list('/criteria', one.criteria))
    for (const one of dataset.all('samiCriteria.criterion')) {
      missing(one, chapters, [['/chapter', one.chapter]])
      missing(one, provisions, list('/obligations', one.obligations))
    }
  },
})
