import { formatEuros, formatNumber, type MessageLanguage, type Messages } from '@sotekit/core'
import { compareRatios, exact, type Ratio, ratio, ratioOfText, times } from '../rounding/ratio.js'
import { roundDecimal, roundRatio } from '../rounding/round.js'
import type { TraceNode, TraceUnit, TraceValue } from './node.js'

/** Of more parts than this, their number is told and not each one. */
const MOST_PARTS = 8

/**
 * An explanation as sentences that can be pasted into an application (Finnish: perusteluteksti): one sentence
 * for each step, the figure first.
 *
 * @example
 * ```ts
 * import { grantOf, traceText } from '@sotekit/budget'
 *
 * const { trace } = grantOf({ eligibleCents: 603400, share: 0.83 })
 * traceText(trace, 'en').replaceAll('\u00A0', ' ') // → 'State grant €5,008 = eligible costs €6,034 − 17 % of it, rounded up to the euro. Share that others pay 17 % = the whole 100 % − grant share 83 %.'
 * ```
 */
export function traceText(
  node: TraceNode,
  language: MessageLanguage,
  options: {
    /** How many steps to go down; all of them where left out. */
    readonly depth?: number | undefined
  } = {},
): string {
  return [...new Set(sentences(node, language, options.depth ?? Number.POSITIVE_INFINITY))].join(' ')
}

function sentences(node: TraceNode, language: MessageLanguage, depth: number): readonly string[] {
  const parts = node.of ?? []
  if (node.op === 'input' || depth <= 0) return []
  const own = `${capital(node.label[language])} ${amount(node, language)} = ${phrase(node, language)}${basis(node)}.`
  return [own, ...parts.flatMap((part) => sentences(part, language, depth - 1))]
}

const signs = { sum: ' + ', difference: ' − ', product: ' × ', quotient: ' / ' } as const

const words = {
  least: { fi: 'pienin näistä: ', en: 'the least of ' },
  greatest: { fi: 'suurin näistä: ', en: 'the greatest of ' },
  ofIt: { fi: 'siitä', en: 'of it' },
  nothing: { fi: 'ei yhtään erää', en: 'no items' },
  atLeast: { fi: 'vähintään ', en: 'at least ' },
  unknown: { fi: 'ei tiedossa', en: 'not known' },
} as const

function phrase(node: TraceNode, language: MessageLanguage): string {
  const parts = node.of ?? []
  const named = (part: TraceNode): string =>
    `${part.label[language]} ${amount(part, language)}${part.op === 'input' ? basis(part) : ''}`
  switch (node.op) {
    case 'input':
      return ''
    case 'round':
      return `${parts.map(named).join('')} ${roundingWords(node)[language]}`
    case 'portion':
      return `${partOf(node, language)} × ${parts[0] ? named(parts[0]) : ''}, ${roundingWords(node)[language]}`
    case 'remainder':
      return `${parts[0] ? named(parts[0]) : ''} − ${partOf(node, language)} ${words.ofIt[language]}, ${roundingWords(node)[language]}`
    case 'least':
    case 'greatest':
      return words[node.op][language] + parts.map(named).join('; ')
    default:
      if (parts.length === 0) return words.nothing[language]
      if (parts.length > MOST_PARTS) return sumOfMany(parts.length, language)
      return parts.map(named).join(signs[node.op])
  }
}

function sumOfMany(count: number, language: MessageLanguage): string {
  const number = formatNumber(count, language)
  return language === 'fi' ? `${number} erän summa` : `the sum of ${number} items`
}

/** The share that a portion is of its whole. */
function partOf({ of }: TraceNode, language: MessageLanguage): string {
  return of?.[1] ? amount(of[1], language) : ''
}

function basis({ provision }: TraceNode): string {
  return provision === undefined ? '' : ` (${provision})`
}

function roundingWords({ rounding }: TraceNode): Messages {
  const euro = rounding?.unit !== 'cent'
  const unit = { fi: euro ? 'euroon' : 'senttiin', en: euro ? 'to the euro' : 'to the cent' }
  switch (rounding?.mode) {
    case 'ceil':
      return { fi: `pyöristettynä ylös ${unit.fi}`, en: `rounded up ${unit.en}` }
    case 'floor':
      return { fi: `pyöristettynä alas ${unit.fi}`, en: `rounded down ${unit.en}` }
    case 'half-even':
      return { fi: `pyöristettynä parilliseen ${unit.fi}`, en: `rounded half to even ${unit.en}` }
    default:
      return { fi: `pyöristettynä ${unit.fi}`, en: `rounded ${unit.en}` }
  }
}

function amount(node: TraceNode, language: MessageLanguage): string {
  return valueText(node.value, node.unit, language)
}

/** A value in words: what is unknown says so, with its lower bound where it has one above zero. */
function valueText(value: TraceValue, unit: TraceUnit, language: MessageLanguage): string {
  if ('exact' in value) return exactText(ratioOfText(value.exact), unit, language)
  const low = value.atLeast === undefined ? undefined : ratioOfText(value.atLeast)
  if (!low || low.numerator <= 0n) return words.unknown[language]
  return words.atLeast[language] + exactText(low, unit, language)
}

function exactText(value: Ratio, unit: TraceUnit, language: MessageLanguage): string {
  if (unit === 'cents') return centsText(value, language)
  if (unit === 'share') return `${shortened(times(value, ratio(100n)), 4, language)}\u00A0%`
  return shortened(value, 4, language)
}

function centsText(value: Ratio, language: MessageLanguage): string {
  const cents = Number(roundRatio(value, 'half-up'))
  if (!Number.isSafeInteger(cents)) return words.unknown[language]
  const text = formatEuros(cents, language, { wholeEuros: cents % 100 === 0 })
  return value.denominator === 1n ? text : `≈ ${text}`
}

/** A number with at most so many decimals; one that has more is marked as cut. */
function shortened(value: Ratio, digits: number, language: MessageLanguage): string {
  const text = (decimals: number): number =>
    roundDecimal({ numerator: Number(value.numerator), denominator: Number(value.denominator) }, decimals)
  const isSafe =
    Number.isSafeInteger(Number(value.numerator)) && Number.isSafeInteger(Number(value.denominator))
  if (!isSafe)
    return `≈ ${formatNumber(Number(value.numerator) / Number(value.denominator), language, digits)}`
  const near = text(digits)
  const isWhole = compareRatios(exact(near), value) === 0
  return isWhole ? formatNumber(near, language) : `≈ ${formatNumber(near, language, digits)}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
