// One page for each code that a finding can have, and a page that lists them all by package.
import { stringify } from 'yaml'
import { load } from './kit.js'

/** @import { Description, ExampleInput, Messages, RulePage } from '@sotekit/core' */
/** @import { FilesPage } from '@sotekit/files' */

/**
 * @typedef {object} Explained
 * @property {string} code
 * @property {string} owner
 * @property {string} severity
 * @property {Messages} title
 * @property {Messages} [why]
 * @property {Messages} [fix]
 * @property {string} [wrong] Markdown
 * @property {string} [right] Markdown
 *
 * @typedef {object} Page
 * @property {string} path within the folder of generated pages
 * @property {string} text Markdown
 */

const severities = /** @type {Record<string, string>} */ ({
  error: 'virhe',
  warning: 'varoitus',
  info: 'tieto',
})

/** @param {string} language @param {string} text */
const block = (language, text) => `\`\`\`\`${language}\n${text.trimEnd()}\n\`\`\`\``

/** Records as a data file has them. @param {readonly unknown[]} records */
function byKind(records) {
  /** @type {Map<string, unknown[]>} */
  const lists = new Map()
  for (const record of records) {
    if (typeof record !== 'object' || record === null || !('kind' in record)) return records
    const { kind, ...body } = record
    lists.set(String(kind), [...(lists.get(String(kind)) ?? []), body])
  }
  return Object.fromEntries(lists)
}

/** @param {RulePage['wrong']} example */
function shown(example) {
  const input = /** @type {ExampleInput} */ (Array.isArray(example) ? { records: example } : example)
  const parts = [
    ...(input.settings ? [block('yaml', `# sotekit.yaml\n${stringify(input.settings)}`)] : []),
    ...(input.program ? [block('js', input.program)] : []),
    ...((input.records ?? []).length > 0 ? [block('yaml', stringify(byKind(input.records)))] : []),
  ]
  return parts.join('\n\n')
}

/** @param {Description} description @returns {Promise<Explained[]>} */
export async function explainedCodes(description) {
  const { corePages } = /** @type {{ corePages: Record<string, RulePage> }} */ (
    await load('@sotekit/core/pages')
  )
  const { filesPages } = /** @type {{ filesPages: readonly FilesPage[] }} */ (await load('@sotekit/files'))
  const known = new Map(description.codes.map((one) => [one.code, one]))
  const codes = [...new Set([...known.keys(), ...Object.keys(corePages)])]
  const records = codes.map((code) => {
    const one = known.get(code)
    const page = one?.page ?? corePages[code]
    const base = { code, owner: code.split('/')[0] ?? 'core', severity: one?.severity ?? 'error' }
    if (!page) return { ...base, title: one?.message ?? { fi: code, en: code } }
    const { title, why, fix } = page
    return { ...base, title, why, fix, wrong: shown(page.wrong), right: shown(page.right) }
  })
  const files = filesPages.map(({ code, severity, title, why, fix, file = 'data.yaml', wrong, right }) => {
    const language = ['yaml', 'json', 'csv'].find((one) => file.endsWith(one)) ?? 'text'
    const named = (/** @type {string} */ text) => `\`${file}\`\n\n${block(language, text)}`
    return {
      ...{ code, owner: 'files', severity, title, why, fix },
      ...(wrong !== undefined && { wrong: named(wrong) }),
      ...(right !== undefined && { right: named(right) }),
    }
  })
  return [...records, ...files].sort((a, b) => (a.code < b.code ? -1 : 1))
}

/** @param {Explained} one @param {'en' | 'fi'} language */
function half({ code, severity, title, why, fix, wrong, right }, language) {
  const word = (/** @type {string} */ en, /** @type {string} */ fi) => (language === 'en' ? en : fi)
  const part = (/** @type {string} */ heading, /** @type {string | undefined} */ text) =>
    text === undefined || text === '' ? [] : [`### ${heading}\n\n${text}`]
  const suppression = [
    'suppressions:',
    `  - code: ${code}`,
    `    record: measure/m12        # ${word('kind/id; all records without it', 'laji/tunnus; ilman sitä kaikki')}`,
    `    reason: ${word('why it may stand', 'miksi se saa olla')}`,
    `    until: 2030-12-31          # ${word('it is told again after this day', 'tämän päivän jälkeen se kerrotaan taas')}`,
  ].join('\n')
  return [
    `## ${word('In English', 'Suomeksi')}`,
    `**${title[language]}** (${word(severity, severities[severity] ?? severity)})`,
    ...part(word('Why it matters', 'Miksi sillä on väliä'), why?.[language]),
    ...(language === 'en' ? [...part('Wrong', wrong), ...part('Right', right)] : []),
    ...part(word('How to mend it', 'Miten se korjataan'), fix?.[language]),
    ...part(
      word('How to suppress it', 'Miten sen voi sivuuttaa'),
      `${word('In', 'Tiedostossa')} \`sotekit.yaml\`:\n\n${block('yaml', suppression)}`,
    ),
  ].join('\n\n')
}

/** @param {string} code */
const fileOf = (code) => `${code.replace('/', '.')}.md`

/** @param {readonly Explained[]} codes @returns {Page[]} */
export function rulePages(codes) {
  const pages = codes.map((one) => ({
    path: `diagnostics/${fileOf(one.code)}`,
    text: `---\ntitle: ${one.code}\n---\n\n# ${one.code}\n\n${half(one, 'en')}\n\n${half(one, 'fi')}\n`,
  }))
  const owners = [...new Set(codes.map(({ owner }) => owner))]
  const lists = owners.map((owner) => {
    const own = codes.filter((one) => one.owner === owner)
    const rows = own.map(
      ({ code, severity, title }) =>
        `| [${code}](${fileOf(code)}) | ${severity} | ${title.en} | ${title.fi} |`,
    )
    return `## ${owner}\n\n${own.length} codes.\n\n| code | severity | what it is about | mistä on kyse |\n| --- | --- | --- | --- |\n${rows.join('\n')}`
  })
  const children = codes.map(({ code }) => `  - ./${fileOf(code)}`).join('\n')
  const list = `---\ntitle: Diagnostics\nchildren:\n${children}\n---\n\n# Diagnostics\n\nAll ${codes.length} codes that findings can have, by package. The examples of each page are run as tests. \`sotekit explain CODE\` shows the same page.\n\n${lists.join('\n\n')}\n`
  return [{ path: 'diagnostics/diagnostics.md', text: list }, ...pages]
}
