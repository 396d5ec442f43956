import type { RulePage } from '../plugin/rule.js'
import { around, arrangement, asRecords, care, program, SCHEMA_PLUGIN, town } from './examples.js'

/** Pages about the shape of records: kinds, fields, types. */
export const shapePages: Readonly<Record<string, RulePage>> = {
  'core/not-a-record': {
    title: { fi: 'Tämä ei ole tietue', en: 'This is not a record' },
    why: {
      fi: 'Tietue on ryhmä kenttiä, joilla on laji ja tunnus. Pelkkää tekstiä tai lukua ei voi tarkistaa.',
      en: 'A record is a group of fields with a kind and an id. Text or a number alone cannot be checked.',
    },
    fix: {
      fi: 'Kirjoita tietue kenttineen. YAML-tiedostossa puuttuu usein väliviiva tai sisennys.',
      en: 'Write the record with its fields. In a YAML file a dash or an indent is often missing.',
    },
    wrong: asRecords(['214 Kankaanpää']),
    right: [town],
  },
  'core/missing-kind': {
    title: { fi: 'Laji puuttuu', en: 'The kind is missing' },
    why: {
      fi: 'Laji kertoo, mitä kenttiä tietueella on. Ilman sitä mitään ei voi tarkistaa.',
      en: 'The kind tells which fields a record has. Without it nothing can be checked.',
    },
    fix: {
      fi: 'Lisää kenttä kind. Tiedostoissa laji on tietueiden yläpuolella oleva otsikko, välilehti tai tiedoston nimi.',
      en: 'Add the field kind. In files the kind is the key above the records, the sheet or the name of the file.',
    },
    wrong: [{ id: '214', name: { fi: 'Kankaanpää' } }],
    right: [town],
  },
  'core/unknown-kind': {
    title: { fi: 'Lajia ei ole', en: 'There is no such kind' },
    why: {
      fi: 'Väärin kirjoitettu laji jättää tietueen kokonaan pois.',
      en: 'A misspelt kind leaves the record out altogether.',
    },
    fix: {
      fi: 'Korjaa lajin nimi; lajit ovat englanniksi ja yksikössä. Lisäosan laji on muotoa lisäosa.laji.',
      en: 'Mend the name of the kind; kinds are in English and in the singular. A kind of a plugin is written plugin.kind.',
    },
    wrong: [{ ...town, kind: 'municipalty' }],
    right: [town],
  },
  'core/missing-field': {
    title: { fi: 'Pakollinen kenttä puuttuu', en: 'A required field is missing' },
    why: {
      fi: 'Ilman tätä kenttää tietueella ei ole merkitystä: esimerkiksi palvelulla on aina toimiala.',
      en: 'Without this field the record means nothing: a service always has a sector.',
    },
    fix: {
      fi: 'Lisää kenttä. Jos arvoa ei tunneta, katso, saako kentässä olla unknown.',
      en: 'Add the field. Where the value is not known, see whether the field takes unknown.',
    },
    wrong: [{ kind: 'service', id: 'care', name: { fi: 'Perusterveydenhuolto' }, basis: 'modelled' }],
    right: [care],
  },
  'core/unknown-field': {
    title: { fi: 'Kenttää ei ole', en: 'There is no such field' },
    why: {
      fi: 'Väärin kirjoitettu kenttä jäisi hiljaa huomiotta, ja tieto katoaisi.',
      en: 'A misspelt field would be passed over silently, and what it says would be lost.',
    },
    fix: {
      fi: 'Korjaa kentän nimi. Lisäosien kentät ovat kentässä ext lisäosan nimen alla.',
      en: 'Mend the name of the field. Fields of plugins stand in ext under the name of the plugin.',
    },
    wrong: [{ ...care, sektor: 'health' }],
    right: [care],
  },
  'core/wrong-type': {
    title: { fi: 'Arvo on väärää tyyppiä', en: 'A value of the wrong type' },
    why: {
      fi: 'Luku, teksti ja luettelo ovat eri asioita. Esimerkiksi kuntanumerosta 047 tulee lukuna 47, joka on toinen asia.',
      en: 'A number, a text and a list are different things. The code 047 as a number is 47, which is something else.',
    },
    fix: {
      fi: 'Kirjoita arvo oikeassa muodossa. YAML-tiedostossa numerotunnus tarvitsee lainausmerkit.',
      en: 'Write the value in the right form. In a YAML file a code of digits needs quotation marks.',
    },
    wrong: [{ ...care, general: 'yes' }],
    right: [care],
  },
  'core/unknown-value': {
    title: { fi: 'Arvo ei ole sallittujen joukossa', en: 'A value that is not among those allowed' },
    why: {
      fi: 'Kentällä on vain muutama arvo, joiden merkitys on sovittu. Muut eivät tarkoita mitään.',
      en: 'The field has a few values whose meaning is agreed. Others mean nothing.',
    },
    fix: {
      fi: 'Valitse luettelosta. Jos mikään ei sovi, käytä arvoa other tai unknown, jos niitä on.',
      en: 'Choose from the list. If none fits, use other or unknown where there is one.',
    },
    wrong: [{ ...care, sector: 'helth' }],
    right: [care],
  },
  'core/invalid-value': {
    title: { fi: 'Arvo ei kelpaa', en: 'A value that is not valid' },
    why: {
      fi: 'Lisäosan oma skeema hylkäsi arvon; viesti on skeeman antama.',
      en: "The schema of a plugin refused the value; the message is the schema's own.",
    },
    fix: { fi: 'Katso viestistä, mitä skeema odottaa.', en: 'See in the message what the schema expects.' },
    wrong: program(
      SCHEMA_PLUGIN,
      "sotekit({ plugins: [scores] }).load([{ kind: 'scores.score', id: 'a', points: -1, basis: 'modelled' }])",
    ),
    right: program(
      SCHEMA_PLUGIN,
      "sotekit({ plugins: [scores] }).load([{ kind: 'scores.score', id: 'a', points: 1, basis: 'modelled' }])",
    ),
  },
  'core/too-few': {
    title: { fi: 'Liian vähän', en: 'Too little' },
    why: {
      fi: 'Kentässä on oltava ainakin yksi arvo: palvelulla on aina joku tuottaja, vaikka tuntematon.',
      en: 'The field needs at least one value: a service always has some producer, be it an unknown one.',
    },
    fix: {
      fi: 'Lisää arvo. Tuntematon tuottaja kirjataan organisation: unknown.',
      en: 'Add a value. An unknown producer is written organisation: unknown.',
    },
    wrong: [...around, arrangement({ producers: [] })],
    right: [
      ...around,
      arrangement({ producers: [{ organisation: 'unknown', coverage: 'unknown', mode: 'unknown' }] }),
    ],
  },
  'core/out-of-range': {
    title: { fi: 'Arvo on rajojen ulkopuolella', en: 'A value out of range' },
    why: {
      fi: 'Arvolla on rajat, jotka tulevat asiasta: leveysaste on enintään 90 ja viikonpäivä 1–7.',
      en: 'The value has bounds that follow from what it is: a latitude is at most 90, a weekday 1 to 7.',
    },
    fix: {
      fi: 'Tarkista luku ja se, ettei kenttien järjestys ole vaihtunut.',
      en: 'Check the number, and that two fields have not changed places.',
    },
    wrong: [
      {
        kind: 'service-point',
        id: 'point',
        name: { fi: 'Terveyskeskus' },
        coordinates: { latitude: 122.4, longitude: 61.8 },
        basis: 'modelled',
      },
    ],
    right: [
      {
        kind: 'service-point',
        id: 'point',
        name: { fi: 'Terveyskeskus' },
        coordinates: { latitude: 61.8, longitude: 22.4 },
        basis: 'modelled',
      },
    ],
  },
  'core/municipalities-or-area': {
    title: { fi: 'Kunnat tai alue', en: 'Municipalities or an area' },
    why: {
      fi: 'Järjestely koskee joko lueteltuja kuntia tai aluetta. Jos molemmat on annettu, ei tiedetä kumpi pätee; ilman kumpaakaan se ei koske ketään.',
      en: 'An arrangement is for listed municipalities or for an area. With both it is unclear which holds; with neither it is for nobody.',
    },
    fix: {
      fi: 'Jätä toinen pois. Kuntien luettelo voittaa alueen, jos järjestelyjä on kaksi.',
      en: 'Leave one of them out. Of two arrangements the one that lists municipalities wins over an area.',
    },
    wrong: [...around, arrangement({ municipalities: undefined })],
    right: [...around, arrangement()],
  },
  'core/min-above-max': {
    title: { fi: 'Alaraja on ylärajaa suurempi', en: 'A lower bound above the upper one' },
    why: { fi: 'Väliin ei mahdu yhtään arvoa.', en: 'No value fits in between.' },
    fix: { fi: 'Vaihda rajat keskenään tai korjaa luku.', en: 'Swap the bounds or mend the number.' },
    wrong: [
      {
        kind: 'indicator',
        id: 'wait',
        title: { fi: 'Odotus' },
        unit: '%',
        direction: 'lower-is-better',
        observations: [{ value: { type: 'range', from: 15, to: 10 } }],
        basis: 'modelled',
      },
    ],
    right: [
      {
        kind: 'indicator',
        id: 'wait',
        title: { fi: 'Odotus' },
        unit: '%',
        direction: 'lower-is-better',
        observations: [{ value: { type: 'range', from: 10, to: 15 } }],
        basis: 'modelled',
      },
    ],
  },
  'core/extension-not-loaded': {
    title: { fi: 'Lisäosaa ei ole ladattu', en: 'A plugin is not loaded' },
    why: {
      fi: 'Lisäosan kentät tarkistaa vain lisäosa itse. Ne säilyvät, mutta niistä ei tiedetä, ovatko ne oikein.',
      en: 'Only the plugin itself can check its fields. They are kept, but nobody knows whether they are right.',
    },
    fix: { fi: 'Lataa lisäosa, tai poista sen kentät.', en: 'Load the plugin, or remove its fields.' },
    wrong: [{ ...town, ext: { climate: { zone: 'north' } } }],
    right: [town],
  },
  'core/kind-not-loaded': {
    title: { fi: 'Lajin lisäosaa ei ole ladattu', en: 'The plugin of a kind is not loaded' },
    why: {
      fi: 'Tietue on lisäosan lajia, eikä sitä voi tarkistaa ilman lisäosaa.',
      en: 'The record is of a kind that a plugin has, and cannot be checked without it.',
    },
    fix: { fi: 'Lataa lisäosa.', en: 'Load the plugin.' },
    wrong: [{ kind: 'climate.zone', id: 'north' }],
    right: [town],
  },
  'core/extension-on-wrong-kind': {
    title: { fi: 'Lisäosan kentät väärässä lajissa', en: 'Fields of a plugin on the wrong kind' },
    why: {
      fi: 'Lisäosa on ladattu, mutta sillä ei ole kenttiä tälle lajille. Kentät jäisivät lukematta.',
      en: 'The plugin is loaded, but has no fields for this kind. Nobody would read them.',
    },
    fix: {
      fi: 'Siirrä kentät oikean lajin tietueelle.',
      en: 'Move the fields to a record of the right kind.',
    },
    wrong: program(
      SCHEMA_PLUGIN,
      "sotekit({ plugins: [scores] }).load([{ kind: 'municipality', id: '214', name: { fi: 'Kankaanpää' }, ext: { scores: { points: 1 } }, basis: 'modelled' }])",
    ),
    right: program(
      SCHEMA_PLUGIN,
      "sotekit({ plugins: [scores] }).load([{ kind: 'service', id: 'care', name: { fi: 'Hoito' }, sector: 'health', ext: { scores: { points: 1 } }, basis: 'modelled' }])",
    ),
  },
}
