import type { FilesPage } from './page.js'

/** Pages about YAML. */
export const yamlPages: readonly FilesPage[] = [
  {
    code: 'files/yaml-syntax',
    severity: 'error',
    title: { fi: 'Teksti ei ole YAMLia', en: 'The text is not YAML' },
    why: {
      fi: 'Virheen jälkeen kukaan ei voi tietää, mihin tietueeseen loput rivit kuuluvat.',
      en: 'After the error nobody can know which record the other lines belong to.',
    },
    fix: {
      fi: 'Katso osoitettua kohtaa ja riviä sen yllä: usein puuttuu lainausmerkki, sulje tai välilyönti, tai sisennys on väärä. Teksti, jossa on kaksoispiste ja väli, tarvitsee lainausmerkit.',
      en: 'Look at the place and at the line above it: often a quote, a bracket or a space is missing, or the indentation is wrong. A text with a colon and a space needs quotes.',
    },
    wrong: 'service:\n  - id: care\n    note: Open: Mon\n',
    right: 'service:\n  - id: care\n    note: "Open: Mon"\n',
  },
  {
    code: 'files/yaml-documents',
    severity: 'error',
    title: { fi: 'Useita dokumentteja tiedostossa', en: 'Several documents in a file' },
    why: {
      fi: 'Rivi --- aloittaa YAMLissa uuden dokumentin. Toisen dokumentin tietueet jäisivät lukematta.',
      en: 'A line --- starts a new document in YAML. The records of the second one would not be read.',
    },
    fix: {
      fi: 'Poista rivi --- tai jaa tiedosto kahdeksi.',
      en: 'Remove the line --- or split the file in two.',
    },
    wrong: 'service:\n  - id: care\n---\nservice:\n  - id: help\n',
    right: 'service:\n  - id: care\n  - id: help\n',
  },
  {
    code: 'files/yaml-version',
    severity: 'error',
    title: { fi: 'Vanha YAML', en: 'Old YAML' },
    why: {
      fi: 'YAML 1.1:ssä yes on totuusarvo ja 1:30 luku. Tiedosto luetaan YAML 1.2:na, jossa ne ovat tekstiä.',
      en: 'In YAML 1.1 yes is a truth value and 1:30 a number. The file is read as YAML 1.2, in which they are texts.',
    },
    fix: {
      fi: 'Poista rivi %YAML 1.1 ja tarkista arvot.',
      en: 'Remove the line %YAML 1.1 and check the values.',
    },
    wrong: '%YAML 1.1\n---\nservice:\n  - id: care\n',
    right: 'service:\n  - id: care\n',
  },
  {
    code: 'files/yaml-alias',
    severity: 'error',
    title: { fi: 'Viittaus, jota ei voi seurata', en: 'An alias that cannot be followed' },
    why: {
      fi: 'Viittaus (*nimi) toistaa aiemman kohdan (&nimi). Jos kohtaa ei ole, arvo puuttuu. Muutamalla rivillä sisäkkäisiä viittauksia voi myös täyttää koneen muistin, siksi niiden määrä on rajattu.',
      en: 'An alias (*name) repeats an earlier place (&name). If there is none, a value is missing. A few lines of aliases within aliases can also fill a machine’s memory, so their number is limited.',
    },
    fix: { fi: 'Kirjoita arvo auki.', en: 'Write the value out.' },
    wrong: 'service:\n  - id: care\n    name: *nowhere\n',
    right: 'service:\n  - id: care\n    name: { fi: Hoiva }\n',
  },
  {
    code: 'files/yaml-merge-key',
    severity: 'error',
    title: { fi: 'Yhdistävä avain', en: 'A merge key' },
    why: {
      fi: 'Avain << kuuluu vanhaan YAMLiin. YAML 1.2 ei yhdistä mitään, joten kenttiä puuttuisi huomaamatta.',
      en: 'The key << belongs to old YAML. YAML 1.2 merges nothing, so fields would be missing unnoticed.',
    },
    fix: { fi: 'Kirjoita kentät auki.', en: 'Write the fields out.' },
    wrong: 'service:\n  - &care { id: care, sector: health }\n  - { <<: *care, id: help }\n',
    right: 'service:\n  - { id: care, sector: health }\n  - { id: help, sector: health }\n',
  },
  {
    code: 'files/yaml-tag',
    severity: 'error',
    title: { fi: 'Tuntematon tunniste', en: 'An unknown tag' },
    why: {
      fi: 'Tunniste (!nimi) käskee ohjelmaa tekemään arvosta jotain omaansa. Aineistossa on vain tekstejä, lukuja, totuusarvoja, luetteloita ja kuvauksia.',
      en: 'A tag (!name) tells a program to make something of its own of the value. Data has texts, numbers, truth values, lists and maps only.',
    },
    fix: { fi: 'Poista tunniste.', en: 'Remove the tag.' },
    wrong: 'service:\n  - id: !service care\n',
    right: 'service:\n  - id: care\n',
  },
  {
    code: 'files/yaml-key',
    severity: 'error',
    title: { fi: 'Avain ei ole teksti', en: 'A key that is no text' },
    why: {
      fi: 'YAML sallii luettelon tai kuvauksen avaimena, tietueen kentän nimi on aina teksti.',
      en: 'YAML allows a list or a map as a key; the name of a field is always a text.',
    },
    fix: { fi: 'Kirjoita kentän nimi tekstinä.', en: 'Write the name of the field as a text.' },
    wrong: 'service:\n  - id: care\n    [note]: x\n',
    right: 'service:\n  - id: care\n    note: x\n',
  },
  {
    code: 'files/unquoted-text',
    severity: 'warning',
    title: { fi: 'Teksti ilman lainausmerkkejä', en: 'A text without quotes' },
    why: {
      fi: 'Ilman lainausmerkkejä 047 on YAMLissa luku 47 ja true totuusarvo. Kunnan koodi luettiin tekstinä, mutta muut ohjelmat pudottavat nollan.',
      en: 'Without quotes 047 is the number 47 in YAML, and true a truth value. The code was read as text, but other programs drop the zero.',
    },
    fix: {
      fi: 'Lisää lainausmerkit; sotekit check --fix tekee sen.',
      en: 'Add quotes; sotekit check --fix does it.',
    },
    wrong: 'municipality:\n  - id: 047\n',
    right: 'municipality:\n  - id: "047"\n',
  },
]
