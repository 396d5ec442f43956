import type { Catalogue } from '../diagnostics/catalogue.js'

/** Findings about the structure of single records. */
export const structureMessages: Catalogue = {
  'core/not-a-record': {
    severity: 'error',
    message: { fi: 'Tämä ei ole tietue vaan {type}', en: 'This is not a record but {type}' },
  },
  'core/missing-kind': {
    severity: 'error',
    message: { fi: 'Tietueelta puuttuu laji (kind)', en: 'The record does not say its kind' },
  },
  'core/unknown-kind': {
    severity: 'error',
    message: { fi: "Lajia '{kind}' ei ole", en: "There is no kind '{kind}'" },
  },
  'core/missing-field': {
    severity: 'error',
    message: { fi: "Pakollinen kenttä '{field}' puuttuu", en: "The required field '{field}' is missing" },
  },
  'core/unknown-field': {
    severity: 'error',
    message: { fi: "Kenttää '{field}' ei ole", en: "There is no field '{field}'" },
  },
  'core/wrong-type': {
    severity: 'error',
    message: {
      fi: "Kentän '{field}' arvo on väärää tyyppiä",
      en: "The value of '{field}' has the wrong type",
    },
  },
  'core/unknown-value': {
    severity: 'error',
    message: {
      fi: "'{value}' ei ole kentän {field} sallittuja arvoja",
      en: "'{value}' is not one of the values that {field} can have",
    },
  },
  'core/invalid-value': {
    severity: 'error',
    message: {
      fi: "Kentän '{field}' arvo ei kelpaa: {problem}",
      en: "The value of '{field}' is not valid: {problem}",
    },
  },
  'core/too-few': {
    severity: 'error',
    message: { fi: "Kentässä '{field}' on liian vähän", en: "There is too little in '{field}'" },
  },
  'core/out-of-range': {
    severity: 'error',
    message: {
      fi: "Kentän '{field}' arvo on rajojen ulkopuolella",
      en: "The value of '{field}' is out of range",
    },
  },
  'core/invalid-id': {
    severity: 'error',
    message: { fi: "'{value}' ei kelpaa tunnukseksi", en: "'{value}' cannot be an id" },
  },
  'core/reserved-id': {
    severity: 'error',
    message: {
      fi: "Tunnus 'unknown' on varattu tuntemattomalle",
      en: "The id 'unknown' is reserved for what is not known",
    },
  },
  'core/empty-text': {
    severity: 'error',
    message: { fi: "Kentän '{field}' teksti on tyhjä", en: "The text of '{field}' is empty" },
  },
  'core/invalid-date': {
    severity: 'error',
    message: { fi: "'{value}' ei ole päivämäärä", en: "'{value}' is not a date" },
  },
  'core/end-before-start': {
    severity: 'error',
    message: {
      fi: 'Jakso päättyy {to} ennen kuin alkaa {from}',
      en: 'The period ends on {to} before it starts on {from}',
    },
  },
  'core/invalid-time': {
    severity: 'error',
    message: { fi: "'{value}' ei ole kellonaika", en: "'{value}' is not a time of day" },
  },
  'core/invalid-municipality-code': {
    severity: 'error',
    message: { fi: "'{value}' ei ole kuntanumero", en: "'{value}' is not a municipality code" },
  },
  'core/invalid-business-id': {
    severity: 'error',
    message: { fi: "'{value}' ei ole Y-tunnus", en: "'{value}' is not a business ID" },
  },
  'core/invalid-oid': {
    severity: 'error',
    message: { fi: "'{value}' ei ole OID-tunnus", en: "'{value}' is not an object identifier (OID)" },
  },
  'core/share-out-of-range': {
    severity: 'error',
    message: {
      fi: '{value} ei ole osuus nollan ja yhden väliltä',
      en: '{value} is not a share between 0 and 1',
    },
  },
  'core/invalid-count': {
    severity: 'error',
    message: { fi: '{value} ei ole lukumäärä', en: '{value} is not a count' },
  },
  'core/min-above-max': {
    severity: 'error',
    message: { fi: 'Alaraja on ylärajaa suurempi', en: 'The lower bound is above the upper bound' },
  },
  'core/municipalities-or-area': {
    severity: 'error',
    message: {
      fi: 'Anna joko kunnat tai alue, ei molempia eikä tyhjää',
      en: 'Give either municipalities or an area, not both and not neither',
    },
  },
  'core/unknown-language': {
    severity: 'error',
    message: { fi: "'{value}' ei ole kielitunnus", en: "'{value}' is not a language tag" },
  },
  'core/unsafe-number': {
    severity: 'error',
    message: {
      fi: 'Luku {value} on liian suuri tarkasti esitettäväksi',
      en: 'The number {value} is too large to be exact',
    },
  },
  'core/extension-not-loaded': {
    severity: 'warning',
    message: {
      fi: "Lisäosaa '{plugin}' ei ole ladattu, joten sen kenttiä ei tarkistettu",
      en: "Plugin '{plugin}' is not loaded, so its fields were not checked",
    },
  },
  'core/kind-not-loaded': {
    severity: 'warning',
    message: {
      fi: "Lisäosaa '{plugin}' ei ole ladattu, joten lajin '{kind}' tietuetta ei tarkistettu",
      en: "Plugin '{plugin}' is not loaded, so this record of kind '{kind}' was not checked",
    },
  },
  'core/extension-on-wrong-kind': {
    severity: 'error',
    message: {
      fi: "Lisäosalla '{plugin}' ei ole kenttiä lajille '{kind}'",
      en: "Plugin '{plugin}' has no fields on kind '{kind}'",
    },
  },
}
