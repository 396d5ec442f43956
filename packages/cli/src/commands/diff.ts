import type { AnyRecord, Dataset } from '@sotekit/core'
import type { Opened } from '../dataset/open.js'
import { EXIT } from '../io.js'
import { clean } from '../text/clean.js'
import type { Context } from './context.js'

/** One difference inside a record: where, and the values before and after (`undefined` where there is none). */
interface Change {
  readonly pointer: string
  readonly before: unknown
  readonly after: unknown
}

interface RecordChange {
  readonly kind: string
  readonly id: string
  readonly change: 'added' | 'removed' | 'changed'
  readonly fields: readonly Change[]
}

/** Tells which records were added, removed and changed from one dataset to another. */
export function diff(before: Opened, after: Opened, format: 'text' | 'json', context: Context): number {
  const changes = changesBetween(before.loaded.dataset, after.loaded.dataset)
  const { io, words, style } = context
  if (format === 'json') {
    io.out(`${JSON.stringify(changes, null, 2)}\n`)
    return EXIT.ok
  }
  const signs = { added: '+', removed: '-', changed: '~' } as const
  for (const { kind, id, change, fields } of changes) {
    io.out(`${signs[change]} ${style.bold(`${kind} ${id}`)} ${words.changes[change]}\n`)
    for (const { pointer, before: old, after: now } of change === 'changed' ? fields : []) {
      io.out(`    ${clean(pointer)}: ${shown(old, words.none)} → ${shown(now, words.none)}\n`)
    }
  }
  const count = (change: RecordChange['change']): number =>
    changes.filter((one) => one.change === change).length
  io.out(`${words.changed(count('added'), count('removed'), count('changed'))}\n`)
  return EXIT.ok
}

function changesBetween(before: Dataset, after: Dataset): readonly RecordChange[] {
  const kinds = [...new Set([...before.kinds, ...after.kinds])]
  return kinds.flatMap((kind) => {
    const old = new Map(before.records(kind).map((record) => [record.id, record]))
    const now = new Map(after.records(kind).map((record) => [record.id, record]))
    const ids = [...new Set([...old.keys(), ...now.keys()])].sort()
    return ids.flatMap((id): readonly RecordChange[] => {
      const [one, other] = [old.get(id), now.get(id)]
      if (!one) return [{ kind, id, change: 'added', fields: [] }]
      if (!other) return [{ kind, id, change: 'removed', fields: [] }]
      const fields = [...differences(one, other, '')]
      return fields.length === 0 ? [] : [{ kind, id, change: 'changed', fields }]
    })
  })
}

function* differences(before: unknown, after: unknown, pointer: string): Generator<Change> {
  if (Object.is(before, after)) return
  if (!isGroup(before) || !isGroup(after) || Array.isArray(before) !== Array.isArray(after)) {
    yield { pointer, before, after }
    return
  }
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    yield* differences(
      own(before, key),
      own(after, key),
      `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    )
  }
}

function own(value: AnyRecord | Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

const LONGEST = 60

function shown(value: unknown, none: string): string {
  if (value === undefined) return none
  const json = JSON.stringify(value)
  return clean(json.length > LONGEST ? `${json.slice(0, LONGEST)}…` : json)
}
