import type { Messages } from '@sotekit/core'
import type { ReportLanguage } from '../report.js'

/** Names of the renderer's own words. */
export type Word = keyof typeof catalogue

/** A word of the renderer in each language of a report. */
export type Entry = Messages & { readonly sv: string }

const catalogue = {
  skip: { fi: 'Siirry sisältöön', sv: 'Hoppa till innehållet', en: 'Skip to content' },
  contents: { fi: 'Sisällys', sv: 'Innehåll', en: 'Contents' },
  asOf: { fi: 'Tilanne', sv: 'Läget', en: 'As of' },
  dataset: { fi: 'Aineisto', sv: 'Data', en: 'Dataset' },
  unknown: { fi: 'ei tietoa', sv: 'uppgift saknas', en: 'unknown' },
  suppressed: { fi: 'peitetty', sv: 'dold', en: 'suppressed' },
  suppressedNote: {
    fi: 'peitetty: luku on jätetty pois, jotta ketään ei voi tunnistaa',
    sv: 'dold: talet har utelämnats så att ingen kan identifieras',
    en: 'suppressed: the figure is left out so that nobody can be identified',
  },
  unlimited: { fi: 'ei rajattu', sv: 'inte avgränsat', en: 'no limits' },
  atLeast: { fi: 'vähintään', sv: 'minst', en: 'at least' },
  atMost: { fi: 'enintään', sv: 'högst', en: 'at most' },
  whole: { fi: 'kaikista', sv: 'av', en: 'out of' },
  begins: { fi: 'alkaa', sv: 'börjar', en: 'from' },
  ends: { fi: 'päättyy', sv: 'slutar', en: 'to' },
  source: { fi: 'Lähde', sv: 'Källa', en: 'Source' },
  sources: { fi: 'Lähteet', sv: 'Källor', en: 'Sources' },
  note: { fi: 'Huomautus', sv: 'Anmärkning', en: 'Note' },
  unknownCount: { fi: 'Ei tietoa', sv: 'Uppgift saknas', en: 'Unknown' },
  error: { fi: 'virhe', sv: 'fel', en: 'error' },
  errors: { fi: 'virhettä', sv: 'fel', en: 'errors' },
  warning: { fi: 'varoitus', sv: 'varning', en: 'warning' },
  warnings: { fi: 'varoitusta', sv: 'varningar', en: 'warnings' },
  info: { fi: 'huomio', sv: 'anmärkning', en: 'notice' },
  infos: { fi: 'huomiota', sv: 'anmärkningar', en: 'notices' },
  severity: { fi: 'Vakavuus', sv: 'Allvarlighet', en: 'Severity' },
  code: { fi: 'Tunnus', sv: 'Kod', en: 'Code' },
  record: { fi: 'Tietue', sv: 'Post', en: 'Record' },
  place: { fi: 'Paikka', sv: 'Plats', en: 'Place' },
  message: { fi: 'Havainto', sv: 'Iakttagelse', en: 'Finding' },
  expected: { fi: 'Odotettiin', sv: 'Förväntat', en: 'Expected' },
  received: { fi: 'Luki', sv: 'Stod', en: 'Received' },
  fix: { fi: 'Korjaus', sv: 'Rättelse', en: 'Fix' },
  related: { fi: 'Vertaa', sv: 'Jämför', en: 'Compare' },
  more: { fi: 'muuta', sv: 'till', en: 'more' },
  noFindings: { fi: 'Ei havaintoja.', sv: 'Inga iakttagelser.', en: 'No findings.' },
  id: { fi: 'Tunniste', sv: 'Id', en: 'Id' },
  title: { fi: 'Nimi', sv: 'Namn', en: 'Title' },
  detail: { fi: 'Tarkenne', sv: 'Detalj', en: 'Detail' },
  address: { fi: 'Osoite', sv: 'Adress', en: 'Address' },
  figure: { fi: 'Luku', sv: 'Tal', en: 'Figure' },
  value: { fi: 'Arvo', sv: 'Värde', en: 'Value' },
  total: { fi: 'Yhteensä', sv: 'Totalt', en: 'Total' },
  period: { fi: 'Aika', sv: 'Tid', en: 'Period' },
  lane: { fi: 'Ryhmä', sv: 'Grupp', en: 'Group' },
  mark: { fi: 'Merkintä', sv: 'Märke', en: 'Mark' },
  marks: { fi: 'Merkinnät', sv: 'Märken', en: 'Marks' },
  remarks: { fi: 'Selitykset', sv: 'Förklaringar', en: 'Remarks' },
  asTable: { fi: 'Taulukkona', sv: 'Som tabell', en: 'As a table' },
  today: { fi: 'tilannepäivä', sv: 'lägets dag', en: 'as-of date' },
  chart: { fi: 'Kuvio', sv: 'Diagram', en: 'Chart' },
  about: { fi: 'Tiedot', sv: 'Uppgifter', en: 'About' },
  report: { fi: 'Raportti', sv: 'Rapport', en: 'Report' },
  sheet: { fi: 'Taulukko', sv: 'Blad', en: 'Sheet' },
  unit: { fi: 'yksikkö', sv: 'enhet', en: 'unit' },
  keyFigures: { fi: 'Avainluvut', sv: 'Nyckeltal', en: 'Key figures' },
  languageNote: {
    fi: 'Merkki tekstin perässä kertoo sen kielen, kun suomenkielistä tekstiä ei ole:',
    sv: 'Ett märke efter en text anger dess språk när text på svenska saknas:',
    en: 'A mark after a text tells its language, where there is no text in English:',
  },
} as const

/** One of the renderer's own words in all languages, to be put into a block. */
export function label(name: Word): Entry {
  return catalogue[name]
}

/** One of the renderer's own words in a language. */
export function word(name: Word, language: ReportLanguage): string {
  return catalogue[name][language]
}

const languageNames: Readonly<Record<string, Entry>> = {
  fi: { fi: 'suomeksi', sv: 'på finska', en: 'in Finnish' },
  sv: { fi: 'ruotsiksi', sv: 'på svenska', en: 'in Swedish' },
  se: { fi: 'pohjoissaameksi', sv: 'på nordsamiska', en: 'in North Sámi' },
  smn: { fi: 'inarinsaameksi', sv: 'på enaresamiska', en: 'in Inari Sámi' },
  sms: { fi: 'koltansaameksi', sv: 'på skoltsamiska', en: 'in Skolt Sámi' },
  en: { fi: 'englanniksi', sv: 'på engelska', en: 'in English' },
}

/** "In North Sámi", in the report's language. */
export function inLanguage(tag: string, language: ReportLanguage): string {
  return languageNames[tag]?.[language] ?? tag
}
