import { segmentsOf } from '../text/pointer.js'
import type { Edit } from './edits.js'

/** The value that an edit would give; `undefined` where there is no such place. Nothing is changed in place. */
export function applyToValue(value: unknown, edit: Edit): { readonly value: unknown } | undefined {
  const changed = change(value, segmentsOf(edit.pointer), edit)
  return changed
}

function change(
  here: unknown,
  segments: readonly string[],
  edit: Edit,
): { readonly value: unknown } | undefined {
  const [segment, ...rest] = segments
  if (segment === undefined) return edit.action === 'replace' ? { value: edit.value } : undefined
  if (Array.isArray(here)) return changeList(here, segment, rest, edit)
  if (typeof here !== 'object' || here === null) return undefined
  const map = here as Readonly<Record<string, unknown>>
  const has = Object.hasOwn(map, segment)
  if (rest.length > 0) {
    const inner = has ? change(map[segment], rest, edit) : undefined
    return inner && { value: { ...map, [segment]: inner.value } }
  }
  return changeKey(map, segment, has, edit)
}

function changeKey(
  map: Readonly<Record<string, unknown>>,
  key: string,
  has: boolean,
  edit: Edit,
): { readonly value: unknown } | undefined {
  if (edit.action === 'insert') return has ? undefined : { value: { ...map, [key]: edit.value } }
  if (!has) return undefined
  if (edit.action === 'replace') return { value: { ...map, [key]: edit.value } }
  if (edit.action === 'rename' && Object.hasOwn(map, edit.value)) return undefined
  const entries = Object.entries(map).flatMap(([name, one]): (readonly [string, unknown])[] => {
    if (name !== key) return [[name, one]]
    return edit.action === 'rename' ? [[edit.value, one]] : []
  })
  return { value: Object.fromEntries(entries) }
}

function changeList(
  list: readonly unknown[],
  segment: string,
  rest: readonly string[],
  edit: Edit,
): { readonly value: unknown } | undefined {
  const index = /^\d+$/.test(segment) ? Number(segment) : Number.NaN
  if (!(index < list.length || (edit.action === 'insert' && rest.length === 0 && index === list.length)))
    return undefined
  if (rest.length > 0) {
    const inner = change(list[index], rest, edit)
    return inner && { value: list.with(index, inner.value) }
  }
  if (edit.action === 'replace') return { value: list.with(index, edit.value) }
  if (edit.action === 'insert') return { value: list.toSpliced(index, 0, edit.value) }
  return edit.action === 'remove' ? { value: list.toSpliced(index, 1) } : undefined
}
