import { type Diagnostic, isCalendarDate, isLanguageTag, languageTags, type Messages } from '@sotekit/core'
import type { ReadText } from '../text/located.js'
import { join } from '../text/pointer.js'
import { folderPrefix } from './base.js'
import { formatVersion, invalidSetting, unknownSetting } from './settings-findings.js'

/** The version of the folder's format that this package reads. */
const FORMAT_VERSION = 1

interface Checking {
  readonly read: ReadText
  readonly found: Diagnostic[]
}

/** Gives back what is good of a value, or `undefined`; tells the rest. */
type Check = (value: unknown, pointer: string, to: Checking) => unknown

/** The good part of the settings and what is wrong with the rest. */
export function checkSettings(read: ReadText): {
  readonly good: Readonly<Record<string, unknown>>
  readonly diagnostics: readonly Diagnostic[]
} {
  const to: Checking = { read, found: [] }
  const good = read.value === undefined ? {} : settings(read.value, '', to)
  const version = isObject(read.value) ? read.value['sotekit'] : undefined
  if (version !== FORMAT_VERSION && !read.broken)
    to.found.push(formatVersion(read.locate(version === undefined ? '' : '/sotekit'), version))
  return { good: (good ?? {}) as Record<string, unknown>, diagnostics: to.found }
}

const fits =
  (test: (value: unknown) => boolean, expected: Messages): Check =>
  (value, pointer, to) => {
    if (test(value)) return value
    to.found.push(invalidSetting(to.read.locate(pointer), expected, value))
    return undefined
  }

const text = fits((value) => typeof value === 'string' && value !== '', { en: 'a text', fi: 'teksti' })

const anyMap = fits(isObject, { en: 'keys with values', fi: 'avaimia ja arvoja' })

const listOf =
  (item: Check): Check =>
  (value, pointer, to) =>
    Array.isArray(value)
      ? value.flatMap((one, i) => item(one, join(pointer, i), to) ?? [])
      : fits(() => false, { en: 'a list', fi: 'luettelo' })(value, pointer, to)

const mapOf =
  (item: Check): Check =>
  (value, pointer, to) => {
    if (!isObject(value)) return anyMap(value, pointer, to)
    const entries = Object.entries(value).map(
      ([key, one]) => [key, item(one, join(pointer, key), to)] as const,
    )
    return Object.fromEntries(entries.filter(([, one]) => one !== undefined))
  }

const fields =
  (known: Readonly<Record<string, Check>>, required: readonly string[] = []): Check =>
  (value, pointer, to) => {
    if (!isObject(value)) return anyMap(value, pointer, to)
    const good: Record<string, unknown> = {}
    for (const [key, one] of Object.entries(value)) {
      const at = join(pointer, key)
      const check = Object.hasOwn(known, key) ? known[key] : undefined
      if (!check) to.found.push(unknownSetting(to.read.locate(at, 'key'), key, Object.keys(known)))
      else good[key] = check(one, at, to)
    }
    const missing = required.filter((key) => good[key] === undefined)
    if (missing.every((key) => Object.hasOwn(value, key))) return missing.length === 0 ? good : undefined
    const names = missing.join(', ')
    to.found.push(
      invalidSetting(to.read.locate(pointer), { en: `also ${names}`, fi: `myös ${names}` }, value),
    )
    return undefined
  }

const severity = fits((value) => ['error', 'warning', 'info', 'off'].includes(value as string), {
  en: 'error, warning, info or off',
  fi: 'error, warning, info tai off',
})

const date = fits((value) => typeof value === 'string' && isCalendarDate(value), {
  en: 'a date such as 2026-12-31',
  fi: 'päivä muodossa 2026-12-31',
})

const language = fits(isLanguageTag, { en: languageTags.join(', '), fi: languageTags.join(', ') })

const title: Check = fields(Object.fromEntries(languageTags.map((tag) => [tag, text])))

const pluginFields = fields({ package: text, options: anyMap }, ['package'])

const plugin: Check = (value, pointer, to) =>
  typeof value === 'string' ? text(value, pointer, to) : pluginFields(value, pointer, to)

const outerFolder = fits((value) => typeof value === 'string' && folderPrefix(value).startsWith('../'), {
  en: 'a path to another folder such as ../national',
  fi: 'polku toiseen kansioon, esimerkiksi ../valtakunta',
})

const settings: Check = fields({
  sotekit: (value) => value,
  title,
  languages: listOf(language),
  area: text,
  plugins: listOf(plugin),
  severities: mapOf(severity),
  suppressions: listOf(fields({ code: text, record: text, reason: text, until: date }, ['code', 'reason'])),
  options: anyMap,
  base: outerFolder,
})

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
