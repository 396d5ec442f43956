import * as z from 'zod'
import { lazy } from '../shared/lazy.js'
import { isCalendarDate } from '../values/calendar-date.js'
import type { LocalizedText } from '../values/language.js'
import type { Period } from '../values/period.js'
import type { Basis, Citation } from './record.js'

/** Fields that several kinds share. A failed check names its diagnostic in `params.code`. */

const SPACE = 0x20
const UNDERSCORE = 0x5f
const TILDE = 0x7e

/** An id: 1 to 128 characters, in NFC, no white space or control characters, not starting with `_`. */
function isId(value: string): boolean {
  const { length } = value
  if (length === 0 || length > 128 || value.charCodeAt(0) === UNDERSCORE) return false
  for (let i = 0; i < length; i++) {
    const code = value.charCodeAt(i)
    // Nearly all ids are visible characters of ASCII, which are asked about by the million.
    if (code <= SPACE || code > TILDE) return isUnicodeId(value)
  }
  return true
}

function isUnicodeId(value: string): boolean {
  return value === value.normalize('NFC') && !/[\s\p{C}]/u.test(value)
}

export const id: () => z.ZodType<string> = lazy(() =>
  z.string().refine(isId, { params: { code: 'core/invalid-id' } }),
)

export const text: () => z.ZodType<string> = lazy(() =>
  z
    .string()
    .refine((value) => value.length > 0 && value.trim() !== '', { params: { code: 'core/empty-text' } }),
)

// The JSON Schema names the format: editors complete by it, and tables read Finnish dates in such columns.
export const date: () => z.ZodType<string> = lazy(() =>
  z
    .string()
    .refine(isCalendarDate, { params: { code: 'core/invalid-date' } })
    .meta({ format: 'date' }),
)

const hasText = (value: Record<string, unknown>): boolean => {
  for (const key in value) if (value[key] !== undefined) return true
  return false
}

export const localized: () => z.ZodType<LocalizedText> = lazy(() =>
  z
    .strictObject({
      fi: text().optional(),
      sv: text().optional(),
      se: text().optional(),
      smn: text().optional(),
      sms: text().optional(),
      en: text().optional(),
    })
    .refine(hasText, { params: { code: 'core/empty-text' } }),
)

export const languageTag: () => z.ZodType<'fi' | 'sv' | 'se' | 'smn' | 'sms' | 'en'> = lazy(() =>
  z.enum(['fi', 'sv', 'se', 'smn', 'sms', 'en']),
)

export const period: () => z.ZodType<Period> = lazy(() =>
  z
    .strictObject({ from: date().optional(), to: date().optional() })
    .refine((value) => value.from === undefined || value.to === undefined || value.from <= value.to, {
      params: { code: 'core/end-before-start' },
    }),
)

export const share: () => z.ZodType<number> = lazy(() =>
  z.number().refine((value) => value >= 0 && value <= 1, { params: { code: 'core/share-out-of-range' } }),
)

export const count: () => z.ZodType<number> = lazy(() =>
  z
    .number()
    .refine((value) => Number.isSafeInteger(value) && value >= 0, { params: { code: 'core/invalid-count' } }),
)

export const ids: () => z.ZodType<readonly string[]> = lazy(() => z.array(id()))

export const texts: () => z.ZodType<readonly string[]> = lazy(() => z.array(text()))

export const basis: () => z.ZodType<Basis> = lazy(() => z.enum(['cited', 'modelled']))

export const citations: () => z.ZodType<readonly Citation[]> = lazy(() =>
  z.array(
    z.strictObject({
      source: id(),
      locator: text().optional(),
      edition: text().optional(),
      verifiedOn: date().optional(),
      verified: z.boolean().optional(),
      note: z.string().optional(),
    }),
  ),
)

/** Core's own part of every record. */
export const envelope: () => {
  kind: z.ZodOptional<z.ZodString>
  id: z.ZodType<string>
  citations: z.ZodOptional<z.ZodType<readonly Citation[]>>
  basis: z.ZodOptional<z.ZodType<Basis>>
  note: z.ZodOptional<z.ZodString>
  ext: z.ZodOptional<z.ZodType<Record<string, unknown>>>
} = lazy(() => ({
  kind: z.string().optional(),
  id: id(),
  citations: citations().optional(),
  basis: basis().optional(),
  note: z.string().optional(),
  ext: (z.record(z.string(), z.unknown()) as z.ZodType<Record<string, unknown>>).optional(),
}))
