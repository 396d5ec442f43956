import type { Messages } from '../diagnostics/diagnostic.js'
import { satisfies } from '../shared/semver.js'
import { suggest } from '../shared/suggest.js'
import { CORE_VERSION } from '../version.js'
import type { PluginProblem } from './problems.js'
import { PARTS, type RuntimeDefinition } from './runtime-plugin.js'

const NAME = /^[a-z][A-Za-z0-9]*$/
const SHORT_KIND = /^[a-z][A-Za-z0-9-]*$/
/** Excel's limit for the name of a sheet; a kind is a sheet. */
const LONGEST_KIND = 31

const RESERVED: ReadonlySet<string> = new Set([
  'core',
  'files',
  'settings',
  'kinds',
  'plugins',
  'all',
  'get',
  'records',
  'find',
  'referencesOf',
  'referrersOf',
  'placeOf',
  'at',
  'date',
  'who',
  'organisers',
  'municipalitiesIn',
  'population',
  'sources',
  'statements',
  'areas',
  'municipalities',
  'organisations',
  'services',
  'servicePoints',
  'arrangements',
  'methods',
  'digitalServices',
  'programmes',
  'measures',
  'indicators',
  'serviceChains',
  'constructor',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'isPrototypeOf',
])

/** What is wrong with the shape of a definition: types cannot guard plugins written in plain JavaScript. */
export function checkDefinition(
  definition: RuntimeDefinition,
  madeWith: string | undefined,
): readonly PluginProblem[] {
  return [
    ...checkName(definition),
    ...checkParts(definition, madeWith),
    ...checkRecords(definition),
    ...checkFieldSchemas(definition),
    ...checkRules(definition),
  ]
}

const problem = (code: string, fi: string, en: string): PluginProblem => ({ code, message: { fi, en } })

function checkName({ name, version }: RuntimeDefinition): readonly PluginProblem[] {
  const problems: PluginProblem[] = []
  if (RESERVED.has(name)) {
    problems.push(
      problem(
        'core/plugin-name-reserved',
        `Lisäosan nimi ”${name}” on varattu.`,
        `The plugin name "${name}" is reserved by sotekit.`,
      ),
    )
  } else if (!NAME.test(name)) {
    problems.push(
      problem(
        'core/plugin-name-invalid',
        `Lisäosan nimi ”${name}” ei kelpaa: anna yksi camelCase-tunniste.`,
        `The plugin name "${name}" is not valid: give one camelCase identifier.`,
      ),
    )
  }
  if (typeof version !== 'string' || !/^\d+\.\d+\.\d+/.test(version)) {
    problems.push(
      problem(
        'core/plugin-version-invalid',
        `Lisäosan ”${name}” versio ei ole muotoa 1.2.3.`,
        `The version of plugin "${name}" is not of the form 1.2.3.`,
      ),
    )
  }
  return problems
}

/** A part that is not known is misspelt, or of a newer core: then it says who must upgrade what. */
function checkParts(definition: RuntimeDefinition, madeWith: string | undefined): readonly PluginProblem[] {
  const { name } = definition
  const newer = madeWith !== undefined && satisfies(madeWith, `>${CORE_VERSION}`) === true
  return Object.keys(definition)
    .filter((part) => !PARTS.has(part))
    .map((part) => {
      const likely = newer ? undefined : suggest(part, PARTS)[0]
      const hint = hintFor(likely, newer ? `${madeWith}` : undefined)
      return problem(
        'core/plugin-unknown-part',
        `Lisäosalla ”${name}” on osa ”${part}”, jota @sotekit/core ${CORE_VERSION} ei tunne${hint.fi}.`,
        `Plugin "${name}" has "${part}", which @sotekit/core ${CORE_VERSION} does not know${hint.en}.`,
      )
    })
}

function hintFor(likely: string | undefined, newer: string | undefined): Messages {
  if (newer !== undefined) {
    return {
      fi: `. Lisäosa on tehty versiolla ${newer}: päivitä @sotekit/core versioon ${newer} tai uudempaan`,
      en: `. It was made with ${newer}: upgrade @sotekit/core here to ${newer} or newer`,
    }
  }
  if (likely !== undefined) return { fi: `; tarkoititko ”${likely}”`, en: `; did you mean "${likely}"` }
  return { fi: ': poista se lisäosasta', en: ': take it out of the plugin' }
}

function isSchema(schema: unknown): boolean {
  const standard =
    (typeof schema === 'object' || typeof schema === 'function') && schema !== null
      ? (schema as Record<string, unknown>)['~standard']
      : undefined
  return (
    typeof standard === 'object' &&
    standard !== null &&
    typeof (standard as Record<string, unknown>)['validate'] === 'function'
  )
}

function hasJsonSchema(schema: unknown): boolean {
  const standard = (schema as { readonly '~standard': Record<string, unknown> })['~standard']
  return typeof standard['jsonSchema'] === 'object' && standard['jsonSchema'] !== null
}

function schemaProblems(name: string, where: string, schema: unknown): readonly PluginProblem[] {
  if (!isSchema(schema)) {
    return [
      problem(
        'core/plugin-schema-invalid',
        `Lisäosan ”${name}” ${where} ei ole Standard Schema -skeema.`,
        `${where} of plugin "${name}" is not a Standard Schema.`,
      ),
    ]
  }
  if (hasJsonSchema(schema)) return []
  return [
    problem(
      'core/plugin-schema-without-json',
      `Lisäosan ”${name}” ${where} ei anna JSON Schemaa. Valibotilla kääri se: toStandardJsonSchema (@valibot/to-json-schema).`,
      `${where} of plugin "${name}" gives no JSON Schema. With valibot wrap it: toStandardJsonSchema (@valibot/to-json-schema).`,
    ),
  ]
}

function checkRecords({ name, records }: RuntimeDefinition): readonly PluginProblem[] {
  return Object.entries(records ?? {}).flatMap(([short, def]) => {
    const kind = `${name}.${short}`
    const problems = [...schemaProblems(name, `records.${short}.schema`, def?.schema)]
    if (!SHORT_KIND.test(short) || kind.length > LONGEST_KIND) {
      problems.push(
        problem(
          'core/plugin-kind-invalid',
          `Lajin nimi ”${kind}” ei kelpaa: kirjaimia, numeroita ja väliviivoja, enintään ${LONGEST_KIND} merkkiä (taulukon välilehden nimi).`,
          `The kind name "${kind}" is not valid: letters, digits and hyphens, at most ${LONGEST_KIND} characters (it names a sheet).`,
        ),
      )
    }
    return problems
  })
}

function checkFieldSchemas({ name, fields }: RuntimeDefinition): readonly PluginProblem[] {
  return Object.entries(fields ?? {}).flatMap(([kind, schema]) =>
    schemaProblems(name, `fields.${kind}`, schema),
  )
}

function checkRules({ name, rules, view, report }: RuntimeDefinition): readonly PluginProblem[] {
  const problems: PluginProblem[] = []
  for (const [code, rule] of Object.entries(rules ?? {})) {
    const sound =
      typeof rule?.check === 'function' &&
      ['error', 'warning', 'info'].includes(rule.severity) &&
      typeof rule.message?.fi === 'string' &&
      typeof rule.message?.en === 'string'
    if (sound) continue
    problems.push(
      problem(
        'core/plugin-rule-invalid',
        `Lisäosan ”${name}” säännöltä ”${code}” puuttuu check, vakavuus tai viesti suomeksi ja englanniksi.`,
        `Rule "${code}" of plugin "${name}" lacks check, a severity, or a message in fi and en.`,
      ),
    )
  }
  for (const [part, value] of Object.entries({ view, report })) {
    if (value === undefined || typeof value === 'function') continue
    problems.push(
      problem(
        'core/plugin-part-invalid',
        `Lisäosan ”${name}” osan ${part} pitää olla funktio.`,
        `${part} of plugin "${name}" must be a function.`,
      ),
    )
  }
  return problems
}
