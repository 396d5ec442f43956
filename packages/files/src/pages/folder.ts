import type { FilesPage } from './page.js'

const file = 'sotekit.yaml'

/** Pages about a dataset's folder and its settings. */
export const folderPages: readonly FilesPage[] = [
  {
    code: 'files/no-settings',
    severity: 'warning',
    title: { fi: 'Kansiossa ei ole asetuksia', en: 'A folder without settings' },
    why: {
      fi: 'sotekit.yaml kertoo, että kansio on aineisto, ja nimeää liitännäiset. Ilman sitä liitännäisten tietueita ei tunneta.',
      en: 'sotekit.yaml tells that the folder is a dataset and names its plugins. Without it the records of plugins are not known.',
    },
    fix: {
      fi: 'Lisää kansion juureen sotekit.yaml, jossa on rivi "sotekit: 1".',
      en: 'Put a sotekit.yaml with the line "sotekit: 1" at the root of the folder.',
    },
  },
  {
    code: 'files/format-version',
    severity: 'error',
    title: {
      fi: 'Muodon versio puuttuu tai on tuntematon',
      en: 'The version of the format is missing or unknown',
    },
    why: {
      fi: 'Versio kertoo, miten kansio luetaan. Myöhempi versio voi tarkoittaa samoilla sanoilla muuta.',
      en: 'The version tells how the folder is read. A later one may mean other things by the same words.',
    },
    fix: { fi: 'Kirjoita "sotekit: 1".', en: 'Write "sotekit: 1".' },
    file,
    wrong: 'title: { fi: Lappi }\n',
    right: 'sotekit: 1\ntitle: { fi: Lappi }\n',
  },
  {
    code: 'files/unknown-setting',
    severity: 'error',
    title: { fi: 'Tuntematon asetus', en: 'An unknown setting' },
    why: {
      fi: 'Väärin kirjoitettu asetus jäisi huomaamatta voimaan tulematta.',
      en: 'A misspelt setting would silently have no effect.',
    },
    fix: { fi: 'Korjaa nimi.', en: 'Correct the name.' },
    file,
    wrong: 'sotekit: 1\nlanguage: [fi, se]\n',
    right: 'sotekit: 1\nlanguages: [fi, se]\n',
  },
  {
    code: 'files/invalid-setting',
    severity: 'error',
    title: { fi: 'Asetuksen arvo ei kelpaa', en: 'A setting with a value that it cannot have' },
    why: {
      fi: 'Asetus jätettiin pois, joten se ei vaikuta.',
      en: 'The setting was left out, so it has no effect.',
    },
    fix: { fi: 'Anna arvo, jollaista odotettiin.', en: 'Give a value as expected.' },
    file,
    wrong: 'sotekit: 1\nlanguages: [fi, saame]\n',
    right: 'sotekit: 1\nlanguages: [fi, se, smn, sms]\n',
  },
  {
    code: 'files/unknown-file',
    severity: 'info',
    title: { fi: 'Muu tiedosto', en: 'Another file' },
    why: {
      fi: 'Päätteestä ei näe, että tiedosto olisi aineistoa, joten sitä ei luettu.',
      en: 'The ending does not tell that the file is data, so it was not read.',
    },
    fix: {
      fi: 'Siirrä tiedosto pois tai aloita sen nimi alaviivalla: _ohje.pdf jää rauhaan.',
      en: 'Move the file away, or start its name with an underscore: _guide.pdf is left in peace.',
    },
    file: 'notes.txt',
    wrong: 'notes\n',
  },
  {
    code: 'files/outside-folder',
    severity: 'error',
    title: { fi: 'Nimi johtaa kansion ulkopuolelle', en: 'A name that leads out of the folder' },
    why: {
      fi: 'Aineisto on yhdessä kansiossa. Nimi, jossa on .., voisi lukea tai kirjoittaa mitä tahansa koneella.',
      en: 'A dataset is in one folder. A name with .. could read or write anything on the machine.',
    },
    fix: { fi: 'Nimeä tiedosto kansion sisällä.', en: 'Name the file inside the folder.' },
    file: '../data.yaml',
    wrong: 'service: []\n',
  },
  {
    code: 'files/duplicate-file',
    severity: 'error',
    title: { fi: 'Sama tiedosto kahdesti', en: 'The same file twice' },
    why: {
      fi: 'Kahdesta samannimisestä vain toinen voi olla aineisto.',
      en: 'Of two files with one name only one can be the data.',
    },
    fix: { fi: 'Anna kukin tiedosto kerran.', en: 'Give each file once.' },
  },
  {
    code: 'files/too-large',
    severity: 'error',
    title: { fi: 'Liian suuri tiedosto', en: 'A file that is too large' },
    why: {
      fi: 'YAMLin lukeminen on hidasta: kahdeksan megatavua vie useita sekunteja. Suuri aineisto kuuluu JSONiin tai NDJSONiin, jotka luetaan sata kertaa nopeammin.',
      en: 'YAML is slow to read: eight megabytes take several seconds. Large data belongs in JSON or NDJSON, which are read a hundred times faster.',
    },
    fix: { fi: 'Jaa tiedosto tai kirjoita se NDJSONina.', en: 'Split the file or write it as NDJSON.' },
  },
  {
    code: 'files/base-not-read',
    severity: 'warning',
    title: { fi: 'Täydennettävää aineistoa ei luettu', en: 'The base was not read' },
    why: {
      fi: 'Aineisto täydentää toista. Ilman sitä viittaukset siihen näyttävät virheiltä.',
      en: 'The dataset adds to another. Without it references to its records look like errors.',
    },
    fix: {
      fi: 'Lue kansio levyltä (readFolder) tai anna toinen aineisto valinnassa base.',
      en: 'Read the folder from disk (readFolder), or give the other dataset as the option base.',
    },
    file,
    wrong: 'sotekit: 1\nbase: ../national\n',
    right: 'sotekit: 1\n',
  },
  {
    code: 'files/base-loop',
    severity: 'error',
    title: { fi: 'Aineistot täydentävät toisiaan', en: 'Datasets that add to each other' },
    why: { fi: 'Kehällä ei ole alkua, josta lukea.', en: 'A circle has no start to read from.' },
    fix: { fi: 'Poista base toisesta aineistosta.', en: 'Remove base from one of the datasets.' },
  },
  {
    code: 'files/no-folder',
    severity: 'error',
    title: { fi: 'Kansiota ei ole', en: 'No such folder' },
    why: {
      fi: 'Aineistoa ei löytynyt siitä, mistä sitä etsittiin.',
      en: 'The dataset is not where it was looked for.',
    },
    fix: { fi: 'Tarkista polku ja nykyinen kansio.', en: 'Check the path and the current folder.' },
  },
  {
    code: 'files/link-outside',
    severity: 'error',
    title: { fi: 'Linkki kansion ulkopuolelle', en: 'A link out of the folder' },
    why: {
      fi: 'Aineiston pitää olla sama jokaisella koneella, eikä se saa lukea muita tiedostoja.',
      en: 'A dataset must be the same on every machine, and must not read other files.',
    },
    fix: {
      fi: 'Kopioi tiedosto kansioon tai käytä asetusta base.',
      en: 'Copy the file into the folder, or use the setting base.',
    },
  },
  {
    code: 'files/link-loop',
    severity: 'warning',
    title: { fi: 'Linkki kehässä', en: 'A link in a circle' },
    why: {
      fi: 'Linkkiä seuraamalla samat tiedostot luettaisiin loputtomiin.',
      en: 'Following the link would read the same files for ever.',
    },
    fix: { fi: 'Poista linkki.', en: 'Remove the link.' },
  },
  {
    code: 'files/unreadable',
    severity: 'error',
    title: { fi: 'Tiedostoa ei voi lukea', en: 'A file that cannot be read' },
    why: {
      fi: 'Tiedoston tietueet puuttuvat, joten muutkin havainnot voivat johtua siitä.',
      en: 'The records of the file are missing, so other findings may come from that.',
    },
    fix: {
      fi: 'Tarkista oikeudet, tai tuliko tiedosto poistetuksi.',
      en: 'Check your rights, or whether the file was deleted.',
    },
  },
  {
    code: 'files/cannot-write',
    severity: 'error',
    title: { fi: 'Tietuetta ei voi kirjoittaa', en: 'A record that cannot be written' },
    why: {
      fi: 'Kirjoittaminen ja lukeminen antaisivat toisen tietueen kuin alussa.',
      en: 'Writing and reading it would give another record than before.',
    },
    fix: {
      fi: 'Anna tietueelle laji ja tunnus, ja vain arvoja, joita JSONissa voi olla.',
      en: 'Give the record a kind and an id, and only values that JSON can hold.',
    },
  },
]
