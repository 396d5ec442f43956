const longest = 31

/** Names for sheets as Excel allows them: at most 31 characters, none of `[]:*?/\`, none twice whatever the case. */
export function sheetNames(titles: readonly string[]): readonly string[] {
  const taken = new Set<string>(['history'])
  return titles.map((title) => {
    const bare = title.replace(/[[\]:*?/\\\s]+/g, ' ').replace(/^[' ]+|[' ]+$/g, '') || 'Sheet'
    for (let n = 1; ; n++) {
      const end = n === 1 ? '' : ` (${n})`
      const name = cut(bare, longest - end.length) + end
      if (taken.has(name.toLowerCase())) continue
      taken.add(name.toLowerCase())
      return name
    }
  })
}

function cut(text: string, length: number): string {
  let name = ''
  for (const letter of text) {
    if (name.length + letter.length > length) break
    name += letter
  }
  return name.replace(/[' ]+$/, '')
}
