import type { Fix } from '@sotekit/core'
import { applyFixes } from '@sotekit/files'
import type { Mended, Wanted } from '../protocol.js'
import { change } from './change.js'
import { groupKey, type Session } from './check.js'
import { canMend } from './fixes.js'
import { placeText } from './place.js'

/** Refused fixes that are told one by one. */
const MOST_TOLD = 20

/** Makes fixes, without keeping them: what they would change, and the changed files. */
export function mend(session: Session, wanted: Wanted): Mended {
  const { parsed, types, root } = session.read
  const { files, applied, refused } = applyFixes(parsed, fixesOf(session, wanted), { types })
  const before = new Map(parsed.files.map(({ path, bytes }) => [path, bytes]))
  return {
    applied: applied.length,
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
