import { Script } from 'node:vm'
import { capitalised } from './names.js'
import type { Said } from './said.js'
import { identifiersOfTemplate } from './template.js'

/** What datasets and core call something already; a test holds the list to core's. */
export const reserved: readonly string[] = [
  ...['core', 'files', 'settings', 'kinds', 'plugins', 'all', 'get', 'records', 'find', 'referencesOf'],
  ...['referrersOf', 'placeOf', 'at', 'date', 'who', 'organisers', 'municipalitiesIn', 'population'],
  ...['sources', 'statements', 'areas', 'municipalities', 'organisations', 'services', 'servicePoints'],
  ...['arrangements', 'methods', 'digitalServices', 'programmes', 'measures', 'indicators'],
  ...['serviceChains', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf'],
]

/** A kind is the name of a sheet in workbooks: at most 31 characters, of which `.review` takes seven. */
const LONGEST = 24

/** Why a plugin cannot have this name; nothing where it can. */
export function pluginNameProblem(name: string): Said | undefined {
  if (!/^[a-z][A-Za-z0-9]*$/.test(name)) {
    return {
      fi: `Lisäosan nimi ”${name}” ei kelpaa: anna yksi camelCase-tunniste, kuten kotikaynnit.`,
      en: `The plugin name "${name}" is not valid: give one camelCase identifier, such as homeVisits.`,
    }
  }
  if (reserved.includes(name)) {
    return {
      fi: `Nimi ”${name}” on jo käytössä aineistoissa (dataset.${name}): valitse toinen valinnalla --name.`,
      en: `Datasets have "${name}" already (dataset.${name}): choose another name with --name.`,
    }
  }
  if (name.length > LONGEST) {
    return {
      fi: `Nimi ”${name}” on liian pitkä: enintään ${LONGEST} merkkiä, sillä lajit ovat myös taulukoiden nimiä.`,
      en: `The name "${name}" is too long: at most ${LONGEST} characters, as kinds are names of sheets too.`,
    }
  }
  if (!canBeVariable(name) || isTaken(name)) {
    return {
      fi: `Nimellä ”${name}” on jo toinen merkitys ohjelmakoodissa: valitse toinen valinnalla --name.`,
      en: `The name "${name}" means something else in the code already: choose another with --name.`,
    }
  }
  return undefined
}

/** Why a package cannot have this name; nothing where it can. */
export function packageNameProblem(name: string): Said | undefined {
  if (/^(@[a-z0-9][a-z0-9._~-]*\/)?[a-z0-9][a-z0-9._~-]*$/.test(name) && name.length <= 214) return undefined
  return {
    fi: `Paketin nimi ”${name}” ei kelpaa: pieniä kirjaimia, numeroita ja väliviivoja, kuten home-visits-plugin.`,
    en: `The package name "${name}" is not valid: small letters, digits and hyphens, such as home-visits-plugin.`,
  }
}

/** Words of the language itself, such as `new`, name nothing. Compiled, never run. */
function canBeVariable(name: string): boolean {
  try {
    new Script(`'use strict'; async () => { const ${name} = 0 }`)
    return true
  } catch {
    return false
  }
}

/** The files that are written have names of their own, which must not meet that of the plugin. */
function isTaken(name: string): boolean {
  const identifiers = identifiersOfTemplate()
  const own = ['', 'Types', 'View'].map((ending) => (ending === '' ? name : capitalised(name) + ending))
  return own.some((one) => identifiers.has(one))
}
