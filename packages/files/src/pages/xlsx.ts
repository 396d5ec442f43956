import type { FilesPage } from './page.js'

/** Pages about Excel workbooks. */
export const xlsxPages: readonly FilesPage[] = [
  {
    code: 'files/xlsx-format',
    severity: 'error',
    title: { fi: 'Työkirjaa ei voi lukea', en: 'A workbook that cannot be read' },
    why: {
      fi: 'Tiedosto on vioittunut, suojattu salasanalla tai vanhaa muotoa (.xls), tai siinä on jotain, mitä työkirjassa ei voi olla.',
      en: 'The file is damaged, has a password or the old format (.xls), or holds something that no workbook can.',
    },
    fix: {
      fi: 'Avaa se Excelissä tai LibreOfficessa ja tallenna .xlsx-muodossa.',
      en: 'Open it in Excel or LibreOffice and save it as .xlsx.',
    },
    file: 'records.xlsx',
    wrong: 'id;name\n',
  },
  {
    code: 'files/zip-bomb',
    severity: 'error',
    title: { fi: 'Zip-pommi', en: 'A zip bomb' },
    why: {
      fi: 'Pieni tiedosto, joka purkautuu jättiläiseksi, täyttää koneen muistin.',
      en: 'A small file that unpacks to a giant fills a machine’s memory.',
    },
    fix: {
      fi: 'Kysy, mistä tiedosto on. Jos siinä todella on paljon rivejä, tallenna se CSV-muodossa.',
      en: 'Ask where the file comes from. If it really has that many rows, save it as CSV.',
    },
  },
  {
    code: 'files/xlsx-formula',
    severity: 'info',
    title: { fi: 'Kaavoja', en: 'Formulas' },
    why: {
      fi: 'Kaavan tulos on se, joka viimeksi tallennettiin. Jos sitä ei ole tallennettu, solulla ei ole arvoa.',
      en: 'The result of a formula is the one that was saved last. If none was saved, the cell has no value.',
    },
    fix: {
      fi: 'Liitä arvot kaavojen tilalle (Liitä määräten, Arvot).',
      en: 'Put values in the place of formulas (Paste special, Values).',
    },
  },
  {
    code: 'files/xlsx-error',
    severity: 'error',
    title: { fi: 'Virhe solussa', en: 'An error in a cell' },
    why: {
      fi: '#PUUTTUU tai #VIITTAUS! ei ole arvo. Solu luettiin tyhjänä.',
      en: '#N/A or #REF! is no value. The cell was read as empty.',
    },
    fix: { fi: 'Korjaa kaava tai kirjoita arvo.', en: 'Mend the formula or write the value.' },
  },
  {
    code: 'files/xlsx-external',
    severity: 'warning',
    title: { fi: 'Viittaus toiseen työkirjaan', en: 'A reference to another workbook' },
    why: {
      fi: 'Arvo tulee tiedostosta, jota täällä ei ole, eikä sitä haeta. Se voi olla vanhentunut.',
      en: 'The value comes from a file that is not here, and is not fetched. It may be out of date.',
    },
    fix: { fi: 'Katkaise linkit (Tiedot, Muokkaa linkkejä).', en: 'Break the links (Data, Edit links).' },
  },
  {
    code: 'files/xlsx-merged',
    severity: 'warning',
    title: { fi: 'Yhdistettyjä soluja', en: 'Merged cells' },
    why: {
      fi: 'Yhdistetyn alueen arvo on vain sen ensimmäisessä solussa; muut rivit jäävät ilman.',
      en: 'The value of a merged area is in its first cell only; the other rows have none.',
    },
    fix: {
      fi: 'Poista yhdistäminen ja täytä jokainen solu.',
      en: 'Unmerge the cells and fill each of them.',
    },
  },
  {
    code: 'files/xlsx-hidden',
    severity: 'info',
    title: { fi: 'Piilotettua', en: 'Something hidden' },
    why: {
      fi: 'Piilotetut rivit ja sarakkeet ovat mukana aineistossa, vaikka niitä ei näe.',
      en: 'Hidden rows and columns are part of the data although one does not see them.',
    },
    fix: { fi: 'Tuo ne esiin ja poista turhat.', en: 'Unhide them and delete what is not needed.' },
  },
]
