import type { Messages } from '../diagnostics/diagnostic.js'
import type { ProposedFix } from '../diagnostics/finding.js'
import { same, show } from '../diagnostics/format.js'
import { municipalityCodeProblem } from '../values/area-code.js'
import { businessIdProblem } from '../values/business-id.js'
import { readFinnishDate } from '../values/finnish-date.js'

/** What a failed check of core's own adds to its finding. */
export interface Special {
  readonly args?: Readonly<Record<string, string | number>>
  readonly expected?: Messages
  readonly fix?: ProposedFix
}

const text = (value: unknown): string => (typeof value === 'string' ? value : show(value))

/** Expectation and likely fix for each code that core's schemas name. */
export const specials: Readonly<Record<string, (value: unknown) => Special>> = {
  'core/invalid-date': (value) => {
    const read = typeof value === 'string' ? readFinnishDate(value) : undefined
    const likely = read?.ok ? read.date : read?.suggestion
    return {
      args: { value: text(value) },
      expected: { fi: 'kalenteripäivä muodossa VVVV-KK-PP', en: 'a calendar date as YYYY-MM-DD' },
      // A date that reads as Finnish notation can mean nothing else; a repaired one is a guess.
      ...(likely !== undefined && { fix: { value: likely, safe: read?.ok === true } }),
    }
  },
  'core/end-before-start': (value) => {
    const period = value as { readonly from?: string; readonly to?: string }
    return {
      args: { from: period.from ?? '', to: period.to ?? '' },
      expected: { fi: 'loppupäivä, joka on alkupäivä tai sen jälkeen', en: 'an end on or after the start' },
      fix: {
        title: { fi: 'vaihda päivät keskenään', en: 'swap the two dates' },
        value: { ...period, from: period.to, to: period.from },
      },
    }
  },
  'core/invalid-municipality-code': (value) => {
    const likely = municipalityCodeProblem(value)?.suggestion
    return {
      args: { value: text(value) },
      expected: { fi: 'kolme numeroa, kuten 047', en: 'three digits, such as 047' },
      ...(likely !== undefined && { fix: { value: likely, safe: true } }),
    }
  },
  'core/invalid-business-id': (value) => {
    const problem = businessIdProblem(text(value))
    return {
      args: { value: text(value) },
      expected:
        problem?.suggestion === undefined
          ? {
              fi: 'seitsemän numeroa, väliviiva ja tarkistusnumero',
              en: 'seven digits, a hyphen and a check digit',
            }
          : {
              fi: `tarkistusnumeroltaan oikea tunnus, kuten ${problem.suggestion}`,
              en: `an ID with the right check digit, such as ${problem.suggestion}`,
            },
      ...(problem?.suggestion !== undefined && { fix: { value: problem.suggestion } }),
    }
  },
  'core/share-out-of-range': (value) => ({
    args: { value: text(value) },
    expected: {
      fi: 'osuus 0–1, esimerkiksi 0,52 eikä 52',
      en: 'a share from 0 to 1, such as 0.52 and not 52',
    },
    ...(typeof value === 'number' && value > 1 && value <= 100 && { fix: { value: value / 100 } }),
  }),
  'core/invalid-id': (value) => {
    const nfc = typeof value === 'string' ? value.normalize('NFC').trim().replace(/\s+/g, '-') : ''
    return {
      args: { value: text(value) },
      expected: {
        fi: '1–128 merkkiä ilman välilyöntejä, NFC-muodossa, ei alussa alaviivaa',
        en: '1 to 128 characters without spaces, in NFC, not starting with an underscore',
      },
      ...(nfc !== '' && nfc !== value && !nfc.startsWith('_') && { fix: { value: nfc } }),
    }
  },
  'core/empty-text': () => ({
    expected: {
      fi: 'tekstiä; jätä kenttä pois, jos sitä ei tunneta',
      en: 'text; leave the field out if it is not known',
    },
  }),
  'core/invalid-oid': (value) => ({ args: { value: text(value) }, expected: same('1.2.246.10.2048198') }),
  'core/invalid-count': (value) => ({
    args: { value: text(value) },
    expected: { fi: 'kokonaisluku, vähintään 0', en: 'a whole number, at least 0' },
  }),
  'core/invalid-time': (value) => ({
    args: { value: text(value) },
    expected: { fi: 'kellonaika, kuten 09:00', en: 'a time such as 09:00' },
  }),
  'core/municipalities-or-area': () => ({
    expected: { fi: 'joko municipalities tai area', en: 'either municipalities or area' },
  }),
}
