import type { MessageLanguage, Severity } from '@sotekit/core'

/** All words of the page. */
export interface Words {
  readonly locale: string
  readonly title: string
  readonly lead: string
  readonly skip: string
  readonly drop: string
  readonly dropNote: string
  readonly chooseFiles: string
  readonly chooseFolder: string
  readonly tryIt: string
  readonly lapland: string
  readonly mistakes: string
  readonly privacyTitle: string
  readonly privacy: string
  readonly language: string
  readonly cancel: string
  readonly cancelled: string
  readonly listing: string
  readonly reading: (done: number, total: number) => string
  readonly checking: (records: string) => string
  readonly seconds: (seconds: number) => string
  readonly checked: (errors: number, warnings: number, notes: number) => string
  readonly facts: (records: string, files: number) => string
  readonly checkedWith: string
  readonly dataset: string
  readonly another: string
  readonly untitled: string
  readonly views: string
  readonly findings: string
  readonly report: string
  readonly chains: string
  readonly changes: string
  readonly severity: Readonly<Record<Severity, string>>
  readonly many: Readonly<Record<Severity, string>>
  readonly filter: string
  readonly file: string
  readonly allFiles: string
  readonly none: string
  readonly noneShown: string
  readonly more: (left: string) => string
  readonly pick: string
  readonly expected: string
  readonly received: string
  readonly record: string
  readonly related: string
  readonly showPlace: string
  readonly mend: string
  readonly notSure: string
  readonly byHand: string
  readonly mendAll: (count: number) => string
  readonly mendSafe: (count: number) => string
  readonly why: string
  readonly how: string
  readonly wrong: string
  readonly right: string
  readonly explanation: string
  readonly source: string
  readonly earlier: string
  readonly later: string
  readonly noSource: string
  readonly row: string
  readonly preview: string
  readonly previewNote: (count: number, files: number) => string
  readonly apply: string
  readonly forLater: (left: string) => string
  readonly working: string
  readonly nothingToApply: string
  readonly refused: string
  readonly tooMuch: string
  readonly applied: (count: number) => string
  readonly undone: string
  readonly undo: string
  readonly noChanges: string
  readonly changesNote: string
  readonly download: string
  readonly downloadAll: string
  readonly downloaded: (name: string) => string
  readonly makingReport: string
  readonly reportTitle: string
  readonly chain: string
  readonly noChains: string
  readonly noPicture: string
  readonly inWords: string
  readonly picture: string
  readonly chainFindings: string
  readonly crashTitle: string
  readonly crash: string
  readonly startAgain: string
  readonly nothing: string
  readonly tooMany: (most: string) => string
  readonly leave: string
  readonly leaveYes: string
  readonly close: string
  readonly footer: string
}

const en: Words = {
  locale: 'en-GB',
  title: 'Check a dataset',
  lead: 'Drop a sotekit dataset here and see what is right, what is wrong and how to mend it.',
  skip: 'To the content',
  drop: 'Drop a folder or files here',
  dropNote: 'YAML, JSON, NDJSON, CSV or XLSX',
  chooseFiles: 'Choose files',
  chooseFolder: 'Choose a folder',
  tryIt: 'Nothing at hand?',
  lapland: 'Load the example: Lapland',
  mistakes: 'Load an example with mistakes',
  privacyTitle: 'Your data stays on this page',
  privacy:
    'Everything is read and checked in your browser. The page’s own policy forbids it to open any connection, so that nothing can leave it; you may go offline now.',
  language: 'Language',
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing was kept.',
  listing: 'Listing the files …',
  reading: (done, total) => `Reading file ${done} of ${total}`,
  checking: (records) => `Checking ${records} records`,
  seconds: (seconds) => `${seconds} s`,
  checked: (errors, warnings, notes) =>
    `Checked: ${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}, ${notes} ${notes === 1 ? 'note' : 'notes'}.`,
  facts: (records, files) => `${records} records from ${files} ${files === 1 ? 'file' : 'files'}`,
  checkedWith: 'Checked with',
  dataset: 'Dataset',
  another: 'Check another',
  untitled: 'Your dataset',
  views: 'Views',
  findings: 'Findings',
  report: 'Report',
  chains: 'Service chains',
  changes: 'Changes',
  severity: { error: 'error', warning: 'warning', info: 'note' },
  many: { error: 'Errors', warning: 'Warnings', info: 'Notes' },
  filter: 'Show',
  file: 'File',
  allFiles: 'All files',
  none: 'Nothing to mend: no findings at all.',
  noneShown: 'No findings among those that are shown.',
  more: (left) => `Show more (${left} left)`,
  pick: 'Choose a finding to see it in its source.',
  expected: 'Expected',
  received: 'Found',
  record: 'Record',
  related: 'See also',
  showPlace: 'Show',
  mend: 'Mend',
  notSure: 'a suggestion: check that it is what you mean',
  byHand: 'To mend in the file itself',
  mendAll: (count) => `Mend all ${count} …`,
  mendSafe: (count) => `Mend all that is certain (${count}) …`,
  why: 'Why it matters',
  how: 'How to mend it',
  wrong: 'Wrong',
  right: 'Right',
  explanation: 'What this means',
  source: 'Source',
  earlier: 'More above',
  later: 'More below',
  noSource: 'This finding has no place in a file.',
  row: 'Row',
  preview: 'What would change',
  previewNote: (count, files) =>
    `${count} ${count === 1 ? 'fix' : 'fixes'} in ${files} ${files === 1 ? 'file' : 'files'}. All else stays as it is.`,
  apply: 'Apply',
  forLater: (left) => `The other ${left} can be mended after these.`,
  working: 'Working out what would change …',
  nothingToApply: 'None of these fixes can be made.',
  refused: 'Not made',
  tooMuch: 'Too many changes to show here. Download the file to see them.',
  applied: (count) => `${count} ${count === 1 ? 'fix' : 'fixes'} applied.`,
  undone: 'The last fixes were undone.',
  undo: 'Undo the last fixes',
  noChanges: 'Nothing has been changed. Fixes that you apply are listed here, with the files to download.',
  changesNote: 'Your own files are untouched: download the mended ones.',
  download: 'Download',
  downloadAll: 'Download all files (.zip)',
  downloaded: (name) => `Saved ${name}.`,
  makingReport: 'Making the report …',
  reportTitle: 'Report of the dataset',
  chain: 'Service chain',
  noChains: 'The dataset has no service chains.',
  noPicture: 'Its sources give no order of the steps, or it is too large: there is no picture of this chain.',
  inWords: 'The chain in words',
  picture: 'Download the picture (.svg)',
  chainFindings: 'Found in this chain',
  crashTitle: 'The check did not come to its end',
  crash:
    'Something in the check itself went wrong, or the browser ran out of memory. Your files are untouched. What the browser says:',
  startAgain: 'Start again',
  nothing: 'There was no file in what you gave.',
  tooMany: (most) => `There are more than ${most} files. Drop the dataset’s own folder.`,
  leave: 'You have changes that you have not downloaded. Leave them?',
  leaveYes: 'Leave the changes',
  close: 'Close',
  footer: 'One page, no server, no tracking: save it and it works from your own disk.',
}

const fi: Words = {
  locale: 'fi-FI',
  title: 'Tarkista aineisto',
  lead: 'Pudota sotekit-aineisto tähän, niin näet, mikä siinä on kunnossa, mikä väärin ja miten sen voi korjata.',
  skip: 'Siirry sisältöön',
  drop: 'Pudota kansio tai tiedostoja tähän',
  dropNote: 'YAML, JSON, NDJSON, CSV tai XLSX',
  chooseFiles: 'Valitse tiedostoja',
  chooseFolder: 'Valitse kansio',
  tryIt: 'Eikö aineistoa ole käsillä?',
  lapland: 'Avaa esimerkki: Lappi',
  mistakes: 'Avaa esimerkki, jossa on virheitä',
  privacyTitle: 'Tietosi pysyvät tällä sivulla',
  privacy:
    'Kaikki luetaan ja tarkistetaan selaimessasi. Sivun oma suojauskäytäntö estää sitä avaamasta yhteyksiä, joten mitään ei voi lähteä siltä; voit nyt katkaista verkkoyhteyden.',
  language: 'Kieli',
  cancel: 'Keskeytä',
  cancelled: 'Keskeytetty. Mitään ei jäänyt talteen.',
  listing: 'Luetellaan tiedostoja …',
  reading: (done, total) => `Luetaan tiedostoa ${done}/${total}`,
  checking: (records) => `Tarkistetaan ${records} tietuetta`,
  seconds: (seconds) => `${seconds} s`,
  checked: (errors, warnings, notes) =>
    `Tarkistettu: ${errors} ${errors === 1 ? 'virhe' : 'virhettä'}, ${warnings} ${warnings === 1 ? 'varoitus' : 'varoitusta'}, ${notes} ${notes === 1 ? 'huomio' : 'huomiota'}.`,
  facts: (records, files) => `${records} tietuetta ${files} ${files === 1 ? 'tiedostosta' : 'tiedostosta'}`,
  checkedWith: 'Tarkistuksessa mukana',
  dataset: 'Aineisto',
  another: 'Tarkista toinen',
  untitled: 'Aineistosi',
  views: 'Näkymät',
  findings: 'Havainnot',
  report: 'Raportti',
  chains: 'Palveluketjut',
  changes: 'Muutokset',
  severity: { error: 'virhe', warning: 'varoitus', info: 'huomio' },
  many: { error: 'Virheet', warning: 'Varoitukset', info: 'Huomiot' },
  filter: 'Näytä',
  file: 'Tiedosto',
  allFiles: 'Kaikki tiedostot',
  none: 'Ei korjattavaa: yhtään havaintoa ei tehty.',
  noneShown: 'Näytettävissä olevissa ei ole havaintoja.',
  more: (left) => `Näytä lisää (${left} jäljellä)`,
  pick: 'Valitse havainto, niin näet sen lähteessään.',
  expected: 'Odotettiin',
  received: 'Löytyi',
  record: 'Tietue',
  related: 'Katso myös',
  showPlace: 'Näytä',
  mend: 'Korjaa',
  notSure: 'ehdotus: varmista, että se on mitä tarkoitat',
  byHand: 'Korjattava itse tiedostossa',
  mendAll: (count) => `Korjaa kaikki ${count} …`,
  mendSafe: (count) => `Korjaa kaikki varmat (${count}) …`,
  why: 'Miksi tällä on väliä',
  how: 'Näin korjaat',
  wrong: 'Väärin',
  right: 'Oikein',
  explanation: 'Mitä tämä tarkoittaa',
  source: 'Lähde',
  earlier: 'Lisää ylhäältä',
  later: 'Lisää alhaalta',
  noSource: 'Tällä havainnolla ei ole paikkaa tiedostossa.',
  row: 'Rivi',
  preview: 'Mikä muuttuisi',
  previewNote: (count, files) =>
    `${count} ${count === 1 ? 'korjaus' : 'korjausta'} ${files} ${files === 1 ? 'tiedostossa' : 'tiedostossa'}. Kaikki muu pysyy ennallaan.`,
  apply: 'Tee korjaukset',
  forLater: (left) => `Muut ${left} voi korjata näiden jälkeen.`,
  working: 'Selvitetään, mikä muuttuisi …',
  nothingToApply: 'Näitä korjauksia ei voi tehdä.',
  refused: 'Tekemättä',
  tooMuch: 'Muutoksia on liikaa tässä näytettäväksi. Ne näkee lataamalla tiedoston.',
  applied: (count) => `${count} ${count === 1 ? 'korjaus tehty' : 'korjausta tehty'}.`,
  undone: 'Viimeisimmät korjaukset peruttiin.',
  undo: 'Peru viimeisimmät korjaukset',
  noChanges:
    'Mitään ei ole muutettu. Tekemäsi korjaukset luetellaan tässä, ja muuttuneet tiedostot voi ladata.',
  changesNote: 'Omat tiedostosi ovat ennallaan: lataa korjatut.',
  download: 'Lataa',
  downloadAll: 'Lataa kaikki tiedostot (.zip)',
  downloaded: (name) => `Tallennettiin ${name}.`,
  makingReport: 'Tehdään raporttia …',
  reportTitle: 'Aineiston raportti',
  chain: 'Palveluketju',
  noChains: 'Aineistossa ei ole palveluketjuja.',
  noPicture: 'Lähteet eivät kerro vaiheiden järjestystä, tai ketju on liian suuri: siitä ei ole kuvaa.',
  inWords: 'Ketju sanoin',
  picture: 'Lataa kuva (.svg)',
  chainFindings: 'Tästä ketjusta havaittua',
  crashTitle: 'Tarkistus ei päässyt loppuun',
  crash:
    'Tarkistuksessa itsessään meni jotain vikaan, tai selaimen muisti loppui. Tiedostosi ovat ennallaan. Selain kertoo:',
  startAgain: 'Aloita alusta',
  nothing: 'Annetussa ei ollut yhtään tiedostoa.',
  tooMany: (most) => `Tiedostoja on yli ${most}. Pudota aineiston oma kansio.`,
  leave: 'Sinulla on muutoksia, joita et ole ladannut. Hylätäänkö ne?',
  leaveYes: 'Hylkää muutokset',
  close: 'Sulje',
  footer: 'Yksi sivu, ei palvelinta, ei seurantaa: tallenna se, niin se toimii omalta levyltäsi.',
}

export const words: Readonly<Record<MessageLanguage, Words>> = { fi, en }
