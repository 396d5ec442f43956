import type { Reach } from '../../dataset/coverage.js'
import { internalsOf } from '../../dataset/internals.js'
import type { Finding } from '../../diagnostics/finding.js'
import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { compare } from '../../shared/suggest.js'
import { intersect, type Period } from '../../values/period.js'
import { byStart, inWords } from '../support/time.js'

export const rule: RuntimeRule = {
  severity: 'error',
  message: {
    fi: '{other} koskee samaa palvelua samoissa kunnissa ({municipalities}) samaan aikaan ({period})',
    en: '{other} covers the same service in the same municipalities ({municipalities}) at the same time ({period})',
  },
  check: (dataset, report) => {
    const clashes = new Map<string, Clash>()
    for (const [municipality, services] of internalsOf(dataset).who().reach) {
      for (const reaches of services.values()) {
        if (reaches.length > 1) collect(municipality, reaches, clashes)
      }
    }
    for (const [, clash] of [...clashes].sort(([a], [b]) => compare(a, b))) report(findingOf(clash))
  },
}

/** Two equally specific arrangements that meet, and where they do. */
interface Clash {
  readonly first: Reach
  readonly second: Reach
  readonly period: Period
  readonly municipalities: string[]
}

function collect(municipality: string, reaches: readonly Reach[], clashes: Map<string, Clash>): void {
  for (const listed of [true, false]) {
    const equal = reaches.filter((reach) => reach.listed === listed)
    equal.sort((a, b) => byStart(a, b))
    for (const [i, one] of equal.entries()) {
      for (const other of equal.slice(i + 1)) {
        // Sorted by start: those after the first that begins too late begin too late as well.
        if (one.to !== undefined && (other.from ?? '') > one.to) break
        add(municipality, one, other, clashes)
      }
    }
  }
}

function add(municipality: string, one: Reach, other: Reach, clashes: Map<string, Clash>): void {
  const period = intersect(one, other)
  const bothPart = one.arrangement.coverage === 'part' && other.arrangement.coverage === 'part'
  if (!period || bothPart || one.arrangement === other.arrangement) return
  const [first, second] = compare(one.arrangement.id, other.arrangement.id) < 0 ? [one, other] : [other, one]
  const key = JSON.stringify([second.arrangement.id, first.arrangement.id, inWords(period)])
  const known = clashes.get(key)
  if (!known) clashes.set(key, { first, second, period, municipalities: [municipality] })
  else if (!known.municipalities.includes(municipality)) known.municipalities.push(municipality)
}

const MOST_SHOWN = 8

function findingOf({ first, second, period, municipalities }: Clash): Finding {
  const codes = [...municipalities].sort(compare)
  const shown = codes.length > MOST_SHOWN ? [...codes.slice(0, MOST_SHOWN), '…'] : codes
  const oneIsPart = first.arrangement.coverage === 'part' || second.arrangement.coverage === 'part'
  return {
    record: { kind: 'arrangement', id: second.arrangement.id },
    ...(oneIsPart && { severity: 'warning' as const }),
    args: {
      other: first.arrangement.id,
      municipalities: shown.join(', '),
      count: codes.length,
      period: inWords(period),
    },
    expected: {
      fi: 'kumpikin osittain (coverage: part), tai jaksot, jotka eivät ole päällekkäin',
      en: 'both of them in part (coverage: part), or periods that do not overlap',
    },
    related: [{ record: { kind: 'arrangement', id: first.arrangement.id } }],
  }
}
