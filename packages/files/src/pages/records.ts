import type { FilesPage } from './page.js'

/** Pages about how records stand in files. */
export const recordPages: readonly FilesPage[] = [
  {
    code: 'files/empty-file',
    severity: 'warning',
    title: { fi: 'Tyhjä tiedosto', en: 'An empty file' },
    why: {
      fi: 'Tyhjä tiedosto syntyy usein, kun tallennus keskeytyy.',
      en: 'An empty file often comes from saving that was cut short.',
    },
    fix: { fi: 'Palauta sisältö tai poista tiedosto.', en: 'Restore the content or delete the file.' },
    wrong: '',
    right: 'service: []\n',
  },
  {
    code: 'files/empty-kind',
    severity: 'warning',
    title: { fi: 'Laji ilman tietueita', en: 'A kind without records' },
    why: {
      fi: 'Kun avaimen alla ei ole mitään, ei tiedetä, puuttuvatko tietueet vai eikö niitä ole.',
      en: 'Where there is nothing under a key, one cannot know whether records are missing or there are none.',
    },
    fix: {
      fi: 'Kirjoita tietueet, tai [] jos niitä ei ole.',
      en: 'Write the records, or [] if there are none.',
    },
    wrong: 'service:\n',
    right: 'service: []\n',
  },
  {
    code: 'files/unknown-shape',
    severity: 'error',
    title: { fi: 'Tiedoston muotoa ei tunneta', en: 'A file of an unknown shape' },
    why: {
      fi: 'Tiedoston ylimmällä tasolla ovat tietuelajit, kunkin alla luettelo. Muusta ei tiedetä, mitä lajia tietueet ovat.',
      en: 'At the top of a file stand kinds, each with a list. Of anything else one cannot know which kind the records are.',
    },
    fix: { fi: 'Lisää lajin nimi luettelon yläpuolelle.', en: 'Put the name of the kind above the list.' },
    wrong: '- id: care\n',
    right: 'service:\n  - id: care\n',
  },
  {
    code: 'files/not-a-list',
    severity: 'error',
    title: { fi: 'Laji ilman luetteloa', en: 'A kind without a list' },
    why: {
      fi: 'Lajilla on luettelo tietueita, vaikka niitä olisi vain yksi.',
      en: 'A kind has a list of records, even if it is only one.',
    },
    fix: { fi: 'Aloita jokainen tietue viivalla.', en: 'Start each record with a dash.' },
    wrong: 'service:\n  id: care\n',
    right: 'service:\n  - id: care\n',
  },
  {
    code: 'files/not-a-record',
    severity: 'error',
    title: { fi: 'Luettelon kohta ei ole tietue', en: 'An item that is no record' },
    why: {
      fi: 'Tietueella on kenttiä ja ainakin tunnus (id). Pelkkää tekstiä ei voi lukea tietueena.',
      en: 'A record has fields, an id at least. A mere text cannot be read as one.',
    },
    fix: { fi: 'Kirjoita kohta muotoon "- id: …".', en: 'Write the item as "- id: …".' },
    wrong: 'service:\n  - care\n',
    right: 'service:\n  - id: care\n',
  },
  {
    code: 'files/other-kind',
    severity: 'error',
    title: { fi: 'Tietue väärän lajin alla', en: 'A record under another kind' },
    why: {
      fi: 'Tietueen laji tulee siitä, minkä alla se on. Toinen laji sen omassa kentässä on ristiriita.',
      en: 'A record’s kind is the one that it stands under. Another kind in a field of its own contradicts that.',
    },
    fix: {
      fi: 'Siirrä tietue oikean lajin alle ja poista kenttä kind.',
      en: 'Move the record under its kind and remove the field kind.',
    },
    wrong: 'service:\n  - id: care\n    kind: area\n',
    right: 'area:\n  - id: care\n',
  },
]
