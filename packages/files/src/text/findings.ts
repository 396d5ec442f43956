import type { Diagnostic, Place } from '@sotekit/core'
import { finding, same } from '../diagnostics/finding.js'

/** Findings that several formats share. */

export const duplicateKey = (at: Place, first: Place, key: string, kept: 'first' | 'last'): Diagnostic =>
  finding({
    code: 'files/duplicate-key',
    severity: 'error',
    at,
    message: {
      en: `the key ${JSON.stringify(key)} stands here twice; only the ${kept} was read`,
      fi: `avain ${JSON.stringify(key)} on tässä kahdesti; vain ${kept === 'first' ? 'ensimmäinen' : 'viimeinen'} luettiin`,
    },
    received: key,
    related: [{ at: first, message: { en: 'the first one', fi: 'ensimmäinen' } }],
    args: { key },
  })

export const forbiddenKey = (at: Place, key: string): Diagnostic =>
  finding({
    code: 'files/forbidden-key',
    severity: 'error',
    at,
    message: {
      en: `a key cannot be named ${key}; it was left out`,
      fi: `avain ei voi olla nimeltään ${key}; se jätettiin pois`,
    },
    received: key,
    args: { key },
  })

export const impreciseNumber = (at: Place, text: string): Diagnostic =>
  finding({
    code: 'files/imprecise-number',
    severity: 'error',
    at,
    message: {
      en: `${shortened(text)} is a number that a computer cannot hold exactly`,
      fi: `${shortened(text)} on luku, jota tietokone ei voi säilyttää tarkasti`,
    },
    expected: {
      en: 'a number between −9007199254740991 and 9007199254740991, or a text in quotes',
      fi: 'luku väliltä −9007199254740991…9007199254740991 tai teksti lainausmerkeissä',
    },
    received: text,
  })

export const tooDeep = (at: Place, levels: number): Diagnostic =>
  finding({
    code: 'files/too-deep',
    severity: 'error',
    at,
    message: {
      en: `the file is nested more than ${levels} levels deep; it was not read`,
      fi: `tiedostossa on yli ${levels} sisäkkäistä tasoa; sitä ei luettu`,
    },
    expected: { en: `at most ${levels} levels`, fi: `enintään ${levels} tasoa` },
    args: { levels },
  })

export const loneSurrogate = (at: Place): Diagnostic =>
  finding({
    code: 'files/lone-surrogate',
    severity: 'error',
    at,
    message: {
      en: 'the text holds half a character (a lone surrogate), which cannot be shown or saved',
      fi: 'tekstissä on merkin puolikas (yksinäinen surrogaatti), jota ei voi näyttää eikä tallentaa',
    },
    expected: same('U+0000–U+D7FF, U+E000–U+10FFFF'),
  })

function shortened(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 40)}…`
}
