import type { Names } from './names.js'
import type { Language } from './said.js'

/** The command's own words in one language. */
interface Words {
  readonly help: string
  readonly askFolder: string
  readonly askName: string
  readonly askPackage: string
  readonly confirm: (folder: string) => string
  readonly cancelled: string
  readonly noFolder: string
  readonly written: (names: Names, folder: string, files: number) => string
  readonly next: string
  readonly steps: readonly string[]
}

const en: Words = {
  help: `Usage: npm create sotekit-plugin [folder] -- [options]

Writes a new plugin of sotekit: a record kind, a field, a rule, a view and a report, with tests.
Asks for what is not given; without a terminal, or with --yes, it takes the defaults.

Arguments:
  folder              folder of the new package, such as home-visits-plugin; new or empty

Options:
  --name <name>       name of the plugin, one camelCase identifier (default: from the folder)
  --package <name>    name of its npm package (default: from the plugin's name)
  -y, --yes           ask nothing
  --locale <language> language of messages: fi, en
  -v, --version       show the version
  -h, --help          show this help

Exit codes: 0 written, 1 cancelled, 2 not written, and why.`,
  askFolder: 'Folder of the new package',
  askName: 'Name of the plugin, one camelCase identifier',
  askPackage: 'Name of the npm package',
  confirm: (folder) => `Write the plugin into ${folder}?`,
  cancelled: 'Cancelled: nothing was written.',
  noFolder: 'Name the folder of the new package: npm create sotekit-plugin home-visits-plugin',
  written: (names, folder, files) =>
    `Plugin "${names.plugin}" in package ${names.package}: ${files} files in ${folder}`,
  next: 'Next',
  steps: ['npm install', 'npm run check'],
}

const fi: Words = {
  help: `Käyttö: npm create sotekit-plugin [kansio] -- [valinnat]

Kirjoittaa uuden sotekit-lisäosan: tietuelajin, kentän, säännön, näkymän ja raportin testeineen.
Kysyy, mitä ei ole annettu; ilman päätettä tai valinnalla --yes käytetään oletuksia.

Argumentit:
  kansio              uuden paketin kansio, kuten kotikaynnit-plugin; uusi tai tyhjä

Valinnat:
  --name <nimi>       lisäosan nimi, yksi camelCase-tunniste (oletus: kansion nimestä)
  --package <nimi>    npm-paketin nimi (oletus: lisäosan nimestä)
  -y, --yes           ei kysy mitään
  --locale <kieli>    viestien kieli: fi, en
  -v, --version       kertoo version
  -h, --help          näyttää tämän ohjeen

Paluuarvot: 0 kirjoitettu, 1 peruttu, 2 ei kirjoitettu, ja miksi.`,
  askFolder: 'Uuden paketin kansio',
  askName: 'Lisäosan nimi, yksi camelCase-tunniste',
  askPackage: 'npm-paketin nimi',
  confirm: (folder) => `Kirjoitetaanko lisäosa kansioon ${folder}?`,
  cancelled: 'Peruttu: mitään ei kirjoitettu.',
  noFolder: 'Anna uuden paketin kansio: npm create sotekit-plugin kotikaynnit-plugin',
  written: (names, folder, files) =>
    `Lisäosa ”${names.plugin}” paketissa ${names.package}: ${files} tiedostoa kansiossa ${folder}`,
  next: 'Seuraavaksi',
  steps: ['npm install', 'npm run check'],
}

/** Words in a language. */
export const wordsIn: Readonly<Record<Language, Words>> = { fi, en }
