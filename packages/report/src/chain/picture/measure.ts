const narrow = /[ijltfrI.,:;'’"!|()[\]\- \u00A0]/
const wide = /[mwMW@%–—→⇄ŋǩǥ]/
const upper = /\p{Lu}/u

/** The width that a text takes, about; rather too much than too little, and the same on every machine. */
export function textWidth(text: string, size: number): number {
  let width = 0
  for (const letter of text) {
    width += narrow.test(letter) ? 0.36 : wide.test(letter) ? 0.88 : upper.test(letter) ? 0.68 : 0.58
  }
  return width * size
}

/** A text in lines; `widths` gives the room of each, the last one for all that follow. */
export function wrap(
  text: string,
  widths: readonly number[],
  size: number,
  mostLines: number,
): readonly string[] {
  const room = (line: number): number => widths[Math.min(line, widths.length - 1)] ?? 0
  const lines: string[] = []
  let line = ''
  const words = text.split(/[ \n\t]+/).filter((word) => word !== '')
  while (words.length > 0) {
    const word = words.shift() ?? ''
    const longer = line === '' ? word : `${line} ${word}`
    if (textWidth(longer, size) <= room(lines.length)) {
      line = longer
      continue
    }
    const cut = line === '' ? hyphenated(word, room(lines.length), size) : undefined
    if (cut) words.unshift(cut.rest)
    else if (line !== '') words.unshift(word)
    lines.push(cut ? cut.head : line === '' ? word : line)
    line = ''
  }
  if (line !== '') lines.push(line)
  if (lines.length <= mostLines) return lines
  return [...lines.slice(0, mostLines - 1), `${(lines[mostLines - 1] ?? '').replace(/[-.,;: ]+$/, '')}…`]
}

const vowels = 'aeiouyåäöáéíóúâõAEIOUYÅÄÖÁÂÕ'

/** A word too long for its line, cut before a syllable (a consonant and a vowel), or anywhere. */
function hyphenated(word: string, room: number, size: number): { head: string; rest: string } | undefined {
  const letters = [...word]
  let fits = letters.length
  while (fits > 1 && textWidth(`${letters.slice(0, fits).join('')}-`, size) > room) fits--
  if (fits >= letters.length || fits < 2) return undefined
  const syllable = (at: number): boolean =>
    !vowels.includes(letters[at] ?? 'a') &&
    vowels.includes(letters[at + 1] ?? 'x') &&
    /\p{L}/u.test(letters[at] ?? '')
  let at = fits
  while (at > 2 && !syllable(at)) at--
  if (at <= 2) at = fits
  const head = letters.slice(0, at).join('')
  return { head: head.endsWith('-') ? head : `${head}-`, rest: letters.slice(at).join('') }
}
