// Writes docs/plugins.md: what each plugin of this repository adds, from its own describe(). Needs a build.
// A test holds the page to the plugins: `node packages/tools/src/plugin-pages.js` writes it anew.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { sotekit } from '@sotekit/core'
import { published, root } from './workspace.js'

/** @import { Description, PluginDescription } from '@sotekit/core' */

const file = 'docs/plugins.md'

const intro = `# Known plugins

What each plugin adds to a dataset. \`npx sotekit plugins DIR\` tells the same of the plugins that a dataset uses, and
\`npx sotekit explain CODE DIR\` shows the page of a code. To write one:
[Writing a plugin](guides/writing-a-plugin.md). A plugin as a stranger would lay it out is
[digital-services-plugin](../examples/digital-services-plugin/README.md).

<!-- Written by packages/tools/src/plugin-pages.js from the plugins themselves. -->
`

const code = (/** @type {string} */ text) => `\`${text}\``

/** @param {string[]} head @param {string[][]} rows */
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')

/** @param {Description} described @param {PluginDescription} plugin @param {{ name: string, description: string }} manifest */
function section({ kinds, codes }, plugin, { name, description }) {
  const adds = [
    ...(plugin.view ? [`the view ${code(`dataset.${plugin.name}`)}`] : []),
    ...(plugin.report ? ['a part of the report'] : []),
    ...plugin.fields.map((kind) => `fields on ${code(kind)}`),
  ]
  const requires = Object.entries(plugin.requires).map(([other, range]) => code(`${other} ${range}`))
  const ownKinds = kinds.filter(({ owner }) => owner === plugin.name)
  const ownCodes = codes.filter(({ owner }) => owner === plugin.name)
  return [
    `## ${plugin.title?.en ?? plugin.name}`,
    `${description}. Package ${code(name)}, plugin ${code(plugin.name)}${plugin.title ? ` (${plugin.title.fi})` : ''}. It adds ${adds.join(' and ')}.`,
    ...(requires.length > 0 ? [`Requires ${requires.join(', ')}.`] : []),
    table(
      ['kind', 'refers to'],
      ownKinds.map((kind) => [
        code(kind.name),
        [...new Set(Object.values(kind.refs))].sort().map(code).join(', '),
      ]),
    ),
    table(
      ['code', 'severity', 'what it finds'],
      ownCodes.map((one) => [code(one.code), one.severity ?? 'varies', one.page?.title.en ?? one.message.en]),
    ),
  ].join('\n\n')
}

/** The page as it should be. @returns {Promise<string>} */
export async function pluginPage() {
  const found = published().filter(({ manifest }) => manifest.keywords?.includes('sotekit-plugin'))
  const made = await Promise.all(
    found.map(async ({ manifest }) => ({ manifest, plugin: (await import(manifest.name)).default() })),
  )
  const described = sotekit({ plugins: made.map(({ plugin }) => plugin) }).describe()
  const sections = made.map(({ manifest, plugin }) => {
    const own = described.plugins.find(({ name }) => name === plugin['~sotekit'].name)
    if (own === undefined) throw new Error(`${manifest.name} is not described`)
    return section(described, own, { name: manifest.name, description: manifest.description ?? '' })
  })
  return `${[intro, ...sections].join('\n')}\n`.replaceAll(/\n(?=## )/g, '\n\n').replaceAll(/\n{3,}/g, '\n\n')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(join(root, file), await pluginPage())
