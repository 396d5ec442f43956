import type { Messages, Plugin, RulePage, Schema } from '@sotekit/core'

/** A rule as a plugin holds it. Plugins in plain JavaScript may hold anything. */
export interface RuleLike {
  readonly message: Messages
  readonly page?: RulePage | undefined
  readonly check: (dataset: object, report: (finding: unknown) => void) => unknown
}

/** A plugin's definition, as the testkit needs it. */
export interface DefinitionLike {
  readonly name: string
  readonly version: string
  readonly records?: Readonly<Record<string, { readonly schema: Schema }>> | undefined
  readonly fields?: Readonly<Record<string, Schema>> | undefined
  readonly rules?: Readonly<Record<string, RuleLike>> | undefined
  readonly pages?: Readonly<Record<string, RulePage>> | undefined
  readonly view?: ((dataset: object) => unknown) | undefined
  readonly report?: ((dataset: object, options: object) => unknown) | undefined
  readonly messages?: Readonly<Record<string, Messages>> | undefined
}

export function definitionOf(plugin: Plugin): DefinitionLike {
  return plugin['~sotekit'].definition as DefinitionLike
}

/** What stands around a plugin's own code while it is watched. */
export interface Around {
  readonly call: <T>(part: string, run: () => T) => T
  /** The dataset that a rule, the view or the report gets. */
  readonly dataset: (dataset: object) => object
}

/** The same plugin, each of its functions run inside something. */
export function wrapped(plugin: Plugin, { call, dataset }: Around): Plugin {
  const definition = definitionOf(plugin)
  const { records, fields, rules, view, report } = definition
  const schema = (part: string, one: Schema): Schema => {
    const standard = one['~standard']
    const validate = (value: unknown) => call(part, () => standard.validate(value))
    // The rest is inherited: schema libraries compute their JSON Schema when asked.
    return { '~standard': Object.create(standard, { validate: { value: validate } }) as Schema['~standard'] }
  }
  const watched: DefinitionLike = {
    ...definition,
    ...(records && {
      records: mapped(records, (one, kind) => ({ ...one, schema: schema(`schema of ${kind}`, one.schema) })),
    }),
    ...(fields && { fields: mapped(fields, (one, kind) => schema(`schema of fields on ${kind}`, one)) }),
    ...(rules && {
      rules: mapped(rules, (rule, name) => ({
        ...rule,
        check: (some, tell) => call(`rule ${name}`, () => rule.check(dataset(some), tell)),
      })),
    }),
    ...(view && { view: (some) => call('view', () => view(dataset(some))) }),
    ...(report && { report: (some, options) => call('report', () => report(dataset(some), options)) }),
  }
  return { '~sotekit': { ...plugin['~sotekit'], definition: watched } }
}

function mapped<T>(
  record: Readonly<Record<string, T>>,
  change: (value: T, key: string) => T,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]))
}
