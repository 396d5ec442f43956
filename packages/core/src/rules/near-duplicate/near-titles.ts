import { compare } from '../../shared/suggest.js'

/** Words that say nothing about the matter of a title. */
const EMPTY: ReadonlySet<string> = new Set(
  (
    'ja sekä tai kanssa osana och samt eller med för av i ' +
    'the of and in for a an to with by on at as that'
  ).split(' '),
)

/** Titles are near when the shorter one has this part of its words in common with the longer one. */
const NEAR = 0.75

interface Titled {
  readonly id: string
  readonly title: string
}

interface Worded {
  readonly id: string
  readonly words: readonly string[]
}

type Pair = readonly [string, string]

/** Pairs of titles that are the same or nearly so, by the words that they share. */
export function nearTitles(titles: readonly Titled[]): readonly Pair[] {
  const same: Pair[] = []
  const distinct = new Map<string, Worded>()
  for (const { id, title } of titles) {
    const words = wordsOf(title)
    const key = [...words].sort(compare).join(' ')
    const first = distinct.get(key)
    if (first) same.push([first.id, id])
    else if (words.length > 0) distinct.set(key, { id, words })
  }
  return [...same, ...nearWords([...distinct.values()])]
}

/**
 * Only titles that share one of a title's rarest words are compared, so that the work does not grow with the
 * square of their number.
 */
function nearWords(titles: readonly Worded[]): readonly Pair[] {
  const byWord = new Map<string, Worded[]>()
  for (const one of titles) {
    for (const word of one.words) {
      const others = byWord.get(word)
      if (others) others.push(one)
      else byWord.set(word, [one])
    }
  }
  const rarity = (word: string): number => byWord.get(word)?.length ?? 0
  return titles.flatMap((one): readonly Pair[] => {
    const needed = Math.max(2, Math.ceil(one.words.length * NEAR))
    const rarest = [...one.words].sort((a, b) => rarity(a) - rarity(b) || compare(a, b))
    // Of so many words, whoever shares enough of all shares at least one.
    const telling = rarest.slice(0, one.words.length - needed + 1)
    const candidates = new Set(telling.flatMap((word) => byWord.get(word) ?? []))
    return [...candidates]
      .filter((other) => asks(one, other) && shared(one, other) >= needed)
      .map((other) => [one.id, other.id])
  })
}

/** Of each pair the shorter title asks; of two of one length the one whose id comes first. */
function asks(one: Worded, other: Worded): boolean {
  return one.words.length === other.words.length
    ? compare(one.id, other.id) < 0
    : one.words.length < other.words.length
}

function wordsOf(title: string): readonly string[] {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
  return [...new Set(words.filter((word) => word.length > 1 && !EMPTY.has(word)))]
}

function shared(a: Worded, b: Worded): number {
  const inB = new Set(b.words)
  return a.words.filter((word) => inB.has(word)).length
}
