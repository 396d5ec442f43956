import type { FilesPage } from './page.js'

const file = 'municipality.csv'

/** Pages about tables: CSV, and the cells of workbooks. */
export const tablePages: readonly FilesPage[] = [
  {
    code: 'files/csv-quote',
    severity: 'error',
    title: { fi: 'Lainausmerkki puuttuu', en: 'A quote is missing' },
    why: {
      fi: 'CSV:ssä lainausmerkki aloittaa tekstin, joka voi jatkua usealle riville. Jos se jää auki, rivejä sulautuu yhteen.',
      en: 'In CSV a quote starts a text that may run over several lines. If it stays open, rows melt together.',
    },
    fix: {
      fi: 'Sulje lainaus. Tekstin sisällä lainausmerkki kirjoitetaan kahdesti.',
      en: 'Close the quote. Inside a text a quote is written twice.',
    },
    file,
    wrong: 'id;name.fi\n047;"Enontekiö\n',
    right: 'id;name.fi\n047;"Enontekiö"\n',
  },
  {
    code: 'files/row-length',
    severity: 'warning',
    title: { fi: 'Rivillä on väärä määrä soluja', en: 'A row with the wrong number of cells' },
    why: {
      fi: 'Jos erotin puuttuu tai on liikaa, rivin arvot ovat väärissä sarakkeissa.',
      en: 'If a separator is missing or too many, the row’s values stand in the wrong columns.',
    },
    fix: {
      fi: 'Lisää puuttuva erotin; teksti, jossa on erotin, tarvitsee lainausmerkit.',
      en: 'Add the separator that is missing; a text that holds one needs quotes.',
    },
    file,
    wrong: 'id;name.fi;name.sv\n047;Enontekiö\n',
    right: 'id;name.fi;name.sv\n047;Enontekiö;Enontekis\n',
  },
  {
    code: 'files/column-name',
    severity: 'error',
    title: { fi: 'Sarakkeen nimi ei kelpaa', en: 'A column without a proper name' },
    why: {
      fi: 'Sarakkeen nimi kertoo kentän, johon arvo kuuluu. Ilman sitä arvot jäävät lukematta.',
      en: 'A column’s name tells which field its values belong to. Without it they are not read.',
    },
    fix: {
      fi: 'Anna kentän nimi; sisäkkäiset pisteellä: name.fi, memberships[0].area, luettelot municipalities[].',
      en: 'Give the name of a field, nested ones with dots: name.fi, memberships[0].area, lists municipalities[].',
    },
    file,
    wrong: 'id;name..fi\n047;Enontekiö\n',
    right: 'id;name.fi\n047;Enontekiö\n',
  },
  {
    code: 'files/duplicate-column',
    severity: 'error',
    title: { fi: 'Sarake kahdesti', en: 'A column twice' },
    why: { fi: 'Vain toinen arvo voi jäädä voimaan.', en: 'Only one of the values can stay.' },
    fix: { fi: 'Poista tai nimeä toinen uudelleen.', en: 'Remove one of them or rename it.' },
    file,
    wrong: 'id;name.fi;name.fi\n047;Enontekiö;Enontekis\n',
    right: 'id;name.fi;name.sv\n047;Enontekiö;Enontekis\n',
  },
  {
    code: 'files/column-conflict',
    severity: 'error',
    title: { fi: 'Solut kilpailevat paikasta', en: 'Cells that compete for a place' },
    why: {
      fi: 'Kentällä ei voi olla sekä omaa arvoa että osia.',
      en: 'A field cannot have a value of its own and parts as well.',
    },
    fix: { fi: 'Tyhjennä toinen soluista.', en: 'Empty one of the cells.' },
    file,
    wrong: 'id;name;name.fi\n047;Enontekiö;Enontekiö\n',
    right: 'id;name.fi\n047;Enontekiö\n',
  },
  {
    code: 'files/list-gap',
    severity: 'warning',
    title: { fi: 'Luettelossa on aukko', en: 'A gap in a list' },
    why: {
      fi: 'Luettelon kohta on tyhjä, vaikka myöhempi on täytetty. Myöhemmät siirtyivät ylöspäin.',
      en: 'An item of a list is empty although a later one is not. The later ones moved up.',
    },
    fix: { fi: 'Täytä kohdat järjestyksessä.', en: 'Fill the items in order.' },
    file,
    wrong: 'id;memberships[0].area;memberships[1].area\n047;;lappi\n',
    right: 'id;memberships[0].area;memberships[1].area\n047;lappi;\n',
  },
  {
    code: 'files/ambiguous-number',
    severity: 'error',
    title: { fi: 'Luvun voi lukea kahdella tavalla', en: 'A number that can be read in two ways' },
    why: {
      fi: '1.808 on yhdelle tuhat kahdeksansataakahdeksan ja toiselle vajaa kaksi. Arvaus voi muuttaa väkiluvun tuhannesosaksi.',
      en: '1.808 is a thousand eight hundred and eight to one and not quite two to another. A guess can make a population a thousandth of itself.',
    },
    fix: { fi: 'Kirjoita 1808 tai 1,8080.', en: 'Write 1808 or 1,8080.' },
    file,
    wrong: 'id;population[0].persons\n047;1.808\n',
    right: 'id;population[0].persons\n047;1 808\n',
  },
  {
    code: 'files/date-serial',
    severity: 'error',
    title: { fi: 'Luku päivän paikalla', en: 'A number in the place of a date' },
    why: {
      fi: 'Excel pitää päiviä lukuina. CSV:stä ei näe, laskettiinko ne vuodesta 1900 vai 1904.',
      en: 'Excel keeps days as numbers. A CSV file does not tell whether they were counted from 1900 or 1904.',
    },
    fix: {
      fi: 'Muotoile sarake päiviksi ja tallenna uudelleen.',
      en: 'Format the column as dates and save again.',
    },
  },
  {
    code: 'files/serial-as-date',
    severity: 'warning',
    title: { fi: 'Päivä lukuna', en: 'A date as a number' },
    why: {
      fi: 'Solu on luku, jota ei ole muotoiltu päiväksi. Se luettiin päivänä, mutta se voi olla myös muu luku väärässä sarakkeessa.',
      en: 'The cell is a number that is not formatted as a date. It was read as one, but may be another number in the wrong column.',
    },
    fix: { fi: 'Muotoile solu päiväksi.', en: 'Format the cell as a date.' },
  },
  {
    code: 'files/number-for-text',
    severity: 'warning',
    title: { fi: 'Luku tekstin paikalla', en: 'A number in the place of a text' },
    why: {
      fi: 'Lukuna tallennetusta koodista puuttuvat alkunollat: 047 on 47.',
      en: 'A code that is saved as a number has lost its first zeros: 047 is 47.',
    },
    fix: {
      fi: 'Muotoile sarake tekstiksi ja kirjoita koodi uudelleen.',
      en: 'Format the column as text and write the code again.',
    },
  },
  {
    code: 'files/text-number',
    severity: 'info',
    title: { fi: 'Luku tekstinä', en: 'A number as text' },
    why: {
      fi: 'Excel ei laske tekstiä summaan, vaikka se näyttäisi luvulta.',
      en: 'Excel leaves a text out of a sum, even if it looks like a number.',
    },
    fix: { fi: 'Muunna solu luvuksi.', en: 'Convert the cell to a number.' },
  },
  {
    code: 'files/bad-json',
    severity: 'error',
    title: { fi: 'Solu ei ole JSONia', en: 'A cell that is not JSON' },
    why: {
      fi: 'Sarakkeessa, jonka nimi päättyy :json, ovat arvot, joita pelkkä solu ei voi pitää.',
      en: 'A column whose name ends in :json has values that a plain cell cannot hold.',
    },
    fix: {
      fi: 'Kirjoita JSONia, esimerkiksi [1, 2], tai poista :json.',
      en: 'Write JSON such as [1, 2], or remove :json.',
    },
    file,
    wrong: 'id;ext:json\n047;{x}\n',
    right: 'id;ext:json\n047;{}\n',
  },
]
