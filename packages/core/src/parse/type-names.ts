import type { Messages } from '../diagnostics/diagnostic.js'

/** Names of types in plain words. */
export const typeNames: { readonly [L in 'fi' | 'en']: Readonly<Record<string, string>> } = {
  fi: {
    string: 'teksti',
    number: 'luku',
    int: 'kokonaisluku',
    boolean: 'true tai false',
    object: 'ryhmä kenttiä',
    array: 'luettelo',
    record: 'ryhmä kenttiä',
    null: 'tyhjä arvo (null)',
  },
  en: {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    object: 'a group of fields',
    array: 'a list',
    record: 'a group of fields',
    null: 'an empty value (null)',
  },
}

/** A type's name in both languages. */
export function typeName(type: string): Messages {
  return { fi: typeNames.fi[type] ?? type, en: typeNames.en[type] ?? type }
}

/** The type of a value, as `typeNames` names it. */
export function typeOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return typeof value
}
