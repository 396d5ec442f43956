import type { Diagnostic, Messages } from '@sotekit/core'
import { excerpt, finding } from '../diagnostics/finding.js'
import type { Decoded } from './decode.js'
import { lineIndex } from './lines.js'

const encodings: Record<'utf-16' | 'windows-1252' | 'binary', Messages> = {
  'utf-16': {
    en: 'the file is in UTF-16; save it as UTF-8 ("CSV UTF-8" in Excel)',
    fi: 'tiedosto on UTF-16-muodossa; tallenna se UTF-8-muodossa (Excelissä "CSV UTF-8")',
  },
  'windows-1252': {
    en: 'the file is not UTF-8 but, it seems, in the older Windows encoding (ANSI); save it as UTF-8 ("CSV UTF-8" in Excel)',
    fi: 'tiedosto ei ole UTF-8-muodossa vaan ilmeisesti vanhassa Windows-merkistössä (ANSI); tallenna se UTF-8-muodossa (Excelissä "CSV UTF-8")',
  },
  binary: {
    en: 'the file is not text; is its ending right?',
    fi: 'tiedosto ei ole tekstiä; onko sen pääte oikein?',
  },
}

/** The finding for a file that is not UTF-8. */
export function encodingFinding(file: string, decoded: Decoded & { readonly ok: false }): Diagnostic {
  const { problem, offset, before } = decoded
  return finding({
    code: 'files/encoding',
    severity: 'error',
    at: { file, ...lineIndex(before)(before.length), pointer: '' },
    message: encodings[problem],
    expected: {
      en: 'UTF-8, with or without byte order mark',
      fi: 'UTF-8, tavujärjestysmerkin kanssa tai ilman',
    },
    received: problem === 'utf-16' ? 'UTF-16' : `${excerpt(before.slice(-20))}…`,
    args: { offset },
  })
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]/

/** The finding for characters that no text needs, such as NUL: one for a file, at the first of them. */
export function controlCharacter(file: string, text: string): Diagnostic | undefined {
  const offset = text.search(control)
  if (offset === -1) return undefined
  const code = `U+${text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0')}`
  return finding({
    code: 'files/control-character',
    severity: 'error',
    at: { file, ...lineIndex(text)(offset), pointer: '' },
    message: {
      en: `the file holds a character that does not belong in text: ${code}`,
      fi: `tiedostossa on merkki, joka ei kuulu tekstiin: ${code}`,
    },
    received: code,
    args: { character: code },
  })
}

const combining = /[\u0300-\u036f]/

/** The finding for letters written in two parts (NFD), which look alike but do not compare equal: one for a file. */
export function decomposedText(file: string, text: string): Diagnostic | undefined {
  const start = text.search(combining)
  if (start === -1) return undefined
  const offset = firstDecomposed(text, start)
  if (offset === undefined) return undefined
  return finding({
    code: 'files/decomposed-text',
    severity: 'info',
    at: { file, ...lineIndex(text)(offset), pointer: '' },
    message: {
      en: 'letters here are written in two parts (a + ¨ instead of ä); the text is kept as it is, but searches may miss it',
      fi: 'kirjaimia on kirjoitettu kahdessa osassa (a + ¨ eikä ä); teksti säilyy, mutta haku ei ehkä löydä sitä',
    },
    expected: { en: 'Unicode normal form C', fi: 'Unicoden normaalimuoto C' },
    received: excerpt(text.slice(offset, offset + 20)),
  })
}

/** Offset of the first letter that has a one-part form. Some letters exist in two parts only. */
function firstDecomposed(text: string, from: number): number | undefined {
  const pairs = /.[\u0300-\u036f]+/gsu
  pairs.lastIndex = Math.max(0, from - 2)
  for (let pair = pairs.exec(text); pair; pair = pairs.exec(text))
    if (pair[0].normalize('NFC') !== pair[0]) return pair.index
  return undefined
}
