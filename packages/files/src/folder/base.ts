import type { DatasetSettings, Diagnostic, Place } from '@sotekit/core'
import { shifted } from '../records/reading.js'
import type { ParsedFiles } from './parse-files.js'
import type { PluginEntry } from './settings.js'

/** A dataset with the one that it adds to: the base's records first, each with the place that it had. */
export function withBase(base: ParsedFiles, own: ParsedFiles): ParsedFiles {
  const prefix = folderPrefix(own.base ?? '')
  const moved = (place: Place): Place =>
    place.file === undefined ? place : { ...place, file: prefix + place.file }
  const count = base.records.length
  return {
    records: [...base.records, ...own.records],
    place: (index, pointer, part) =>
      index < count ? moved(base.place(index, pointer, part)) : own.place(index - count, pointer, part),
    origin: (index) => {
      if (index >= count) return own.origin(index - count)
      const { file, pointer } = base.origin(index)
      return { file: prefix + file, pointer }
    },
    diagnostics: [
      ...base.diagnostics.map((one) => movedDiagnostic(one, moved)),
      ...shifted(own.diagnostics, count),
    ],
    settings: settingsOver(base.settings, own.settings),
    plugins: pluginsOver(base.plugins, own.plugins),
    ...(own.base !== undefined && { base: own.base }),
    files: [...base.files.map(({ path, bytes }) => ({ path: prefix + path, bytes })), ...own.files],
    baseRecords: count,
  }
}

/** `../national` as a prefix of paths; steps in and out again are cut. An absolute path has none. */
export function folderPrefix(base: string): string {
  if (/^([/\\]|[A-Za-z]:)/.test(base)) return ''
  const parts: string[] = []
  for (const part of base.split(/[/\\]/)) {
    if (part === '' || part === '.') continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else parts.push(part)
  }
  return parts.length === 0 ? '' : `${parts.join('/')}/`
}

function movedDiagnostic(one: Diagnostic, moved: (place: Place) => Place): Diagnostic {
  return {
    ...one,
    at: moved(one.at),
    related: one.related.map((other) => ({ ...other, at: moved(other.at) })),
    fixes: one.fixes.map((fix) => ({ ...fix, at: moved(fix.at) })),
  }
}

function settingsOver(base: DatasetSettings, own: DatasetSettings): DatasetSettings {
  const suppressions = [...(base.suppressions ?? []), ...(own.suppressions ?? [])]
  return {
    ...base,
    ...own,
    ...((base.severities ?? own.severities) && { severities: { ...base.severities, ...own.severities } }),
    ...(suppressions.length > 0 && { suppressions }),
    ...((base.options ?? own.options) && { options: { ...base.options, ...own.options } }),
  }
}

/** The plugins of both; where both ask for one, our options hold. */
export function pluginsOver(
  base: readonly PluginEntry[],
  own: readonly PluginEntry[],
): readonly PluginEntry[] {
  const byPackage = new Map([...base, ...own].map((entry) => [entry.package, entry]))
  return [...byPackage.values()]
}
