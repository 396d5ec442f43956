import type { RulePage } from '../plugin/rule.js'
import { program } from './examples.js'

/** Pages about parts of plugins that are not as they must be. */
export const pluginPartPages: Readonly<Record<string, RulePage>> = {
  'core/plugin-name-reserved': {
    title: { fi: 'Lisäosan nimi on varattu', en: 'A reserved plugin name' },
    why: {
      fi: 'Nimi on jo aineiston ominaisuus, kuten measures. Lisäosan näkymä peittäisi sen.',
      en: 'A dataset has a property of this name, such as measures. The view of the plugin would hide it.',
    },
    fix: { fi: 'Valitse toinen nimi.', en: 'Choose another name.' },
    wrong: program(
      "const one = definePlugin({ name: 'measures', version: '1.0.0' })",
      'sotekit({ plugins: [one] }).load([])',
    ),
    right: program(
      "const one = definePlugin({ name: 'measureTools', version: '1.0.0' })",
      'sotekit({ plugins: [one] }).load([])',
    ),
  },
  'core/plugin-name-invalid': {
    title: { fi: 'Lisäosan nimi ei kelpaa', en: 'A plugin name that is not valid' },
    why: {
      fi: 'Nimi on sekä näkymän nimi ohjelmassa että koodien ja lajien etuliite, joten se on yksi tunniste.',
      en: 'The name is both that of the view in programs and the prefix of codes and kinds, so it is one identifier.',
    },
    fix: { fi: 'Käytä camelCase-muotoa: samiCriteria.', en: 'Use camelCase: samiCriteria.' },
    wrong: program(
      "const one = definePlugin({ name: 'my-plugin', version: '1.0.0' })",
      'sotekit({ plugins: [one] }).load([])',
    ),
    right: program(
      "const one = definePlugin({ name: 'myPlugin', version: '1.0.0' })",
      'sotekit({ plugins: [one] }).load([])',
    ),
  },
  'core/plugin-version-invalid': {
    title: { fi: 'Lisäosan versio ei kelpaa', en: 'A plugin version that is not valid' },
    why: {
      fi: 'Muut lisäosat vaativat tätä version mukaan. Ilman kunnollista versiota vaatimusta ei voi tarkistaa.',
      en: 'Other plugins require this one by version. Without a proper one that cannot be checked.',
    },
    fix: {
      fi: 'Kirjoita versio muodossa 1.2.3, sama kuin paketissa.',
      en: 'Write the version as 1.2.3, the same as the package has.',
    },
    wrong: program(
      "const one = definePlugin({ name: 'one', version: 'new' })",
      'sotekit({ plugins: [one] }).load([])',
    ),
    right: program(
      "const one = definePlugin({ name: 'one', version: '1.2.3' })",
      'sotekit({ plugins: [one] }).load([])',
    ),
  },
  'core/plugin-unknown-part': {
    title: { fi: 'Lisäosassa on tuntematon osa', en: 'An unknown part of a plugin' },
    why: {
      fi: 'Väärin kirjoitettu osa jäisi käyttämättä, tai lisäosa on uudemmalle ytimelle.',
      en: 'A misspelt part would be left unused, or the plugin is for a newer core.',
    },
    fix: { fi: 'Korjaa osan nimi tai päivitä ydin.', en: 'Mend the name of the part or upgrade core.' },
    wrong: program(
      "const one = definePlugin({ name: 'one', version: '1.0.0', rule: {} })",
      'sotekit({ plugins: [one] }).load([])',
    ),
    right: program(
      "const one = definePlugin({ name: 'one', version: '1.0.0', rules: {} })",
      'sotekit({ plugins: [one] }).load([])',
    ),
  },
  'core/plugin-part-invalid': {
    title: { fi: 'Lisäosan osa ei ole funktio', en: 'A part of a plugin that is no function' },
    why: {
      fi: 'Näkymä ja raportti lasketaan aineistosta, joten ne ovat funktioita.',
      en: 'The view and the report are made from a dataset, so they are functions.',
    },
    fix: { fi: 'Anna funktio, joka saa aineiston.', en: 'Give a function that takes the dataset.' },
    wrong: program(
      "const one = definePlugin({ name: 'one', version: '1.0.0', view: { answer: 42 } })",
      'sotekit({ plugins: [one] }).load([])',
    ),
    right: program(
      "const one = definePlugin({ name: 'one', version: '1.0.0', view: () => ({ answer: 42 }) })",
      'sotekit({ plugins: [one] }).load([])',
    ),
  },
  'core/plugin-rule-invalid': {
    title: { fi: 'Lisäosan sääntö on vajaa', en: 'An incomplete rule of a plugin' },
    why: {
      fi: 'Säännöllä on vakavuus, viesti suomeksi ja englanniksi, ja tarkistus. Ilman jotain näistä sitä ei voi ajaa tai näyttää.',
      en: 'A rule has a severity, a message in Finnish and English, and a check. Without one of them it cannot be run or shown.',
    },
    fix: { fi: 'Lisää puuttuva.', en: 'Add what is missing.' },
    wrong: program(
      "const one = definePlugin({ name: 'one', version: '1.0.0', rules: { few: { severity: 'info', message: { en: 'Few' }, check: () => {} } } })",
      'sotekit({ plugins: [one] }).load([])',
    ),
    right: program(
      "const one = definePlugin({ name: 'one', version: '1.0.0', rules: { few: { severity: 'info', message: { fi: 'Vähän', en: 'Few' }, check: () => {} } } })",
      'sotekit({ plugins: [one] }).load([])',
    ),
  },
  'core/plugin-kind-invalid': {
    title: { fi: 'Lisäosan lajin nimi ei kelpaa', en: 'A kind name of a plugin that is not valid' },
    why: {
      fi: 'Laji on myös taulukon välilehti, jonka nimessä on enintään 31 merkkiä.',
      en: 'A kind is also a sheet of a workbook, whose name has 31 characters at most.',
    },
    fix: { fi: 'Lyhennä nimeä tai vaihda merkit.', en: 'Shorten the name or change its characters.' },
    wrong: program(
      "const schema = { '~standard': { version: 1, vendor: 'own', validate: (value) => ({ value }), jsonSchema: { input: () => ({ type: 'object' }), output: () => ({ type: 'object' }) } } }",
      "const one = definePlugin({ name: 'one', version: '1.0.0', records: { 'line item': { schema } } })",
      'sotekit({ plugins: [one] }).load([])',
    ),
    right: program(
      "const schema = { '~standard': { version: 1, vendor: 'own', validate: (value) => ({ value }), jsonSchema: { input: () => ({ type: 'object' }), output: () => ({ type: 'object' }) } } }",
      "const one = definePlugin({ name: 'one', version: '1.0.0', records: { 'line-item': { schema } } })",
      'sotekit({ plugins: [one] }).load([])',
    ),
  },
  'core/plugin-schema-invalid': {
    title: { fi: 'Lisäosan skeema ei ole Standard Schema', en: 'A schema that is no Standard Schema' },
    why: {
      fi: 'Ydin ei tunne mitään skeemakirjastoa, vaan käyttää yhteistä Standard Schema -rajapintaa.',
      en: 'Core knows no schema library; it uses the shared interface Standard Schema.',
    },
    fix: {
      fi: 'Anna zodin, arktypen tai valibotin skeema, ei pelkkä JSON Schema.',
      en: 'Give a schema of zod, arktype or valibot, not a bare JSON Schema.',
    },
    wrong: program(
      "const one = definePlugin({ name: 'one', version: '1.0.0', records: { line: { schema: { type: 'object' } } } })",
      'sotekit({ plugins: [one] }).load([])',
    ),
    right: program(
      "const schema = { '~standard': { version: 1, vendor: 'own', validate: (value) => ({ value }), jsonSchema: { input: () => ({ type: 'object' }), output: () => ({ type: 'object' }) } } }",
      "const one = definePlugin({ name: 'one', version: '1.0.0', records: { line: { schema } } })",
      'sotekit({ plugins: [one] }).load([])',
    ),
  },
  'core/plugin-schema-without-json': {
    title: { fi: 'Lisäosan skeema ei anna JSON Schemaa', en: 'A schema that gives no JSON Schema' },
    why: {
      fi: 'JSON Schemasta tulevat kenttien ehdotukset, taulukot ja editorien täydennys.',
      en: 'JSON Schema gives suggestions of fields, tables, and completion in editors.',
    },
    fix: {
      fi: 'Zod ja arktype antavat sen itse. Kääri valibotin skeema: toStandardJsonSchema.',
      en: 'Zod and arktype give it by themselves. Wrap a schema of valibot: toStandardJsonSchema.',
    },
    wrong: program(
      "const schema = { '~standard': { version: 1, vendor: 'own', validate: (value) => ({ value }) } }",
      "const one = definePlugin({ name: 'one', version: '1.0.0', records: { line: { schema } } })",
      'sotekit({ plugins: [one] }).load([])',
    ),
    right: program(
      "const schema = { '~standard': { version: 1, vendor: 'own', validate: (value) => ({ value }), jsonSchema: { input: () => ({ type: 'object' }), output: () => ({ type: 'object' }) } } }",
      "const one = definePlugin({ name: 'one', version: '1.0.0', records: { line: { schema } } })",
      'sotekit({ plugins: [one] }).load([])',
    ),
  },
  'core/plugin-fields-on-unknown-kind': {
    title: {
      fi: 'Lisäosan kentät lajissa, jota ei ole',
      en: 'Fields of a plugin on a kind that there is not',
    },
    why: {
      fi: 'Kenttiä voi lisätä ytimen lajeihin ja niihin, joiden lisäosa on vaatimuksissa.',
      en: 'Fields can be added to kinds of core, and to those of plugins that are required.',
    },
    fix: {
      fi: 'Korjaa lajin nimi, tai lisää lisäosa kohtaan requires.',
      en: 'Mend the name of the kind, or add its plugin to requires.',
    },
    wrong: program(
      "const schema = { '~standard': { version: 1, vendor: 'own', validate: (value) => ({ value }), jsonSchema: { input: () => ({ type: 'object' }), output: () => ({ type: 'object' }) } } }",
      "const one = definePlugin({ name: 'one', version: '1.0.0', fields: { mesure: schema } })",
      'sotekit({ plugins: [one] }).load([])',
    ),
    right: program(
      "const schema = { '~standard': { version: 1, vendor: 'own', validate: (value) => ({ value }), jsonSchema: { input: () => ({ type: 'object' }), output: () => ({ type: 'object' }) } } }",
      "const one = definePlugin({ name: 'one', version: '1.0.0', fields: { measure: schema } })",
      'sotekit({ plugins: [one] }).load([])',
    ),
  },
}
