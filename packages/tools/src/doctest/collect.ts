import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesUnder, packages, root, sourceFiles } from '../workspace.js'
import { type Session, sessionOf } from './commands.js'
import { blocksOfPage, blocksOfSource } from './extract.js'
import type { Found } from './fences.js'

/** README files and everything under docs, save for the generated reference. */
const pages = (): readonly string[] => {
  const examples = filesUnder('examples', /^examples\/[^/]+\/README\.md$/)
  const readmes = [
    'README.md',
    ...packages().map(({ folder }) => `packages/${folder}/README.md`),
    ...examples,
  ]
  const docs = filesUnder('docs', /^docs\/(?!reference\/).*\.md$/)
  return [...readmes.filter((file) => existsSync(join(root, file))), ...docs]
}

/** Every block of the repository; `only` keeps the files whose path contains it. */
export function collect(only = ''): Found {
  const read = (file: string): string => readFileSync(join(root, file), 'utf8')
  const keep = (file: string): boolean => file.includes(only)
  const found = [
    ...sourceFiles()
      .filter(keep)
      .map((file) => blocksOfSource(file, read(file))),
    ...pages()
      .filter(keep)
      .map((file) => blocksOfPage(file, read(file))),
  ]
  return {
    blocks: found.flatMap(({ blocks }) => blocks),
    problems: found.flatMap(({ problems }) => problems),
  }
}

/** What pages tell to type into a shell; `only` keeps the files whose path contains it. */
export const sessions = (only = ''): readonly Session[] =>
  pages()
    .filter((file) => file.includes(only))
    .map((file) => sessionOf(file, readFileSync(join(root, file), 'utf8')))
    .filter(({ steps }) => steps.length > 0)
