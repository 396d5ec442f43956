import { isCalendarDate, isMunicipalityCode, type LocalizedText, type Period } from '@sotekit/core'
import * as z from 'zod'
import type { SamiTag } from '../engine/question.js'

/** Fields that several kinds share. A failed check names the finding of core's that it gives, in `params.code`. */

export const id = (): z.ZodType<string> => z.string().min(1)

export const text = (): z.ZodType<string> =>
  z.string().refine((value) => value.trim() !== '', { params: { code: 'core/empty-text' } })

export const date = (): z.ZodType<string> =>
  z.string().refine(isCalendarDate, { params: { code: 'core/invalid-date' } })

export const municipality = (): z.ZodType<string> =>
  z.string().refine(isMunicipalityCode, { params: { code: 'core/invalid-municipality-code' } })

export const count = (): z.ZodType<number> => z.int().nonnegative()

export const localized = (): z.ZodType<LocalizedText> =>
  z.strictObject({
    fi: text().optional(),
    sv: text().optional(),
    se: text().optional(),
    smn: text().optional(),
    sms: text().optional(),
    en: text().optional(),
  })

export const period = (): z.ZodType<Period> =>
  z
    .strictObject({ from: date().optional(), to: date().optional() })
    .refine((value) => value.from === undefined || value.to === undefined || value.from <= value.to, {
      params: { code: 'core/end-before-start' },
    })

export const samiTag = (): z.ZodType<SamiTag> => z.enum(['se', 'smn', 'sms', 'smi'])

export const ternary = (): z.ZodType<'yes' | 'no' | 'unknown'> => z.enum(['yes', 'no', 'unknown'])

/** The kinds' schemas, each compiled when it is first asked for, so that importing costs nothing. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
