// Finnish terms in the search: järjestäjä finds organiser. Terms come from docstrings ("Finnish: …"), from core's kinds,
// and from the glossary, whose English words are looked up among the names of symbols.
import { createRequire } from 'node:module'
import { IndexEvent, ReflectionKind } from 'typedoc'

/** @import { Application, DeclarationReflection, DocumentReflection } from 'typedoc' */

const lunr = createRequire(createRequire(import.meta.url).resolve('typedoc'))('lunr')

/** lunr's own trims what is not ASCII off the ends of words: järjestää would become järjest. */
function trimUnicode(/** @type {{ update: Function }} */ token) {
  return token.update((/** @type {string} */ word) =>
    word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''),
  )
}
lunr.Pipeline.registerFunction(trimUnicode, 'trimUnicode')
lunr.trimmer = trimUnicode

/** Words by symbol from a glossary's table: | term | Finnish | … | names in code |. @param {string} markdown */
export function glossaryTerms(markdown) {
  /** @type {Map<string, string>} */
  const terms = new Map()
  for (const line of markdown.split('\n')) {
    const cells = line.split('|').map((cell) => cell.trim())
    const names = (cells[5] ?? '').match(/`[\w.]+`/g) ?? []
    for (const name of names) {
      const key = name.slice(1, -1)
      terms.set(key, `${terms.get(key) ?? ''} ${cells[1]} ${cells[2]} ${cells[3]}`)
    }
  }
  return terms
}

/** @param {DeclarationReflection | DocumentReflection} one */
function finnishOf(one) {
  const comments = one.isDeclaration()
    ? [one.comment, ...(one.signatures ?? []).map(({ comment }) => comment)]
    : []
  const text = comments.flatMap((comment) => comment?.summary.map((part) => part.text) ?? []).join('')
  return [...text.matchAll(/\((?:Finnish: )?([^()]*[äöå][^()]*|Finnish: [^()]*)\)/gi)]
    .map((found) => found[1])
    .join(' ')
}

/** @param {Application} app @param {ReadonlyMap<string, string>} terms */
export function addSearchTerms(app, terms) {
  app.renderer.on(IndexEvent.PREPARE_INDEX, (event) => {
    event.searchFieldWeights['terms'] = 20
    for (const [i, one] of event.searchResults.entries()) {
      const path = one.parent?.isDeclaration() ? `${one.parent.name}.${one.name}` : one.name
      const own = [terms.get(one.name), terms.get(path), finnishOf(one)].filter(Boolean).join(' ')
      event.searchFields[i] = { ...event.searchFields[i], terms: own }
      // What the glossary names comes before fields that merely mention the term.
      const isTop = one.isDeclaration() && one.parent?.kindOf([ReflectionKind.Module, ReflectionKind.Project])
      if (isTop && terms.has(one.name)) one.relevanceBoost = 30
    }
  })
}
