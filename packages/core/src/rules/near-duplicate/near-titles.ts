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

/** A title with its words as numbers, the rarest word first: 0 is the rarest of all. */
interface Ranked {
  readonly id: string
  readonly words: readonly number[]
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
  return [...same, ...nearWords(ranked([...distinct.values()]))]
}

/** Shorter titles first, since of each pair the shorter one says how much must be shared. */
function ranked(titles: readonly Worded[]): readonly Ranked[] {
  const count = new Map<string, number>()
  for (const { words } of titles) for (const word of words) count.set(word, (count.get(word) ?? 0) + 1)
  const order = [...count].sort(([a, n], [b, m]) => n - m || compare(a, b))
  const rank = new Map(order.map(([word], i) => [word, i]))
  return titles
    .map(({ id, words }) => ({ id, words: words.map((word) => rank.get(word) ?? 0).sort((a, b) => a - b) }))
    .sort((a, b) => a.words.length - b.words.length || compare(a.id, b.id))
}

/** A title that has a word, and how many of its words are rarer. */
interface Posting {
  readonly title: Ranked
  readonly at: number
}

type Postings = Map<number, Posting[]>

/**
 * With words in one order, two titles that share enough share one of the first words of each: of the others
 * there are too few left. So only few pairs are compared, and the work does not grow with the square of their
 * number.
 */
function nearWords(titles: readonly Ranked[]): readonly Pair[] {
  const postings: Postings = new Map()
  const pairs: Pair[] = []
  // Longest titles first, so that those that are known when a title asks are the ones that it may ask.
  for (const one of [...titles].reverse()) {
    const needed = Math.max(2, Math.ceil(one.words.length * NEAR))
    for (const other of candidatesFor(one, needed, postings)) {
      if (shared(one.words, other.words) >= needed) pairs.push([one.id, other.id])
    }
    for (const [at, word] of one.words.entries()) {
      const others = postings.get(word)
      if (others) others.push({ title: one, at })
      else postings.set(word, [{ title: one, at }])
    }
  }
  return pairs
}

function candidatesFor({ words }: Ranked, needed: number, postings: Postings): ReadonlySet<Ranked> {
  const candidates = new Set<Ranked>()
  for (const word of words.slice(0, words.length - needed + 1)) {
    for (const { title, at } of postings.get(word) ?? []) {
      if (title.words.length - at >= needed) candidates.add(title)
    }
  }
  return candidates
}

/** How many numbers two ascending lists share. */
function shared(a: readonly number[], b: readonly number[]): number {
  let count = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = (a[i] as number) - (b[j] as number)
    if (difference === 0) count++
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return count
}

function wordsOf(title: string): readonly string[] {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
  return [...new Set(words.filter((word) => word.length > 1 && !EMPTY.has(word)))]
}
