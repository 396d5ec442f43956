import type { MessageLanguage } from '@sotekit/core'

/** What the command says of plugins, in one language. */
interface PluginWords {
  readonly notInstalled: (name: string) => string
  readonly notLoadable: (name: string, reason: string) => string
  readonly noDefault: (name: string) => string
  readonly notMade: (name: string, reason: string) => string
  readonly none: string
  readonly notRun: (packages: string) => string
  readonly noTestkit: string
  readonly package: string
  readonly license: string
  readonly notTold: string
  readonly contract: string
  readonly madeWith: (contract: number, core: string) => string
  readonly requires: string
  readonly kinds: string
  readonly fields: string
  readonly rules: string
  readonly adds: string
  readonly view: string
  readonly report: string
  readonly conformance: string
  readonly checking: (name: string) => string
  readonly conforms: (checks: number) => string
  readonly fails: (failed: number, checks: number) => string
}

const en: PluginWords = {
  notInstalled: (name) =>
    `The dataset names the plugin ${name}, which is not installed. ` +
    `Install it (npm install ${name}), or go on without plugins (--no-plugins).`,
  notLoadable: (name, reason) => `The plugin ${name} could not be loaded: ${reason}`,
  noDefault: (name) => `The plugin ${name} has no default export that makes the plugin.`,
  notMade: (name, reason) => `The plugin ${name} could not be made: ${reason}`,
  none: 'The dataset names no plugins.',
  notRun: (packages) => `Named, but not loaded: ${packages}`,
  noTestkit:
    'Conformance is checked by @sotekit/testkit, which is not installed: npm install --save-dev @sotekit/testkit',
  package: 'Package',
  license: 'Licence',
  notTold: 'not told',
  contract: 'Contract',
  madeWith: (contract, core) => `${contract}, made with @sotekit/core ${core}`,
  requires: 'Requires',
  kinds: 'Kinds (records)',
  fields: 'Fields on',
  rules: 'Rules (findings)',
  adds: 'Adds',
  view: 'view',
  report: 'report',
  conformance: 'Conformance',
  checking: (name) => `Checking ${name}`,
  conforms: (checks) => `keeps the plugin contract (${checks} checks)`,
  fails: (failed, checks) => `does not keep the plugin contract (${failed} of ${checks} checks failed)`,
}

const fi: PluginWords = {
  notInstalled: (name) =>
    `Aineisto nimeää lisäosan ${name}, jota ei ole asennettu. ` +
    `Asenna se (npm install ${name}) tai jatka ilman lisäosia (--no-plugins).`,
  notLoadable: (name, reason) => `Lisäosaa ${name} ei voitu ladata: ${reason}`,
  noDefault: (name) => `Lisäosalla ${name} ei ole oletusvientiä, joka tekee lisäosan.`,
  notMade: (name, reason) => `Lisäosaa ${name} ei voitu tehdä: ${reason}`,
  none: 'Aineisto ei nimeä lisäosia.',
  notRun: (packages) => `Nimetty, mutta lataamatta: ${packages}`,
  noTestkit:
    'Sopimuksen tarkistaa @sotekit/testkit, jota ei ole asennettu: npm install --save-dev @sotekit/testkit',
  package: 'Paketti',
  license: 'Lisenssi',
  notTold: 'ei kerrottu',
  contract: 'Sopimus',
  madeWith: (contract, core) => `${contract}, tehty ytimellä @sotekit/core ${core}`,
  requires: 'Tarvitsee',
  kinds: 'Lajit (tietueita)',
  fields: 'Kenttiä lajissa',
  rules: 'Säännöt (havaintoja)',
  adds: 'Lisää',
  view: 'näkymä',
  report: 'raportti',
  conformance: 'Sopimustesti',
  checking: (name) => `Tarkistetaan ${name}`,
  conforms: (checks) => `noudattaa lisäosien sopimusta (${checks} tarkistusta)`,
  fails: (failed, checks) =>
    `ei noudata lisäosien sopimusta (${failed}/${checks} tarkistusta ei mennyt läpi)`,
}

/** What the command says of plugins, by language. */
export const pluginWordsIn: Readonly<Record<MessageLanguage, PluginWords>> = { fi, en }
