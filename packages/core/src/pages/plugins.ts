import type { RulePage } from '../plugin/rule.js'
import { program } from './examples.js'

/** Pages about plugins that cannot be loaded. */
export const pluginPages: Readonly<Record<string, RulePage>> = {
  'core/not-a-plugin': {
    title: { fi: 'Tämä ei ole lisäosa', en: 'This is not a plugin' },
    why: {
      fi: 'Luettelossa plugins on jotain muuta kuin lisäosa; yleensä lisäosan tekevä funktio on jäänyt kutsumatta.',
      en: 'The list plugins holds something else; most often the function that makes the plugin was not called.',
    },
    fix: { fi: 'Kutsu funktiota: budget() eikä budget.', en: 'Call the function: budget() and not budget.' },
    wrong: program(
      "const one = () => definePlugin({ name: 'one', version: '1.0.0' })",
      'sotekit({ plugins: [one] }).load([])',
    ),
    right: program(
      "const one = () => definePlugin({ name: 'one', version: '1.0.0' })",
      'sotekit({ plugins: [one()] }).load([])',
    ),
  },
  'core/plugin-contract': {
    title: { fi: 'Lisäosa on eri sopimusta', en: 'A plugin of another contract' },
    why: {
      fi: 'Lisäosa on tehty sellaiselle ytimelle, jonka kanssa tämä ydin ei osaa puhua. Kaksi ydintä samassa ohjelmassa on tavallinen syy.',
      en: 'The plugin was made for a core that this one cannot speak with. Two copies of core in one program are the usual cause.',
    },
    fix: {
      fi: 'Päivitä @sotekit/core ja lisäosa samaan aikaan; npm ls @sotekit/core näyttää, montako niitä on.',
      en: 'Upgrade @sotekit/core and the plugin together; npm ls @sotekit/core shows how many there are.',
    },
    wrong: program(
      "const one = { '~sotekit': { contract: 2, core: '9.0.0', name: 'one', version: '1.0.0', definition: {} } }",
      'sotekit({ plugins: [one] }).load([])',
    ),
    right: program(
      "const one = definePlugin({ name: 'one', version: '1.0.0' })",
      'sotekit({ plugins: [one] }).load([])',
    ),
  },
  'core/plugin-name-taken': {
    title: { fi: 'Kahdella lisäosalla on sama nimi', en: 'Two plugins of one name' },
    why: {
      fi: 'Nimi on lisäosan lajien, koodien ja näkymän etuliite. Kaksi samannimistä sekoittuisi.',
      en: 'The name is the prefix of the kinds, codes and view of a plugin. Two of one name would be mixed up.',
    },
    fix: {
      fi: 'Jätä toinen pois. Usein sama lisäosa on luettelossa kahdesti.',
      en: 'Leave one out. Often the same plugin is listed twice.',
    },
    wrong: program(
      "const one = definePlugin({ name: 'one', version: '1.0.0' })",
      'sotekit({ plugins: [one, one] }).load([])',
    ),
    right: program(
      "const one = definePlugin({ name: 'one', version: '1.0.0' })",
      'sotekit({ plugins: [one] }).load([])',
    ),
  },
  'core/plugin-requirement-missing': {
    title: { fi: 'Tarvittu lisäosa puuttuu', en: 'A required plugin is missing' },
    why: {
      fi: 'Lisäosa käyttää toisen lisäosan näkymää tai lajeja eikä toimi ilman sitä.',
      en: 'The plugin uses the view or the kinds of another one and does not work without it.',
    },
    fix: {
      fi: 'Lisää tarvittu lisäosa luetteloon plugins. Järjestyksellä ei ole väliä.',
      en: 'Add the plugin that is required to plugins. The order does not matter.',
    },
    wrong: program(
      "const one = definePlugin({ name: 'one', version: '1.0.0', requires: { two: '^1.0.0' } })",
      'sotekit({ plugins: [one] }).load([])',
    ),
    right: program(
      "const one = definePlugin({ name: 'one', version: '1.0.0', requires: { two: '^1.0.0' } })",
      "const two = definePlugin({ name: 'two', version: '1.2.0' })",
      'sotekit({ plugins: [one, two] }).load([])',
    ),
  },
  'core/plugin-requirement-version': {
    title: { fi: 'Tarvitun lisäosan versio ei sovi', en: 'A required plugin of the wrong version' },
    why: {
      fi: 'Lisäosa on tehty toisen lisäosan tietylle versiolle. Muussa versiossa sen käyttämät asiat voivat olla toisin.',
      en: 'The plugin was made for certain versions of the other one. In others the things that it uses may differ.',
    },
    fix: { fi: 'Päivitä jompikumpi lisäosa.', en: 'Upgrade one of the two.' },
    wrong: program(
      "const one = definePlugin({ name: 'one', version: '1.0.0', requires: { two: '^1.0.0' } })",
      "const two = definePlugin({ name: 'two', version: '2.0.0' })",
      'sotekit({ plugins: [one, two] }).load([])',
    ),
    right: program(
      "const one = definePlugin({ name: 'one', version: '1.0.0', requires: { two: '^1.0.0' } })",
      "const two = definePlugin({ name: 'two', version: '1.2.0' })",
      'sotekit({ plugins: [one, two] }).load([])',
    ),
  },
  'core/plugin-requirement-circle': {
    title: { fi: 'Lisäosat tarvitsevat toisiaan kehässä', en: 'Plugins that require each other in a circle' },
    why: {
      fi: 'Lisäosat ladataan niin, että tarvittu tulee ensin. Kehässä ei ole ensimmäistä.',
      en: 'Plugins are loaded so that what is required comes first. In a circle there is no first.',
    },
    fix: { fi: 'Siirrä yhteinen osa kolmanteen lisäosaan.', en: 'Move what they share to a third plugin.' },
    wrong: program(
      "const one = definePlugin({ name: 'one', version: '1.0.0', requires: { two: '^1.0.0' } })",
      "const two = definePlugin({ name: 'two', version: '1.0.0', requires: { one: '^1.0.0' } })",
      'sotekit({ plugins: [one, two] }).load([])',
    ),
    right: program(
      "const one = definePlugin({ name: 'one', version: '1.0.0', requires: { two: '^1.0.0' } })",
      "const two = definePlugin({ name: 'two', version: '1.0.0' })",
      'sotekit({ plugins: [one, two] }).load([])',
    ),
  },
}
