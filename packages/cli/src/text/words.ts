import type { ChainCarried, DeadlineUnit, MessageLanguage } from '@sotekit/core'

/** The command's own words in one language. */
export interface Words {
  readonly language: MessageLanguage
  readonly error: string
  readonly warning: string
  readonly info: string
  readonly clean: string
  readonly expected: string
  readonly fix: string
  readonly orFix: string
  readonly explain: string
  readonly and: (more: number) => string
  readonly reading: (done: number, total: number) => string
  readonly summary: (counts: {
    errors: number
    warnings: number
    infos: number
    records: number
    files: number
  }) => string
  readonly notLoaded: (packages: string) => string
  readonly incomplete: string
  readonly municipality: string
  readonly service: string
  readonly organiser: string
  readonly producers: string
  readonly organisation: string
  readonly municipalities: string
  readonly unknown: string
  readonly part: string
  readonly subcontract: string
  readonly id: string
  readonly name: string
  readonly nothing: string
  readonly rows: (count: number) => string
  readonly unknownThing: (kind: string, id: string, likely: readonly string[]) => string
  readonly why: string
  readonly wrong: string
  readonly right: string
  readonly mend: string
  readonly severityOf: { readonly error: string; readonly warning: string; readonly info: string }
  readonly written: (file: string) => string
  readonly invalidDate: (value: string) => string
  readonly organisersOf: (count: number) => string
  readonly refersTo: string
  readonly referredFrom: string
  readonly findings: string
  readonly none: string
  readonly changes: { readonly added: string; readonly removed: string; readonly changed: string }
  readonly changed: (added: number, removed: number, changed: number) => string
  readonly notEmpty: (folder: string) => string
  readonly next: (folder: string) => string
  readonly fixed: (fixes: number, files: number) => string
  readonly needsFile: (format: string) => string
  readonly yes: string
  readonly no: string
  readonly steps: string
  readonly complete: string
  readonly sound: string
  readonly unsound: string
  readonly undecided: string
  readonly onlyNames: string
  readonly noPicture: (id: string) => string
  readonly noProcess: (id: string) => string
  readonly best: string
  readonly worst: string
  readonly unbounded: string
  readonly deadlines: string
  readonly slack: string
  readonly stale: string
  readonly cannotBeMet: string
  readonly days: (count: number) => string
  readonly step: string
  readonly known: string
  readonly handOvers: string
  readonly carried: Readonly<Record<ChainCarried, string>>
  readonly units: Readonly<Record<DeadlineUnit, string>>
}

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

const en: Words = {
  language: 'en',
  error: 'error',
  warning: 'warning',
  info: 'info',
  clean: 'clean',
  expected: 'expected',
  fix: 'fix',
  orFix: 'or',
  explain: 'explain',
  and: (more) => `and ${more} more`,
  reading: (done, total) => `Reading ${done} of ${total} files`,
  summary: ({ errors, warnings, infos, records, files }) =>
    `${plural(records, 'record', 'records')} from ${plural(files, 'file', 'files')} · ${plural(errors, 'error', 'errors')} · ${plural(warnings, 'warning', 'warnings')} · ${plural(infos, 'note', 'notes')}`,
  notLoaded: (packages) => `Not checked, because plugins were not loaded: ${packages}`,
  incomplete: 'Not everything could be checked; see the findings above.',
  municipality: 'Municipality',
  service: 'Service',
  organiser: 'Organiser',
  producers: 'Producers',
  organisation: 'Organisation',
  municipalities: 'Municipalities',
  unknown: 'unknown',
  part: 'part',
  subcontract: 'subcontract of',
  id: 'Id',
  name: 'Name',
  nothing: 'Nothing found.',
  rows: (count) => plural(count, 'row', 'rows'),
  unknownThing: (kind, id, likely) =>
    `There is no ${kind} '${id}'.${likely.length > 0 ? ` Did you mean ${likely.join(' or ')}?` : ''}`,
  why: 'Why it matters',
  wrong: 'Wrong',
  right: 'Right',
  mend: 'How to mend it',
  severityOf: { error: 'error', warning: 'warning', info: 'note' },
  written: (file) => `Report: ${file}`,
  invalidDate: (value) => `'${value}' is not a date. Give it as YYYY-MM-DD, such as 2021-05-05.`,
  organisersOf: (count) => plural(count, 'organiser', 'organisers'),
  refersTo: 'Refers to',
  referredFrom: 'Referred to by',
  findings: 'Findings',
  none: 'nothing',
  changes: { added: 'added', removed: 'removed', changed: 'changed' },
  changed: (added, removed, changed) => `${added} added · ${removed} removed · ${changed} changed`,
  notEmpty: (folder) => `The folder ${folder} is not empty. Name a new one: nothing is ever overwritten.`,
  next: (folder) => `Next: sotekit check ${folder}`,
  fixed: (fixes, files) => `${plural(fixes, 'fix', 'fixes')} applied in ${plural(files, 'file', 'files')}`,
  needsFile: (format) => `The form ${format} is not text: name a file with --out.`,
  yes: 'yes',
  no: 'no',
  steps: 'Steps',
  complete: 'Complete',
  sound: 'sound',
  unsound: 'not sound',
  undecided: 'not decided: too many states',
  onlyNames: 'incomplete: only the names of steps are given',
  noPicture: (id) => `No picture of ${id}: its course is not given, or it is too large.`,
  noProcess: (id) => `No BPMN of ${id}: its course is not given.`,
  best: 'shortest',
  worst: 'longest',
  unbounded: 'without limit',
  deadlines: 'deadlines',
  slack: 'slack in days:',
  stale: 'not verified up to this day',
  cannotBeMet: 'cannot be met',
  days: (count) => plural(count, 'day', 'days'),
  step: 'Step',
  known: 'Carried',
  handOvers: 'Hand-overs between organisations',
  carried: {
    known: 'known',
    'partly-known': 'partly known',
    unknown: 'unknown',
    'without-producer': 'no producer',
    'by-role': 'by a role',
    'not-told': 'not told',
    'not-needed': 'not needed',
  },
  units: { 'working-day': 'working days', day: 'days', week: 'weeks', month: 'months', year: 'years' },
}

const fi: Words = {
  language: 'fi',
  error: 'virhe',
  warning: 'varoitus',
  info: 'huomio',
  clean: 'kunnossa',
  expected: 'odotettu',
  fix: 'korjaus',
  orFix: 'tai',
  explain: 'selitys',
  and: (more) => `ja ${more} muuta`,
  reading: (done, total) => `Luetaan tiedostoja: ${done}/${total}`,
  summary: ({ errors, warnings, infos, records, files }) =>
    `${plural(records, 'tietue', 'tietuetta')}, ${plural(files, 'tiedosto', 'tiedostoa')} · ${plural(errors, 'virhe', 'virhettä')} · ${plural(warnings, 'varoitus', 'varoitusta')} · ${plural(infos, 'huomio', 'huomiota')}`,
  notLoaded: (packages) => `Tarkistamatta, koska lisäosia ei ladattu: ${packages}`,
  incomplete: 'Kaikkea ei voitu tarkistaa; katso havainnot yltä.',
  municipality: 'Kunta',
  service: 'Palvelu',
  organiser: 'Järjestäjä',
  producers: 'Tuottajat',
  organisation: 'Organisaatio',
  municipalities: 'Kunnat',
  unknown: 'ei tietoa',
  part: 'osa',
  subcontract: 'alihankkijana:',
  id: 'Tunnus',
  name: 'Nimi',
  nothing: 'Ei löytynyt mitään.',
  rows: (count) => plural(count, 'rivi', 'riviä'),
  unknownThing: (kind, id, likely) =>
    `Tietuetta ${kind} '${id}' ei ole.${likely.length > 0 ? ` Tarkoititko: ${likely.join(' tai ')}?` : ''}`,
  why: 'Miksi tällä on väliä',
  wrong: 'Väärin',
  right: 'Oikein',
  mend: 'Näin korjaat',
  severityOf: { error: 'virhe', warning: 'varoitus', info: 'huomio' },
  written: (file) => `Raportti: ${file}`,
  invalidDate: (value) =>
    `'${value}' ei ole päivämäärä. Anna se muodossa VVVV-KK-PP, esimerkiksi 2021-05-05.`,
  organisersOf: (count) => plural(count, 'järjestäjä', 'järjestäjää'),
  refersTo: 'Viittaa',
  referredFrom: 'Tähän viittaavat',
  findings: 'Havainnot',
  none: 'ei mitään',
  changes: { added: 'lisätty', removed: 'poistettu', changed: 'muutettu' },
  changed: (added, removed, changed) => `lisätty ${added} · poistettu ${removed} · muutettu ${changed}`,
  notEmpty: (folder) => `Kansio ${folder} ei ole tyhjä. Anna uusi kansio: mitään ei koskaan kirjoiteta yli.`,
  next: (folder) => `Seuraavaksi: sotekit check ${folder}`,
  fixed: (fixes, files) => `${plural(fixes, 'korjaus', 'korjausta')} tehty, tiedostoja ${files}`,
  needsFile: (format) => `Muoto ${format} ei ole tekstiä: anna tiedosto valinnalla --out.`,
  yes: 'kyllä',
  no: 'ei',
  steps: 'Vaiheita',
  complete: 'Kuvattu',
  sound: 'ehyt',
  unsound: 'ei ehyt',
  undecided: 'ei ratkaistu: liikaa tiloja',
  onlyNames: 'kesken: vain vaiheiden nimet on annettu',
  noPicture: (id) => `Ketjusta ${id} ei ole kuvaa: sen kulkua ei ole annettu tai se on liian suuri.`,
  noProcess: (id) => `Ketjusta ${id} ei ole BPMN-kuvausta: sen kulkua ei ole annettu.`,
  best: 'lyhin',
  worst: 'pisin',
  unbounded: 'rajaton',
  deadlines: 'määräajat',
  slack: 'väljyys päivinä:',
  stale: 'ei tarkistettu tähän päivään asti',
  cannotBeMet: 'ei voi toteutua',
  days: (count) => plural(count, 'päivä', 'päivää'),
  step: 'Vaihe',
  known: 'Vastuu',
  handOvers: 'Siirtymiä organisaatiosta toiseen',
  carried: {
    known: 'tiedossa',
    'partly-known': 'osin tiedossa',
    unknown: 'ei tietoa',
    'without-producer': 'ei tuottajaa',
    'by-role': 'rooli',
    'not-told': 'ei kerrottu',
    'not-needed': 'ei tarvita',
  },
  units: { 'working-day': 'arkipäivää', day: 'päivää', week: 'viikkoa', month: 'kuukautta', year: 'vuotta' },
}

/** Words in a language. */
export const wordsIn: Readonly<Record<MessageLanguage, Words>> = { fi, en }

/** The language that was asked for, else the one of the user's environment, else English. */
export function languageOf(
  asked: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): MessageLanguage {
  const wanted = asked ?? env['SOTEKIT_LOCALE'] ?? env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'] ?? ''
  return /^fi\b|^fi_/i.test(wanted) ? 'fi' : 'en'
}
