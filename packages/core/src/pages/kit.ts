import type { RulePage } from '../plugin/rule.js'
import { program, town } from './examples.js'

/** Pages about suppressions and plugins at work. */
export const kitPages: Readonly<Record<string, RulePage>> = {
  'core/unused-suppression': {
    title: { fi: 'Poikkeus, jolle ei ole käyttöä', en: 'A suppression without a use' },
    why: {
      fi: 'Hyväksytty poikkeus, joka ei enää koske mitään, voi myöhemmin peittää uuden virheen.',
      en: 'An accepted exception that covers nothing any more may later hide a new mistake.',
    },
    fix: {
      fi: 'Poista poikkeus, tai korjaa sen koodi ja tietue.',
      en: 'Remove the suppression, or mend its code and record.',
    },
    wrong: {
      records: [town],
      settings: {
        suppressions: [{ code: 'core/no-source', record: 'municipality/214', reason: 'Lähde tulossa' }],
      },
    },
    right: {
      records: [{ kind: 'municipality', id: '214', name: { fi: 'Kankaanpää' } }],
      settings: {
        suppressions: [{ code: 'core/no-source', record: 'municipality/214', reason: 'Lähde tulossa' }],
      },
    },
  },
  'core/expired-suppression': {
    title: { fi: 'Päättynyt poikkeus', en: 'A suppression past its day' },
    why: {
      fi: 'Poikkeus hyväksyttiin määräajaksi. Sen jälkeen havainto näkyy taas.',
      en: 'The exception was accepted for a time. After that the finding shows again.',
    },
    fix: {
      fi: 'Korjaa asia, tai sovi uusi päivä ja kirjaa se.',
      en: 'Mend the matter, or agree on another day and record it.',
    },
    wrong: {
      records: [{ kind: 'municipality', id: '214', name: { fi: 'Kankaanpää' } }],
      settings: {
        suppressions: [
          {
            code: 'core/no-source',
            record: 'municipality/214',
            reason: 'Lähde tulossa',
            until: '2023-12-31',
          },
        ],
      },
      today: '2024-01-01',
    },
    right: {
      records: [{ kind: 'municipality', id: '214', name: { fi: 'Kankaanpää' } }],
      settings: {
        suppressions: [
          {
            code: 'core/no-source',
            record: 'municipality/214',
            reason: 'Lähde tulossa',
            until: '2023-12-31',
          },
        ],
      },
      today: '2023-12-31',
    },
  },
  'core/suppression-without-reason': {
    title: { fi: 'Poikkeus ilman syytä', en: 'A suppression without a reason' },
    why: {
      fi: 'Vuoden päästä kukaan ei muista, miksi poikkeus hyväksyttiin.',
      en: 'A year later nobody remembers why the exception was accepted.',
    },
    fix: { fi: 'Kirjoita syy kenttään reason.', en: 'Write the reason in the field reason.' },
    wrong: {
      records: [{ kind: 'municipality', id: '214', name: { fi: 'Kankaanpää' } }],
      settings: { suppressions: [{ code: 'core/no-source', record: 'municipality/214', reason: ' ' }] },
    },
    right: {
      records: [{ kind: 'municipality', id: '214', name: { fi: 'Kankaanpää' } }],
      settings: {
        suppressions: [{ code: 'core/no-source', record: 'municipality/214', reason: 'Lähde tulossa' }],
      },
    },
  },
  'core/plugin-crashed': {
    title: { fi: 'Lisäosa kaatui', en: 'A plugin crashed' },
    why: {
      fi: 'Lisäosan koodi kaatui, joten sen tarkistus tai näkymä jäi kesken. Muu tarkistus jatkui.',
      en: 'Code of a plugin failed, so its check or view was cut short. Everything else went on.',
    },
    fix: {
      fi: 'Ilmoita lisäosan tekijälle. Tietoja ei tarvitse korjata.',
      en: 'Tell the author of the plugin. Nothing needs mending in the data.',
    },
    wrong: program(
      "const counter = definePlugin({\n  name: 'counter',\n  version: '1.0.0',\n  rules: {\n    few: {\n      severity: 'info',\n      message: { fi: 'Vähän', en: 'Few' },\n      check: (dataset) => dataset.nothing.here,\n    },\n  },\n})",
      'sotekit({ plugins: [counter] }).load([])',
    ),
    right: program(
      "const counter = definePlugin({\n  name: 'counter',\n  version: '1.0.0',\n  rules: {\n    few: {\n      severity: 'info',\n      message: { fi: 'Vähän', en: 'Few' },\n      check: (dataset) => {},\n    },\n  },\n})",
      'sotekit({ plugins: [counter] }).load([])',
    ),
  },
  'core/plugin-bad-finding': {
    title: { fi: 'Lisäosan havainto ei kelpaa', en: 'A finding of a plugin that is not one' },
    why: {
      fi: 'Havainnon on kerrottava, mistä tietueesta se on. Muuten sitä ei voi näyttää missään.',
      en: 'A finding must tell which record it is about. Otherwise it cannot be shown anywhere.',
    },
    fix: {
      fi: 'Ilmoita lisäosan tekijälle. Havainnossa on oltava record, jolla on kind ja id.',
      en: 'Tell the author of the plugin. A finding needs a record with kind and id.',
    },
    wrong: program(
      "const counter = definePlugin({\n  name: 'counter',\n  version: '1.0.0',\n  rules: {\n    few: {\n      severity: 'info',\n      message: { fi: 'Vähän', en: 'Few' },\n      check: (dataset, report) => { report({ args: {} }) },\n    },\n  },\n})",
      'sotekit({ plugins: [counter] }).load([])',
    ),
    right: program(
      "const counter = definePlugin({\n  name: 'counter',\n  version: '1.0.0',\n  rules: {\n    few: {\n      severity: 'info',\n      message: { fi: 'Vähän', en: 'Few' },\n      check: (dataset, report) => { for (const record of dataset.measures) report({ record }) },\n    },\n  },\n})",
      'sotekit({ plugins: [counter] }).load([])',
    ),
  },
  'core/rule-not-run': {
    title: { fi: 'Sääntö jäi kesken', en: 'A rule was cut short' },
    why: {
      fi: 'Sääntö tarvitsi näkymää, joka kaatui. Se, mitä sääntö tarkistaa, on tarkistamatta.',
      en: 'The rule needed a view that crashed. What the rule checks is unchecked.',
    },
    fix: {
      fi: 'Korjaa ensin kaatunut näkymä, josta on oma havaintonsa.',
      en: 'Mend the view that crashed first; it has a finding of its own.',
    },
    wrong: program(
      "const counter = definePlugin({\n  name: 'counter',\n  version: '1.0.0',\n  view: (dataset) => dataset.nothing.here,\n  rules: {\n    few: {\n      severity: 'info',\n      message: { fi: 'Vähän', en: 'Few' },\n      check: (dataset) => {\n        dataset.counter.measures()\n      },\n    },\n  },\n})",
      'sotekit({ plugins: [counter] }).load([])',
    ),
    right: program(
      "const counter = definePlugin({\n  name: 'counter',\n  version: '1.0.0',\n  view: (dataset) => ({ measures: () => dataset.measures.size }),\n  rules: {\n    few: {\n      severity: 'info',\n      message: { fi: 'Vähän', en: 'Few' },\n      check: (dataset) => {\n        dataset.counter.measures()\n      },\n    },\n  },\n})",
      'sotekit({ plugins: [counter] }).load([])',
    ),
  },
}
