import type { Messages } from '../diagnostics/diagnostic.js'
import type { ProposedFix } from '../diagnostics/finding.js'
import { same } from '../diagnostics/format.js'
import { join, pointerOf, valueAt } from '../diagnostics/pointer.js'
import type { SchemaIssue } from '../plugin/schema.js'
import { suggest } from '../shared/suggest.js'
import { fixLanguageTag, languageTags } from '../values/language.js'
import { specials } from './special.js'
import { typeName, typeNames } from './type-names.js'

/** A finding about structure, relative to its record, before it has a place. */
export interface StructureFinding {
  readonly code: string
  readonly pointer: string
  readonly args: Readonly<Record<string, string | number>>
  readonly expected?: Messages | undefined
  readonly received?: unknown
  readonly fixes: readonly ProposedFix[]
}

/** The members of zod's issues that are used here; other libraries' issues have some or none of them. */
interface RichIssue extends Omit<SchemaIssue, 'message'> {
  /** Not there yet in the issues of core's own schemas, for all of which core has messages. */
  readonly message?: string
  readonly code?: string
  readonly expected?: string
  readonly values?: readonly unknown[]
  readonly keys?: readonly string[]
  readonly options?: readonly unknown[]
  readonly errors?: readonly (readonly RichIssue[])[]
  readonly minimum?: number
  readonly maximum?: number
  readonly origin?: string
  readonly params?: { readonly code?: string }
}

const keyOf = (segment: PropertyKey | { readonly key: PropertyKey }): PropertyKey =>
  typeof segment === 'object' ? segment.key : segment

/**
 * Findings from a schema's issues.
 *
 * @param knownKeys gives the keys that the object at a pointer may have, for "did you mean".
 */
export function findingsOf(
  issues: readonly SchemaIssue[],
  value: unknown,
  knownKeys: (pointer: string) => readonly string[],
): readonly StructureFinding[] {
  const findings = (issues as readonly RichIssue[]).flatMap((issue) => {
    const pointer = pointerOf((issue.path ?? []).map(keyOf))
    return findingsOfIssue(issue, pointer, value, knownKeys)
  })
  return findings.filter((one) => !isConsequence(one, findings))
}

/** A text whose languages are all misspelt seems to be empty; that is not said as well. */
function isConsequence({ code, pointer }: StructureFinding, all: readonly StructureFinding[]): boolean {
  return (
    code === 'core/empty-text' &&
    all.some((other) => other.code === 'core/unknown-language' && other.pointer.startsWith(`${pointer}/`))
  )
}

function findingsOfIssue(
  issue: RichIssue,
  pointer: string,
  value: unknown,
  knownKeys: (pointer: string) => readonly string[],
): readonly StructureFinding[] {
  const received = valueAt(value, pointer)
  const field = pointer.slice(pointer.lastIndexOf('/') + 1)
  const base = { pointer, received, fixes: [] as readonly ProposedFix[] }
  switch (issue.code) {
    case 'unrecognized_keys':
      return (issue.keys ?? []).map((key) => unknownKey(key, pointer, value, knownKeys(pointer)))
    case 'custom':
      return [custom(issue, pointer, field, received)]
    case 'invalid_value':
      return [notAmong(issue.values ?? [], pointer, field, received)]
    case 'invalid_union':
      return union(issue, pointer, value, field, received, knownKeys)
    case 'invalid_type':
      return [wrongType(issue, pointer, field, received, value)]
    case 'too_small':
    case 'too_big':
      return [outOfBounds(issue, pointer, field, received)]
    default:
      return [
        { ...base, code: 'core/invalid-value', args: { field, problem: issue.message ?? issue.code ?? '' } },
      ]
  }
}

function unknownKey(
  key: string,
  pointer: string,
  value: unknown,
  known: readonly string[],
): StructureFinding {
  const at = join(pointer, key)
  const language = known.includes('smn') ? fixLanguageTag(key) : undefined
  const isText = known.length === languageTags.length && known.includes('smn')
  const likely = language ?? suggest(key, known)[0]
  return {
    code: isText ? 'core/unknown-language' : 'core/unknown-field',
    pointer: at,
    args: isText ? { value: key } : { field: key },
    ...(known.length > 0 && { expected: same(known.join(', ')) }),
    received: valueAt(value, at),
    fixes: likely === undefined ? [] : [{ action: 'rename', value: likely, safe: language !== undefined }],
  }
}

function custom(issue: RichIssue, pointer: string, field: string, received: unknown): StructureFinding {
  const code = issue.params?.code
  if (code === undefined) {
    return {
      code: 'core/invalid-value',
      pointer,
      received,
      args: { field, problem: issue.message ?? '' },
      fixes: [],
    }
  }
  const special = specials[code]?.(received) ?? {}
  return {
    code,
    pointer,
    received,
    args: { field, ...special.args },
    expected: special.expected,
    fixes: special.fix ? [special.fix] : [],
  }
}

function notAmong(
  values: readonly unknown[],
  pointer: string,
  field: string,
  received: unknown,
): StructureFinding {
  if (received === undefined) return missing(pointer, field, same(values.map(String).join(', ')))
  const words = values.map(String)
  const asLanguage =
    words.includes('smn') && typeof received === 'string' ? fixLanguageTag(received) : undefined
  const likely = asLanguage ?? (typeof received === 'string' ? suggest(received, words)[0] : undefined)
  const code = words.includes('smn') ? 'core/unknown-language' : 'core/unknown-value'
  return {
    code,
    pointer,
    received,
    args: { field, value: String(typeof received === 'object' ? JSON.stringify(received) : received) },
    expected: same(words.join(', ')),
    fixes: likely === undefined ? [] : [{ value: likely, safe: asLanguage !== undefined }],
  }
}

function union(
  issue: RichIssue,
  pointer: string,
  value: unknown,
  field: string,
  received: unknown,
  knownKeys: (pointer: string) => readonly string[],
): readonly StructureFinding[] {
  const options = issue.errors ?? []
  if (issue.options) return [notAmong(issue.options, pointer, field, received)]
  // A branch whose type fits and that fails deeper is the one that was meant.
  const meant = options.find((errors) =>
    errors.every((error) => error.code !== 'invalid_type' && error.code !== 'invalid_value'),
  )
  if (meant) {
    return meant.flatMap((error) =>
      findingsOfIssue(error, pointer + pointerOf((error.path ?? []).map(keyOf)), value, knownKeys),
    )
  }
  if (received === undefined) return [missing(pointer, field)]
  const wanted = options.flatMap((errors) =>
    errors.map((error) => error.expected ?? (error.values ?? []).join(', ')),
  )
  return [
    {
      code: 'core/wrong-type',
      pointer,
      received,
      args: { field },
      expected: {
        fi: wanted.map((one) => typeNames.fi[one] ?? one).join(' tai '),
        en: wanted.map((one) => typeNames.en[one] ?? one).join(' or '),
      },
      fixes: [],
    },
  ]
}

function missing(pointer: string, field: string, expected?: Messages): StructureFinding {
  return {
    code: 'core/missing-field',
    pointer: pointer.slice(0, pointer.lastIndexOf('/')),
    args: { field },
    expected,
    fixes: [],
  }
}

function wrongType(
  issue: RichIssue,
  pointer: string,
  field: string,
  received: unknown,
  value: unknown,
): StructureFinding {
  const expected = typeName(issue.expected ?? '')
  if (received === undefined) return missing(pointer, field, expected)
  // Text was meant where a number stands: a code such as 047 that lost its quotation marks.
  const fix: readonly ProposedFix[] =
    issue.expected === 'string' && (typeof received === 'number' || typeof received === 'boolean')
      ? [{ value: isMunicipality(pointer, value) ? String(received).padStart(3, '0') : String(received) }]
      : []
  return { code: 'core/wrong-type', pointer, received, args: { field }, expected, fixes: fix }
}

/** Whether a code of a municipality belongs at the pointer: there a number has lost its zeros. */
function isMunicipality(pointer: string, value: unknown): boolean {
  return (
    (pointer === '/id' && valueAt(value, '/kind') === 'municipality') ||
    /\/municipalit(y|ies\/\d+)$/.test(pointer)
  )
}

function outOfBounds(issue: RichIssue, pointer: string, field: string, received: unknown): StructureFinding {
  if (typeof received === 'number' && Number.isInteger(received) && !Number.isSafeInteger(received)) {
    const expected = typeName('int')
    return { code: 'core/unsafe-number', pointer, received, args: { value: received }, expected, fixes: [] }
  }
  const least = issue.minimum
  const most = issue.maximum
  const many = issue.origin === 'array' || issue.origin === 'string'
  return {
    code: many && least !== undefined ? 'core/too-few' : 'core/out-of-range',
    pointer,
    received,
    args: { field },
    expected:
      least !== undefined
        ? { fi: `vähintään ${least}`, en: `at least ${least}` }
        : { fi: `enintään ${most}`, en: `at most ${most}` },
    fixes: [],
  }
}
