import type { Fix } from '@sotekit/core'
import { applyFixes } from '@sotekit/files'
import type { Mended, Wanted } from '../protocol.js'
import { change } from './change.js'
import { groupKey, type Session } from './check.js'
import { canMend } from './fixes.js'
import { placeText } from './place.js'

/** Fixes that are made at a time; the rest is offered again afterwards. */
const MOST_FIXES = 2000
/** Refused fixes that are told one by one. */
const MOST_TOLD = 20

/** Makes fixes, without keeping them: what they would change, and the changed files. */
export function mend(session: Session, wanted: Wanted): Mended {
  const { parsed, types, root } = session.read
  const all = fixesOf(session, wanted)
  const { files, applied, refused } = applyFixes(parsed, all.slice(0, MOST_FIXES), { types })
  const before = new Map(parsed.files.map(({ path, bytes }) => [path, bytes]))
  return {
    applied: applied.length,
    left: Math.max(0, all.length - MOST_FIXES),
    refused: refused.slice(0, MOST_TOLD).map(({ fix, reason }) => ({
      place: placeText(fix.at),
      title: fix.title,
      reason,
    })),
    files: files.map(({ path, bytes }) => ({
      path: root + path,
      bytes: new Uint8Array(bytes),
      change: change(path, before.get(path) ?? new Uint8Array(), bytes),
    })),
  }
}

function fixesOf({ loaded, groups }: Session, wanted: Wanted): readonly Fix[] {
  const { diagnostics } = loaded
  if (wanted === 'safe')
    return diagnostics.flatMap(({ fixes }) => fixes.filter((fix) => fix.safe && canMend(fix)).slice(0, 1))
  if ('finding' in wanted) {
    const fix = diagnostics[wanted.finding]?.fixes[wanted.fix]
    return fix ? [fix] : []
  }
  const ids = groups.get(groupKey(wanted.severity, wanted.code)) ?? []
  return ids.flatMap((id) => diagnostics[id]?.fixes.filter(canMend).slice(0, 1) ?? [])
}
