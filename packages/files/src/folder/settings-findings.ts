import type { Diagnostic, Fix, Messages, Place } from '@sotekit/core'
import { finding, same, WHOLE_FILE } from '../diagnostics/finding.js'
import { nearest } from '../diagnostics/nearest.js'

export function unknownSetting(at: Place, key: string, known: readonly string[]): Diagnostic {
  const meant = nearest(key, known)
  return finding({
    code: 'files/unknown-setting',
    severity: 'error',
    at,
    message: {
      en: `there is no setting ${key}${meant ? `; did you mean ${meant}?` : ''}`,
      fi: `asetusta ${key} ei ole${meant ? `; tarkoititko ${meant}?` : ''}`,
    },
    expected: same(known.join(', ')),
    received: key,
    fixes: meant ? [renameKey(at, meant)] : [],
    args: { key },
  })
}

function renameKey(at: Place, name: string): Fix {
  return {
    title: { en: `Rename it to ${name}`, fi: `Nimeä se uudelleen: ${name}` },
    action: 'rename',
    index: WHOLE_FILE,
    pointer: at.pointer ?? '',
    value: name,
    at,
    safe: false,
  }
}

export const invalidSetting = (at: Place, expected: Messages, value: unknown): Diagnostic =>
  finding({
    code: 'files/invalid-setting',
    severity: 'error',
    at,
    message: {
      en: 'the setting has a value that it cannot have; it was left out',
      fi: 'asetuksella on arvo, jota sillä ei voi olla; se jätettiin pois',
    },
    expected,
    received: typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined'),
  })

export const formatVersion = (at: Place, value: unknown): Diagnostic =>
  finding({
    code: 'files/format-version',
    severity: 'error',
    at,
    message:
      value === undefined
        ? {
            en: 'the file does not say which version of the format it is',
            fi: 'tiedosto ei kerro, mikä muodon versio se on',
          }
        : {
            en: 'this version of the format is not known; a newer sotekit may read it',
            fi: 'tätä muodon versiota ei tunneta; uudempi sotekit voi osata lukea sen',
          },
    expected: same('sotekit: 1'),
    ...(value !== undefined && { received: `sotekit: ${JSON.stringify(value) ?? 'undefined'}` }),
  })
