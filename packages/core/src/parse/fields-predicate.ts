import { config, util } from 'zod/v4/core'

/** A field of an object, and whether its value passes, where it has one. */
export interface FieldPredicate {
  readonly name: string
  readonly needed: boolean
  /** Only a text passes, and only texts are asked about. */
  readonly isText: boolean
  /** All texts that pass, where they are few. */
  readonly words: readonly string[] | undefined
  readonly passes: (value: unknown) => boolean
}

type Predicate = (value: unknown) => boolean

/** Only objects as JSON has them: what stands on a class or prototype of its own is the schema's to judge. */
export function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** Whether zod may make code from text: not where a page's policy forbids it, or `z.config({ jitless: true })` says so. */
export const mayMakeCode = (): boolean => config().jitless !== true && util.allowsEval.value

/**
 * Whether the fields of an object pass, and with `only` whether it has no others: one test after the other, made from
 * text. Each look-up is then of one name in one place, which engines do faster than look-ups of whatever name comes
 * next. Of the schema nothing gets into the text but names, quoted.
 */
export function unrolled(fields: readonly FieldPredicate[], only: boolean): Predicate {
  const cases = fields.map(({ name }) => `case ${JSON.stringify(name)}:`).join('\n')
  const others = `for (const name in value) switch (name) {\n${cases}\nbreak\ndefault: return false\n}`
  const tests = fields.map(({ name, needed, isText, words }, i) => {
    const fails = words
      ? words.map((word) => `v !== ${JSON.stringify(word)}`).join(' && ')
      : `${isText ? "typeof v !== 'string' || " : ''}!passes${i}(v)`
    return `v = value[${JSON.stringify(name)}]
    if (v === undefined) { ${needed ? 'return false' : ''} } else if (${fails}) return false`
  })
  const code = `return (value) => {
    if (!isPlain(value)) return false
    ${only ? others : ''}
    let v
    ${tests.join('\n')}
    return true
  }`
  const make = new Function('isPlain', ...fields.map((_, i) => `passes${i}`), code)
  return make(isPlain, ...fields.map(({ passes }) => passes)) as Predicate
}

/** The same where no code may be made from text. */
export function looped(fields: readonly FieldPredicate[], only: boolean): Predicate {
  const byName = new Map(fields.map((field) => [field.name, field]))
  const needed = fields.filter((field) => field.needed).map(({ name }) => name)
  return (value) => {
    if (!isPlain(value)) return false
    for (const name in value) {
      const inner = value[name]
      const field = byName.get(name)
      if (field === undefined) {
        if (only) return false
      } else if (inner !== undefined && ((field.isText && typeof inner !== 'string') || !field.passes(inner)))
        return false
    }
    for (const name of needed) if (value[name] === undefined) return false
    return true
  }
}
