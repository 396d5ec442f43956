import type { Messages, RulePage, Schema } from '@sotekit/core'

/** A programme to which measures of examples can belong. */
const programme = {
  kind: 'programme',
  id: 'p',
  title: { fi: 'Hanke', en: 'Programme' },
  calls: [{ id: 'c', type: 'original', title: { fi: 'Haku', en: 'Call' } }],
  subProgrammes: [{ id: 's', title: { fi: 'Osa', en: 'Part' } }],
  benefitCategories: [{ id: 'b', title: { fi: 'Hyöty', en: 'Benefit' } }],
  basis: 'modelled',
}

/** Records of measures that differ from each other as told. */
export function measures(...differing: readonly object[]): readonly Readonly<Record<string, unknown>>[] {
  const measure = (differs: object, i: number) => ({
    kind: 'measure',
    id: `m${i + 1}`,
    title: { fi: `Toimenpide ${i + 1}` },
    programme: 'p',
    call: 'c',
    subProgrammes: ['s'],
    benefitCategory: 'b',
    basis: 'modelled',
    ...differs,
  })
  return [programme, ...differing.map(measure)]
}

/** A page with examples; its words are as good as any. */
export function page(wrong: RulePage['wrong'], right: RulePage['right']): RulePage {
  return {
    title: { fi: 'Otsikko', en: 'Title' },
    why: { fi: 'Miksi', en: 'Why' },
    fix: { fi: 'Näin korjaat', en: 'How to mend it' },
    wrong,
    right,
  }
}

export const message: Messages = {
  fi: 'Toimenpiteessä {id} on jotain outoa',
  en: 'There is something odd about measure {id}',
}

/** A schema made by hand: fields that must be there, by their type. */
export function schemaOf<Out extends object>(
  types: { readonly [F in keyof Out]: 'string' | 'integer' },
): Schema<Out> {
  const properties = Object.fromEntries(Object.entries(types).map(([field, type]) => [field, { type }]))
  const json = () => ({ type: 'object', properties, required: Object.keys(types) })
  const fits = (value: unknown, type: unknown): boolean =>
    type === 'string' ? typeof value === 'string' : Number.isSafeInteger(value)
  return {
    '~standard': {
      version: 1,
      vendor: 'by-hand',
      jsonSchema: { input: json, output: json },
      validate: (value) => {
        const given = value as Readonly<Record<string, unknown>>
        const issues = Object.entries(types)
          .filter(([field, type]) => !fits(given[field], type))
          .map(([field, type]) => ({ message: `not a ${String(type)}`, path: [field] }))
        return issues.length > 0 ? { issues } : { value: value as Out }
      },
    },
  }
}
