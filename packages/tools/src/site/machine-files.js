// What programs read of the site: schemas at stable paths, the description of all kinds and codes, and llms.txt.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { published, root } from '../workspace.js'

/** @import { Description } from '@sotekit/core' */
/** @import { Explained, Page } from './rule-pages.js' */

const json = (/** @type {unknown} */ value) => `${JSON.stringify(value, null, 2)}\n`

/** @param {{ description: Description, dataSchema: object, codes: readonly Explained[], guides: readonly string[] }} site */
export function machineFiles({ description, dataSchema, codes, guides }) {
  const title = (/** @type {string} */ file) =>
    /^# (.+)$/m.exec(readFileSync(join(root, file), 'utf8'))?.[1] ?? file
  const llms = `# sotekit ${description.core.version}

> Data that a program can trust, for regional health and social services in Finland: typed records, exact diagnostics
> in Finnish and English, dated law, plugins.

## For programs

- [describe.json](describe.json): kinds, references, JSON Schemas, codes and plugins
- [schemas/data.json](schemas/data.json): JSON Schema of data files
${description.kinds.map(({ name, term }) => `- [schemas/${name}.json](schemas/${name}.json): ${name}${term === undefined ? '' : ` (${term})`}`).join('\n')}

## Packages

${published()
  .map(
    ({ manifest }) =>
      `- ${manifest.name} ${manifest.version}: ${/** @type {{ description?: string }} */ (manifest).description ?? ''}`,
  )
  .join('\n')}

## Guides

${guides.map((file) => `- ${title(file)}: ${file}`).join('\n')}

## Codes of findings

${codes.map(({ code, severity, title: { en } }) => `- ${code} (${severity}): ${en}`).join('\n')}
`
  /** @type {Page[]} */
  const files = [
    { path: 'llms.txt', text: llms },
    { path: 'describe.json', text: json(description) },
    { path: 'schemas/data.json', text: json(dataSchema) },
    ...description.kinds.map(({ name, schema }) => ({ path: `schemas/${name}.json`, text: json(schema) })),
  ]
  return files
}
