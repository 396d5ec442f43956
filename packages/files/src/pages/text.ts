import type { FilesPage } from './page.js'

/** Pages about text files of any format. */
export const textPages: readonly FilesPage[] = [
  {
    code: 'files/duplicate-key',
    severity: 'error',
    title: { fi: 'Avain kahdesti', en: 'A key twice' },
    why: {
      fi: 'Kahdesta arvosta vain toinen voi jäädä voimaan. Useimmat ohjelmat valitsevat sen kysymättä.',
      en: 'Of two values only one can stay. Most programs choose it without asking.',
    },
    fix: { fi: 'Poista toinen tai yhdistä ne.', en: 'Remove one of them or join them.' },
    wrong: 'service:\n  - id: care\n    id: help\n',
    right: 'service:\n  - id: care\n  - id: help\n',
  },
  {
    code: 'files/forbidden-key',
    severity: 'error',
    title: { fi: 'Kielletty avain', en: 'A forbidden key' },
    why: {
      fi: '__proto__ muuttaisi JavaScriptissä jokaista oliota, joten aineistossa ei voi olla sellaista kenttää.',
      en: 'In JavaScript __proto__ would change every object, so data can have no such field.',
    },
    fix: { fi: 'Poista avain.', en: 'Remove the key.' },
    wrong: 'service:\n  - id: care\n    __proto__: { admin: true }\n',
    right: 'service:\n  - id: care\n',
  },
  {
    code: 'files/imprecise-number',
    severity: 'error',
    title: { fi: 'Luku on liian pitkä', en: 'A number that is too long' },
    why: {
      fi: 'Tietokone pitää kokonaisluvut tarkkoina noin 9 000 biljoonaan asti; sen jälkeen viimeiset numerot muuttuvat huomaamatta.',
      en: 'A computer keeps whole numbers exact up to about 9 000 billion; beyond that the last digits change unnoticed.',
    },
    fix: {
      fi: 'Jos se on tunnus, kirjoita se lainausmerkkeihin.',
      en: 'If it is an identifier, put it in quotes.',
    },
    wrong: 'service:\n  - id: care\n    ext: { x: { y: 12345678901234567890 } }\n',
    right: 'service:\n  - id: care\n    ext: { x: { y: "12345678901234567890" } }\n',
  },
  {
    code: 'files/too-deep',
    severity: 'error',
    title: { fi: 'Liian monta sisäkkäistä tasoa', en: 'Nested too deep' },
    why: {
      fi: 'Tietueissa on noin kymmenen tasoa. Sadat tasot ovat vahinko tai hyökkäys, joka kaataisi ohjelmia.',
      en: 'Records have about ten levels. Hundreds are an accident, or an attack that makes programs crash.',
    },
    fix: { fi: 'Etsi puuttuva sulje ylempää.', en: 'Look for a missing bracket further up.' },
    wrong: `service: ${'['.repeat(120)}${']'.repeat(120)}\n`,
    right: 'service: []\n',
  },
  {
    code: 'files/lone-surrogate',
    severity: 'error',
    title: { fi: 'Merkin puolikas', en: 'Half a character' },
    why: {
      fi: 'Osa merkeistä kirjoitetaan kahdessa osassa (\\ud83d\\ude00). Yksinäistä puolikasta ei voi näyttää eikä tallentaa.',
      en: 'Some characters are written in two parts (\\ud83d\\ude00). Half of one can neither be shown nor saved.',
    },
    fix: { fi: 'Kirjoita merkki kokonaan.', en: 'Write the whole character.' },
    wrong: 'service:\n  - id: care\n    note: "\\ud83d"\n',
    right: 'service:\n  - id: care\n    note: "😀"\n',
  },
  {
    code: 'files/encoding',
    severity: 'error',
    title: { fi: 'Väärä merkistö', en: 'The wrong encoding' },
    why: {
      fi: 'Jos ä, ö ja saamen kirjaimet luetaan väärällä merkistöllä, nimet muuttuvat eikä mikään enää täsmää. Siksi muuta kuin UTF-8:aa ei arvata.',
      en: 'If ä, ö and the letters of Sámi are read in the wrong encoding, names change and nothing matches any more. So nothing but UTF-8 is guessed at.',
    },
    fix: {
      fi: 'Tallenna tiedosto UTF-8-muodossa. Excelissä: Tallenna nimellä, CSV UTF-8.',
      en: 'Save the file as UTF-8. In Excel: Save as, CSV UTF-8.',
    },
  },
  {
    code: 'files/control-character',
    severity: 'error',
    title: { fi: 'Ohjausmerkki tekstissä', en: 'A control character in text' },
    why: {
      fi: 'Näkymätön merkki tekee kahdesta samannäköisestä tekstistä eri tekstit ja voi sekoittaa päätteen. Usein se on jäänne huonosta kopioinnista.',
      en: 'An invisible character makes two texts that look alike differ, and can confuse a terminal. Often it is left over from careless copying.',
    },
    fix: { fi: 'Poista merkki.', en: 'Remove the character.' },
    wrong: 'service:\n  - id: care\n    note: a\u0000b\n',
    right: 'service:\n  - id: care\n    note: ab\n',
  },
  {
    code: 'files/decomposed-text',
    severity: 'info',
    title: { fi: 'Kirjaimet kahdessa osassa', en: 'Letters in two parts' },
    why: {
      fi: 'ä voi olla yksi merkki tai a ja erillinen ¨. Ne näyttävät samalta, mutta haku ja vertailu pitävät niitä eri teksteinä.',
      en: 'ä can be one character, or an a with a separate ¨. They look the same, but searches and comparisons take them for different texts.',
    },
    fix: {
      fi: 'Muunna tiedosto Unicoden normaalimuotoon C (NFC).',
      en: 'Convert the file to Unicode normal form C (NFC).',
    },
    wrong: 'service:\n  - id: care\n    note: a\u0308\n',
    right: 'service:\n  - id: care\n    note: \u00e4\n',
  },
  {
    code: 'files/json-syntax',
    severity: 'error',
    title: { fi: 'Teksti ei ole JSONia', en: 'The text is not JSON' },
    why: {
      fi: 'JSON luetaan kokonaan tai ei lainkaan: yksikin väärä merkki estää lukemasta muita.',
      en: 'JSON is read as a whole or not at all: one wrong character keeps the others from being read.',
    },
    fix: {
      fi: 'Katso osoitettua kohtaa. Tavallisimmat syyt ovat pilkku ennen suljetta, puuttuva pilkku ja väärät lainausmerkit.',
      en: 'Look at the place. The usual causes are a comma before a closing bracket, a missing comma, and the wrong quotes.',
    },
    file: 'data.json',
    wrong: '{ "service": [{ "id": "care", }] }',
    right: '{ "service": [{ "id": "care" }] }',
  },
]
