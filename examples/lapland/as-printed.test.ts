import { fileURLToPath } from 'node:url'
import { type Diagnostic, sotekit } from '@sotekit/core'
import { readFolder } from '@sotekit/files/node'
import { describe, expect, it } from 'vitest'

const load = async (folder: string): Promise<readonly Diagnostic[]> => {
  const input = await readFolder(fileURLToPath(new URL(folder, import.meta.url)))
  return sotekit().load(input).diagnostics
}

const printed = await load('as-printed')
const corrected = await load('data')

/** Records with a code, in order of id. */
const withCode = (code: string): readonly string[] =>
  printed
    .filter((one) => one.code === `core/${code}`)
    .map((one) => one.record?.id ?? '')
    .sort()

/**
 * The inconsistencies of the documents (docs/inconsistencies.md): by code, the records at which it is found,
 * which are all of that code. Where one is found at several places, each place is a record.
 */
const found: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'impossible-date': { K1: ['preparation-period'] },
  'malformed-date': { K2: ['programme-period-work'] },
  'incomplete-date': {
    K7: [
      'associations-event-day',
      'sami-negotiation-1-day',
      'sami-negotiation-2-day',
      'sami-negotiation-3-day',
    ],
  },
  'statements-disagree': {
    K3: [
      'programme-period-money',
      'programme-period-page',
      'programme-period-supplement',
      'programme-period-work',
    ],
    K4: ['reform-end-title'],
    K5: ['reform-start-costs'],
    K9: ['keminmaa-producer-annex-167'],
    K15: ['substance-unit-none', 'substance-unit-tervola'],
    K16: ['coolkids-training-done', 'coolkids-training-to-come'],
    K25: ['experts-listed', 'secretary-listed'],
    K32: ['e-contact-396', 'e-contact-427', 'e-contact-503'],
    K35: ['sami-services-title-987', 'sami-services-title-slides'],
  },
  'phase-gap': { K5: ['rakuus-lappi', 'tulsote-lappi'] },
  'name-near-alias': {
    K8: ['posio-producer-annex-15', 'posio-producer-annex-181', 'posio-producer-page', 'posio-producer-plan'],
    K18: [
      'coolkids-name-1051',
      'coolkids-name-1420',
      'coolkids-name-947',
      'home-care-project-name-1202',
      'home-care-project-name-847',
      'kansa-koulu-name-1064',
      'kansa-koulu-name-898',
      'omaolo-name-1302',
      'reform-name-755',
      'reform-name-772',
    ],
  },
  'private-organiser': { K10: ['kemi-organiser', 'tornio-organiser'] },
  'name-of-another': { K17: ['ipc-name-1051'] },
  'list-differs': { K19: ['sub-programmes-budget', 'sub-programmes-supplement'] },
  'misfiled-entry': { K20: ['m53'] },
  'near-duplicate': { K21: ['m02', 'm03', 'm10', 'm21', 'm26', 'm31', 'm49'] },
  'compound-entry': { K22: ['m76'] },
  numbering: { K23: ['sub-programmes-numbering'] },
  'empty-section': { K24: ['tulsote-lappi', 'tulsote-lappi', 'tulsote-lappi', 'tulsote-lappi'] },
  'missing-section': { K24: ['tulsote-lappi', 'tulsote-lappi'] },
  'unknown-edition': { K27: ['school-survey-round'] },
  'undefined-acronym': {
    K34: [
      'acronym-itro',
      'acronym-nmok',
      'acronym-ppt',
      'acronym-pth',
      'acronym-syty',
      'acronym-tkio',
      'acronym-vip',
      'acronym-vivat',
      'acronym-yta',
    ],
  },
  'statute-number': { K36: ['skolt-act'] },
  'count-differs': { K37: [] },
  'count-unknown': { K37: [] },
  'list-repeats': { K38: ['footnote-sami-survey'] },
  'url-with-token': { K38: ['footnote-remote-services', 'footnote-statistics'] },
}

describe('as printed', () => {
  it.each(Object.entries(found))('%s is found at each place, and nowhere else', (code, places) => {
    expect(withCode(code)).toEqual(Object.values(places).flat().sort())
  })

  it('what the data itself tells of the documents', () => {
    expect(withCode('unspecified-part'), 'K13').toContain('tervola-substance-services')
    expect(withCode('unknown-producer'), 'K14').toContain('tervola-family-counselling')
  })

  it('no statement gives a code that is not in the list', () => {
    const codes = new Set(
      printed
        .filter(({ record }) => record?.kind === 'statement')
        .map(({ code }) => code.slice('core/'.length)),
    )
    expect([...codes].filter((code) => !Object.hasOwn(found, code))).toEqual([])
  })

  it('every finding about a statement stands in its file, with its line', () => {
    for (const { at, record } of printed) {
      if (record?.kind !== 'statement') continue
      expect(at.file).toMatch(/^statements-\w+\.yaml$/)
      expect(at.line).toBeGreaterThan(1)
    }
  })

  it('a bad date is pointed at within its period', () => {
    const [one] = printed.filter(({ code }) => code === 'core/impossible-date')
    expect(one && (one.at.endColumn ?? 0) - (one.at.column ?? 0)).toBe('31.4.2020'.length)
  })

  it.each([
    ['K1', 'preparation-period', '31.4.2020 → 2020-04-30'],
    ['K2', 'programme-period-work', '31.10-2022 → 2022-10-31'],
    ['K7', 'sami-negotiation-1-day', '29.9 → 2021-09-29'],
    ['K8', 'posio-producer-plan', 'replace with Coronaria Oy'],
    ['K17', 'ipc-name-1051', 'replace with IPC'],
    ['K18', 'coolkids-name-947', 'replace with CoolKids'],
    ['K18', 'kansa-koulu-name-898', 'replace with Kansa-koulu III'],
    ['K18', 'reform-name-755', 'replace with Rakenneuudistus'],
    ['K23', 'sub-programmes-numbering', 'replace with 1, 2, 3, 4'],
    ['K36', 'skolt-act', 'replace with 253/1995'],
  ])('%s: %s has the right suggestion', (_, id, title) => {
    const fixes = printed.filter(({ record }) => record?.id === id).flatMap((one) => one.fixes)
    expect(fixes.map((fix) => fix.title.en)).toContain(title)
  })

  it.each([
    ['K1', 'preparation-period', ['call-deadline']],
    ['K4', 'reform-end-title', ['reform-end-costs', 'rakuus-lappi']],
    ['K9', 'keminmaa-producer-annex-167', ['keminmaa-producer-annex-45', 'keminmaa-primary-health-care']],
    ['K21', 'm49', ['m59', 'm61', 'm65', 'm71']],
  ])('%s: %s tells of the other places', (_, id, others) => {
    const related = printed
      .filter(({ record }) => record?.id === id)
      .filter(({ code }) => Object.hasOwn(found, code.slice('core/'.length)))
      .flatMap((one) => one.related.map(({ record }) => record?.id))
    expect(related).toEqual(others)
  })

  it('K8: of a company it is told to whom the misspelt name belongs', () => {
    const related = printed
      .filter(({ record, code }) => record?.id === 'posio-producer-plan' && code === 'core/name-near-alias')
      .flatMap((one) => one.related.map(({ record }) => record?.id))
    expect(related).toEqual(['coronaria'])
  })
})

describe('corrected', () => {
  // Records of plugins are checked by the plugins, where these are loaded.
  const own = corrected.filter(({ code }) => !/^core\/(kind|extension)-not-loaded$/.test(code))

  it('has no error', () => {
    expect(own.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('has only warnings that are true of the programmes', () => {
    const warnings = own
      .filter(({ severity }) => severity === 'warning')
      .map(({ code, args }) => [code, args['gap']])
    const gap = '2020-05-01–2020-07-31'
    expect(warnings.sort()).toEqual([
      ...Array.from({ length: 4 }, () => ['core/empty-section', undefined]),
      ...Array.from({ length: 2 }, () => ['core/missing-section', undefined]),
      ...Array.from({ length: 2 }, () => ['core/phase-gap', gap]),
    ])
  })
})
