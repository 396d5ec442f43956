import type { Diagnostic, Place } from '@sotekit/core'
import { finding } from '../diagnostics/finding.js'

export const emptyFile = (at: Place): Diagnostic =>
  finding({
    code: 'files/empty-file',
    severity: 'warning',
    at,
    message: { en: 'the file is empty', fi: 'tiedosto on tyhjä' },
    expected: { en: 'records', fi: 'tietueita' },
  })

export const emptyKind = (at: Place, kind: string): Diagnostic =>
  finding({
    code: 'files/empty-kind',
    severity: 'warning',
    at,
    message: { en: `there is nothing under ${kind}`, fi: `avaimen ${kind} alla ei ole mitään` },
    expected: {
      en: 'a list of records, or [] where there are none',
      fi: 'luettelo tietueita tai [], jos niitä ei ole',
    },
    args: { kind },
  })

export const unknownShape = (at: Place, value: unknown): Diagnostic =>
  finding({
    code: 'files/unknown-shape',
    severity: 'error',
    at,
    message: {
      en: `the file holds ${typeOf(value).en} where kinds with their records should be`,
      fi: `tiedostossa on ${typeOf(value).fi}, vaikka siinä pitäisi olla tietuelajeja tietueineen`,
    },
    expected: {
      en: 'kinds as keys, each with a list of records',
      fi: 'tietuelajit avaimina, kullakin luettelo tietueita',
    },
    received: printed(value),
  })

export const notAList = (at: Place, kind: string, value: unknown): Diagnostic =>
  finding({
    code: 'files/not-a-list',
    severity: 'error',
    at,
    message: {
      en: `${kind} holds ${typeOf(value).en} instead of a list of records`,
      fi: `avaimella ${kind} on ${typeOf(value).fi}, ei luetteloa tietueita`,
    },
    expected: { en: 'a list, each record starting with "- "', fi: 'luettelo, jonka kukin tietue alkaa "- "' },
    received: printed(value),
    args: { kind },
  })

export const notARecord = (at: Place, kind: string, value: unknown): Diagnostic =>
  finding({
    code: 'files/not-a-record',
    severity: 'error',
    at,
    message: {
      en: `an item of ${kind} is ${typeOf(value).en}, not a record`,
      fi: `luettelon ${kind} kohta on ${typeOf(value).fi}, ei tietue`,
    },
    expected: { en: 'a record with an id', fi: 'tietue, jolla on id' },
    received: printed(value),
    args: { kind },
  })

export const otherKind = (at: Place, kind: string, own: unknown): Diagnostic =>
  finding({
    code: 'files/other-kind',
    severity: 'error',
    at,
    message: {
      en: `the record stands under ${kind} but calls itself ${printed(own)}; it was read as ${kind}`,
      fi: `tietue on lajin ${kind} alla, mutta sen oma laji on ${printed(own)}; se luettiin lajina ${kind}`,
    },
    expected: { en: kind, fi: kind },
    received: printed(own),
    args: { kind },
  })

function typeOf(value: unknown): { readonly fi: string; readonly en: string } {
  if (value === null) return { en: 'nothing', fi: 'tyhjää' }
  if (Array.isArray(value)) return { en: 'a list', fi: 'luettelo' }
  if (typeof value === 'object') return { en: 'a map', fi: 'kuvaus' }
  if (typeof value === 'string') return { en: 'a text', fi: 'teksti' }
  return typeof value === 'number'
    ? { en: 'a number', fi: 'luku' }
    : { en: 'a truth value', fi: 'totuusarvo' }
}

/** A small value as JSON; of a larger one only what it is. */
function printed(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return String(value)
  return Array.isArray(value) ? `[${value.length}]` : `{${Object.keys(value).slice(0, 5).join(', ')}}`
}
