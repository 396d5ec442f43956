import type { Diagnostic, Fix, Messages, Place } from '@sotekit/core'
import { finding, WHOLE_FILE } from '../diagnostics/finding.js'

export const syntax = (at: Place, message: Messages): Diagnostic =>
  finding({ code: 'files/yaml-syntax', severity: 'error', at, message })

export const moreSyntax = (at: Place, count: number): Diagnostic =>
  finding({
    code: 'files/yaml-syntax',
    severity: 'error',
    at,
    message: {
      en: `${count} more errors like these in the file`,
      fi: `tiedostossa on vielä ${count} tällaista virhettä`,
    },
    args: { count },
  })

export const severalDocuments = (at: Place): Diagnostic =>
  finding({
    code: 'files/yaml-documents',
    severity: 'error',
    at,
    message: {
      en: 'a second YAML document starts here; it is not read',
      fi: 'tästä alkaa toinen YAML-dokumentti; sitä ei lueta',
    },
    expected: { en: 'one document in a file', fi: 'yksi dokumentti tiedostossa' },
  })

export const oldVersion = (at: Place, version: string): Diagnostic =>
  finding({
    code: 'files/yaml-version',
    severity: 'error',
    at,
    message: {
      en: `the file says that it is YAML ${version}, in which yes, no and 1:30 mean other things`,
      fi: `tiedosto sanoo olevansa YAMLia ${version}, jossa yes, no ja 1:30 tarkoittavat muuta`,
    },
    expected: { en: 'YAML 1.2', fi: 'YAML 1.2' },
    received: version,
    args: { version },
  })

export const alias = (at: Place, message: Messages, received: string): Diagnostic =>
  finding({ code: 'files/yaml-alias', severity: 'error', at, message, received })

export const mergeKey = (at: Place): Diagnostic =>
  finding({
    code: 'files/yaml-merge-key',
    severity: 'error',
    at,
    message: {
      en: '<< does not merge maps here: YAML 1.2 has no merge keys',
      fi: '<< ei yhdistä kuvauksia: YAML 1.2:ssa ei ole yhdistäviä avaimia',
    },
    expected: { en: 'the fields written out', fi: 'kentät kirjoitettuina auki' },
    received: '<<',
  })

export const customTag = (at: Place, tag: string): Diagnostic =>
  finding({
    code: 'files/yaml-tag',
    severity: 'error',
    at,
    message: { en: `the tag ${tag} is not known`, fi: `tunnistetta ${tag} ei tunneta` },
    expected: { en: 'a plain value', fi: 'pelkkä arvo' },
    received: tag,
    args: { tag },
  })

export const complexKey = (at: Place): Diagnostic =>
  finding({
    code: 'files/yaml-key',
    severity: 'error',
    at,
    message: { en: 'a key must be a text', fi: 'avaimen on oltava teksti' },
    expected: { en: 'a text', fi: 'teksti' },
  })

/** A bare scalar that YAML reads as a number or truth value although it means a text. */
export const unquoted = (at: Place, source: string, leadingZero: boolean): Diagnostic =>
  finding({
    code: 'files/unquoted-text',
    severity: 'warning',
    at,
    message: leadingZero
      ? {
          en: `${source} without quotes is a number, whose first zero other programs drop; it was read as the text "${source}"`,
          fi: `${source} ilman lainausmerkkejä on luku, jonka alkunollan muut ohjelmat pudottavat; se luettiin tekstinä "${source}"`,
        }
      : {
          en: `${source} without quotes is not a text; it was read as the text "${source}", since a text belongs here`,
          fi: `${source} ilman lainausmerkkejä ei ole teksti; se luettiin tekstinä "${source}", koska tähän kuuluu teksti`,
        },
    expected: { en: `"${source}"`, fi: `"${source}"` },
    received: source,
    fixes: [quote(at, source)],
    args: { source },
  })

function quote(at: Place, source: string): Fix {
  return {
    title: { en: 'Put it in quotes', fi: 'Lisää lainausmerkit' },
    action: 'replace',
    index: WHOLE_FILE,
    pointer: at.pointer ?? '',
    value: source,
    at,
    safe: true,
  }
}
