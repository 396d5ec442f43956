import type { Diagnostic, Place } from '@sotekit/core'
import { finding } from '../diagnostics/finding.js'
import { SETTINGS_FILE } from './ignored.js'

export const noSettings = (): Diagnostic =>
  finding({
    code: 'files/no-settings',
    severity: 'warning',
    at: { file: SETTINGS_FILE, pointer: '' },
    message: {
      en: `the folder has no ${SETTINGS_FILE}; its data was read with the usual settings`,
      fi: `kansiossa ei ole tiedostoa ${SETTINGS_FILE}; tiedot luettiin tavallisilla asetuksilla`,
    },
    expected: { en: `a ${SETTINGS_FILE} with "sotekit: 1"`, fi: `${SETTINGS_FILE}, jossa on "sotekit: 1"` },
  })

export const unknownFile = (path: string): Diagnostic =>
  finding({
    code: 'files/unknown-file',
    severity: 'info',
    at: { file: path, pointer: '' },
    message: {
      en: 'the file is not data and was not read',
      fi: 'tiedosto ei ole aineistoa, eikä sitä luettu',
    },
    expected: {
      en: '.yaml, .json, .ndjson, .csv or .xlsx, or a name that starts with _',
      fi: '.yaml, .json, .ndjson, .csv tai .xlsx tai _-alkuinen nimi',
    },
    received: path,
  })

export const outsideName = (path: string): Diagnostic =>
  finding({
    code: 'files/outside-folder',
    severity: 'error',
    at: { file: path, pointer: '' },
    message: {
      en: 'the name of the file leads out of the folder; it was not read',
      fi: 'tiedoston nimi johtaa kansion ulkopuolelle; sitä ei luettu',
    },
    received: path,
  })

export const tooLarge = (path: string, bytes: number, most: number): Diagnostic =>
  finding({
    code: 'files/too-large',
    severity: 'error',
    at: { file: path, pointer: '' },
    message: {
      en: `the file has ${megabytes(bytes)} MB and was not read; data of this size belongs in JSON or NDJSON`,
      fi: `tiedostossa on ${megabytes(bytes)} Mt, eikä sitä luettu; näin suuri aineisto kuuluu JSON- tai NDJSON-tiedostoon`,
    },
    expected: { en: `at most ${megabytes(most)} MB`, fi: `enintään ${megabytes(most)} Mt` },
    received: `${bytes} B`,
    args: { bytes },
  })

export const baseNotRead = (at: Place, base: string): Diagnostic =>
  finding({
    code: 'files/base-not-read',
    severity: 'warning',
    at,
    message: {
      en: `the dataset adds to ${base}, which was not read`,
      fi: `aineisto täydentää aineistoa ${base}, jota ei luettu`,
    },
    received: base,
    args: { base },
  })

const megabytes = (bytes: number): number => Math.ceil(bytes / 1_000_000)

export const sameFile = (path: string): Diagnostic =>
  finding({
    code: 'files/duplicate-file',
    severity: 'error',
    at: { file: path, pointer: '' },
    message: {
      en: 'the file was given twice; only the first was read',
      fi: 'tiedosto annettiin kahdesti; vain ensimmäinen luettiin',
    },
    received: path,
  })
