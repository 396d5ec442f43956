import type { Messages } from '../diagnostics/diagnostic.js'
import { same } from '../diagnostics/format.js'
import { join } from '../diagnostics/pointer.js'
import type { AnyRecord, RecordKey } from '../kinds/record.js'
import { UNKNOWN } from '../kinds/record.js'
import { suggest } from '../shared/suggest.js'
import { findingsOf, type StructureFinding } from './issues.js'
import type { KindTable, RuntimeKind } from './kind-table.js'
import { knownKeysOf } from './known-keys.js'
import { typeName, typeOf } from './type-names.js'

/** A record that was looked at: valid, or present but not valid. */
export interface ParsedRecord {
  /** Kind and id as far as the record tells them. */
  readonly key: RecordKey | undefined
  readonly record: AnyRecord | undefined
  readonly findings: readonly StructureFinding[]
}

const none: readonly StructureFinding[] = []

/**
 * Checks the structure of one value against the kind that it names, or that is meant where it names none. The value is
 * never changed.
 */
export function parseRecord(kinds: KindTable, value: unknown, meant?: string): ParsedRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return notARecord(value)
  const fields = value as Record<string, unknown>
  const name = Object.hasOwn(fields, 'kind') ? fields['kind'] : meant
  if (typeof name !== 'string') {
    return failed(undefined, {
      code: 'core/missing-kind',
      pointer: '',
      args: {},
      expected: same([...kinds.keys()].join(', ')),
      received: name,
      fixes: [],
    })
  }
  const kind = kinds.get(name)
  if (!kind) return unknownKind(kinds, name, fields)
  const checked = kind.check(fields)
  const id = fields['id']
  if (checked.ok && fields['ext'] === undefined && id !== UNKNOWN) {
    // A sound record is its own key.
    return { key: value as AnyRecord, record: value as AnyRecord, findings: none }
  }
  const key = typeof id === 'string' ? { kind: name, id } : undefined
  const named = fields['kind'] === undefined ? { ...fields, kind: name } : value
  const findings = [
    ...(checked.ok ? [] : findingsOf(checked.issues, named, knownKeysOf(kind))),
    ...extensionFindings(kind, kinds, fields['ext']),
    ...(id === UNKNOWN ? [reservedId] : []),
  ]
  const bad = findings.some((finding) => finding.code !== 'core/extension-not-loaded')
  return { key, record: bad ? undefined : (value as AnyRecord), findings }
}

const reservedId: StructureFinding = {
  code: 'core/reserved-id',
  pointer: '/id',
  args: {},
  received: UNKNOWN,
  fixes: [],
}

function failed(key: RecordKey | undefined, finding: StructureFinding): ParsedRecord {
  return { key, record: undefined, findings: [finding] }
}

function notARecord(value: unknown): ParsedRecord {
  const type: Messages = typeName(typeOf(value))
  return failed(undefined, {
    code: 'core/not-a-record',
    pointer: '',
    args: { type: type.en },
    expected: { fi: 'ryhmä kenttiä, joilla on kind ja id', en: 'a group of fields with kind and id' },
    received: value,
    fixes: [],
  })
}

function unknownKind(kinds: KindTable, name: string, fields: Record<string, unknown>): ParsedRecord {
  const id = fields['id']
  const key = typeof id === 'string' ? { kind: name, id } : undefined
  const plugin = /^([A-Za-z]\w*)\./.exec(name)?.[1]
  const owned = plugin !== undefined && [...kinds.values()].some((kind) => kind.owner === plugin)
  const likely = suggest(name, kinds.keys())[0]
  if (plugin !== undefined && !owned && likely === undefined) {
    return failed(key, {
      code: 'core/kind-not-loaded',
      pointer: '/kind',
      args: { plugin, kind: name },
      received: name,
      fixes: [],
    })
  }
  return failed(key, {
    code: 'core/unknown-kind',
    pointer: '/kind',
    args: { kind: name },
    expected: same([...kinds.keys()].join(', ')),
    received: name,
    fixes: likely === undefined ? [] : [{ value: likely }],
  })
}

function extensionFindings(kind: RuntimeKind, kinds: KindTable, ext: unknown): readonly StructureFinding[] {
  if (typeof ext !== 'object' || ext === null) return none
  const owners = new Set<string>()
  for (const other of kinds.values()) {
    owners.add(other.owner)
    for (const plugin of other.fields.keys()) owners.add(plugin)
  }
  return Object.keys(ext).flatMap((plugin): readonly StructureFinding[] => {
    const pointer = join('/ext', plugin)
    const field = kind.fields.get(plugin)
    const value = (ext as Record<string, unknown>)[plugin]
    if (!field) {
      const code = owners.has(plugin) ? 'core/extension-on-wrong-kind' : 'core/extension-not-loaded'
      return [{ code, pointer, args: { plugin, kind: kind.name }, received: value, fixes: [] }]
    }
    const checked = field.check(value)
    if (checked.ok) return []
    return findingsOf(checked.issues, value, () => []).map((finding) => ({
      ...finding,
      pointer: pointer + finding.pointer,
    }))
  })
}
