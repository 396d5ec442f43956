import type { RulePage } from '../plugin/rule.js'
import { city, company, town } from './examples.js'

/** Pages about single values: dates, identifiers, numbers, languages. */
export const valuePages: Readonly<Record<string, RulePage>> = {
  'core/invalid-id': {
    title: { fi: 'Tunnus ei kelpaa', en: 'An id that is not valid' },
    why: {
      fi: 'Tunnukseen viitataan muualta, joten siinä ei saa olla välilyöntejä eikä näkymättömiä merkkejä.',
      en: 'Others refer to an id, so it may hold no spaces and no invisible characters.',
    },
    fix: { fi: 'Käytä väliviivaa välilyönnin sijaan.', en: 'Use a hyphen in place of a space.' },
    wrong: [{ ...company, id: 'hoiva oy' }],
    right: [{ ...company, id: 'hoiva-oy' }],
  },
  'core/reserved-id': {
    title: { fi: 'Varattu tunnus', en: 'A reserved id' },
    why: {
      fi: 'unknown tarkoittaa joka paikassa, ettei mikään lähde kerro. Tietueella ei voi olla sitä tunnuksena.',
      en: 'Everywhere unknown means that no source tells. No record can have it as its id.',
    },
    fix: { fi: 'Valitse toinen tunnus.', en: 'Choose another id.' },
    wrong: [{ ...company, id: 'unknown' }],
    right: [company],
  },
  'core/empty-text': {
    title: { fi: 'Tyhjä teksti', en: 'Empty text' },
    why: {
      fi: 'Tyhjä ei ole sama kuin tuntematon: tyhjä nimi näyttäisi siltä kuin nimeä ei olisi lainkaan.',
      en: 'Empty is not the same as unknown: an empty name would look as if there were none.',
    },
    fix: {
      fi: 'Kirjoita teksti, tai jätä kenttä pois, jos sitä ei tunneta.',
      en: 'Write the text, or leave the field out if it is not known.',
    },
    wrong: [{ ...town, name: { fi: 'Kankaanpää', sv: '' } }],
    right: [town],
  },
  'core/invalid-date': {
    title: { fi: 'Arvo ei ole päivämäärä', en: 'A value that is not a date' },
    why: {
      fi: 'Tietueissa päivät ovat muotoa VVVV-KK-PP, jotta ne tarkoittavat kaikille samaa.',
      en: 'In records dates are written YYYY-MM-DD, so that they mean the same to everybody.',
    },
    fix: {
      fi: 'Käytä ehdotettua muotoa. Taulukoissa saa olla myös suomalainen päivä, kun sarake niin sanoo.',
      en: 'Use the form proposed. Tables may hold Finnish dates where the column says so.',
    },
    wrong: [{ ...town, validity: { from: '1.1.2021' } }],
    right: [{ ...town, validity: { from: '2021-01-01' } }],
  },
  'core/end-before-start': {
    title: { fi: 'Loppu on ennen alkua', en: 'An end before the start' },
    why: {
      fi: 'Jaksoon ei mahdu yhtään päivää. Molemmat päivät kuuluvat jaksoon.',
      en: 'No day fits into such a period. Both of its dates belong to it.',
    },
    fix: { fi: 'Vaihda päivät keskenään tai korjaa toinen.', en: 'Swap the dates or mend one of them.' },
    wrong: [{ ...town, validity: { from: '2021-01-01', to: '2020-12-31' } }],
    right: [{ ...town, validity: { from: '2020-12-31', to: '2021-01-01' } }],
  },
  'core/invalid-time': {
    title: { fi: 'Arvo ei ole kellonaika', en: 'A value that is not a time of day' },
    why: {
      fi: 'Aukioloajat vertautuvat toisiinsa vain, kun ne on kirjoitettu samalla tavalla.',
      en: 'Opening hours can be compared only where they are written in one way.',
    },
    fix: {
      fi: 'Kirjoita tunnit ja minuutit kahdella numerolla: 09:00.',
      en: 'Write hours and minutes with two digits: 09:00.',
    },
    wrong: [
      {
        kind: 'service-point',
        id: 'point',
        name: { fi: 'Terveyskeskus' },
        hours: [{ days: [1], opens: '8', closes: '16:00' }],
        basis: 'modelled',
      },
    ],
    right: [
      {
        kind: 'service-point',
        id: 'point',
        name: { fi: 'Terveyskeskus' },
        hours: [{ days: [1], opens: '08:00', closes: '16:00' }],
        basis: 'modelled',
      },
    ],
  },
  'core/invalid-municipality-code': {
    title: { fi: 'Arvo ei ole kuntanumero', en: 'A value that is not a municipality code' },
    why: {
      fi: 'Kuntanumerossa on kolme numeroa, ja alun nolla kuuluu siihen. 47 ei ole mikään kunta, 047 on.',
      en: 'A municipality code has three digits, and the leading zero counts. There is no municipality 47, but there is 047.',
    },
    fix: {
      fi: 'Lisää nolla alkuun. YAML-tiedostossa ja taulukossa tunnus on tekstiä.',
      en: 'Add the leading zero. In YAML files and in tables the code is text.',
    },
    wrong: [{ ...town, id: '47' }],
    right: [{ ...town, id: '047' }],
  },
  'core/invalid-business-id': {
    title: { fi: 'Arvo ei ole Y-tunnus', en: 'A value that is not a business ID' },
    why: {
      fi: 'Y-tunnuksen viimeinen numero tarkistaa muut. Jos se ei täsmää, jokin numero on väärin.',
      en: 'The last digit of a business ID checks the others. If it does not fit, one of the digits is wrong.',
    },
    fix: {
      fi: 'Tarkista tunnus yritystietojärjestelmästä. Ehdotettu tunnus on oikea vain, jos virhe on viimeisessä numerossa.',
      en: 'Look the ID up in the business information system. The one proposed is right only if the last digit is the wrong one.',
    },
    wrong: [{ ...company, businessId: '0204819-9' }],
    right: [{ ...company, businessId: '0204819-8' }],
  },
  'core/invalid-oid': {
    title: { fi: 'Arvo ei ole OID-tunnus', en: 'A value that is not an OID' },
    why: {
      fi: 'OID-tunnuksella muut järjestelmät löytävät organisaation. Virheellinen ei löydä ketään.',
      en: 'Other systems find an organisation by its OID. A faulty one finds nobody.',
    },
    fix: { fi: 'Kirjoita numerot pisteillä erotettuina.', en: 'Write numbers with dots between them.' },
    wrong: [{ ...company, oid: '1.2.246.10.' }],
    right: [{ ...company, oid: '1.2.246.10.2048198' }],
  },
  'core/share-out-of-range': {
    title: { fi: 'Osuus ei ole nollan ja yhden välillä', en: 'A share that is not between 0 and 1' },
    why: {
      fi: 'Osuus on murtoluku: 0,52 on 52 prosenttia. Luku 52 olisi 5 200 prosenttia.',
      en: 'A share is a fraction: 0.52 is 52 per cent. The number 52 would be 5,200 per cent.',
    },
    fix: { fi: 'Jaa prosentti sadalla.', en: 'Divide the percentage by one hundred.' },
    wrong: [{ ...company, owners: [{ organisation: 'kankaanpaa', share: 52 }] }, town, city],
    right: [{ ...company, owners: [{ organisation: 'kankaanpaa', share: 0.52 }] }, town, city],
  },
  'core/invalid-count': {
    title: { fi: 'Arvo ei ole lukumäärä', en: 'A value that is not a count' },
    why: {
      fi: 'Ihmisiä ja kappaleita on kokonaisluku. Tuntematon määrä jätetään pois, se ei ole nolla.',
      en: 'People and things come in whole numbers. An unknown number is left out; it is not zero.',
    },
    fix: { fi: 'Kirjoita kokonaisluku, vähintään 0.', en: 'Write a whole number, at least 0.' },
    wrong: [{ ...town, population: [{ date: '2020-12-31', persons: 11.5 }] }],
    right: [{ ...town, population: [{ date: '2020-12-31', persons: 11500 }] }],
  },
  'core/unknown-language': {
    title: { fi: 'Kielitunnusta ei ole', en: 'There is no such language tag' },
    why: {
      fi: 'Kielet ovat fi, sv, se (pohjoissaame), smn (inarinsaame), sms (koltansaame) ja en, pienillä kirjaimilla. Saamen kieliä on kolme, eikä niillä ole yhteistä tunnusta.',
      en: 'The languages are fi, sv, se (North Sámi), smn (Inari Sámi), sms (Skolt Sámi) and en, in small letters. The Sámi languages are three and share no tag.',
    },
    fix: {
      fi: 'Käytä ehdotettua tunnusta. Huomaa, että se ei ole ruotsi vaan pohjoissaame.',
      en: 'Use the tag proposed. Mind that se is not Swedish but North Sámi.',
    },
    wrong: [{ ...town, languages: ['FI', 'SE'] }],
    right: [{ ...town, languages: ['fi', 'se'] }],
  },
  'core/unsafe-number': {
    title: { fi: 'Luku on liian suuri', en: 'A number that is too large' },
    why: {
      fi: 'Näin suuri luku ei säily tarkkana, vaan sen viimeiset numerot muuttuvat.',
      en: 'A number this large does not stay exact: its last digits change.',
    },
    fix: {
      fi: 'Tarkista luku ja yksikkö. Rahamäärät ovat senttejä.',
      en: 'Check the number and its unit. Sums of money are in cents.',
    },
    wrong: [
      {
        kind: 'area',
        id: 'region',
        name: { fi: 'Maakunta' },
        type: 'region',
        tiles: [{ municipality: '214', column: 1e20, row: 0 }],
        basis: 'modelled',
      },
      town,
    ],
    right: [
      {
        kind: 'area',
        id: 'region',
        name: { fi: 'Maakunta' },
        type: 'region',
        tiles: [{ municipality: '214', column: 1, row: 0 }],
        basis: 'modelled',
      },
      town,
    ],
  },
}
