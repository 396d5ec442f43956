import type { Diagnostic, Messages } from '@sotekit/core'
import { finding } from '../diagnostics/finding.js'

export function cannotWrite(record: unknown): Diagnostic {
  const { kind, id } = (typeof record === 'object' && record !== null ? record : {}) as Record<
    string,
    unknown
  >
  const known = typeof kind === 'string' && typeof id === 'string'
  return finding({
    code: 'files/cannot-write',
    severity: 'error',
    at: { pointer: '' },
    ...(known && { record: { kind, id } }),
    message: withoutLoss,
    expected: {
      en: 'a kind that can name a file, and texts, numbers, truth values, lists and maps',
      fi: 'laji, joka kelpaa tiedoston nimeksi, sekä tekstejä, lukuja, totuusarvoja, luetteloita ja kuvauksia',
    },
    received: JSON.stringify(record) ?? String(record),
  })
}

const withoutLoss: Messages = {
  en: 'the record cannot be written without loss',
  fi: 'tietuetta ei voi kirjoittaa menettämättä mitään',
}

export const twice = (record: unknown): Diagnostic => ({
  ...cannotWrite(record),
  message: {
    en: 'there are two records with this kind and id; only the first was written',
    fi: 'tietueita, joilla on tämä laji ja tunniste, on kaksi; vain ensimmäinen kirjoitettiin',
  },
})

export const notWritten = (file: string, pointer: string): Diagnostic =>
  finding({
    code: 'files/cannot-write',
    severity: 'error',
    at: { file, pointer },
    message: {
      en: "the change cannot be written here: the file is another dataset's, a workbook, or damaged",
      fi: 'muutosta ei voi kirjoittaa tähän: tiedosto on toisen aineiston, työkirja tai vioittunut',
    },
  })
