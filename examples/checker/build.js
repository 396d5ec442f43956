// Builds the checker: one HTML file that holds everything, so that it works from any server, under any path, and
// from a disk. Its policy names its own script and styles by their hashes; nothing else may run, and nothing load.
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { renderHtml } from '@sotekit/report'
import { build } from 'esbuild'

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url))
const hash = (/** @type {string} */ text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/**
 * Makes the page. `conditions` are export conditions by which packages are found: none takes what npm has.
 * @param {{ out: string, conditions?: readonly string[] }} options
 */
export async function buildChecker({ out, conditions = [] }) {
  const [app, worker, lapland, mistakes, style, template] = await Promise.all([
    script('src/page/main.ts', conditions),
    script('src/worker/worker.ts', conditions),
    texts('../lapland/data'),
    texts('mistakes'),
    readFile(here('page.css'), 'utf8'),
    readFile(here('page.html'), 'utf8'),
  ])
  const parts = {
    policy: policy(app, style),
    icon: `data:image/svg+xml,${encodeURIComponent(icon)}`,
    app,
    worker,
    style,
    lapland: json(lapland),
    mistakes: json(mistakes),
  }
  const page = template.replace(/\{\{(\w+)\}\}/g, (_, name) => parts[name])
  await mkdir(out, { recursive: true })
  await writeFile(`${out}/index.html`, page)
  return page.length
}

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="4" fill="#0b5a66"/><path d="M4 8.5l3 3 5-7" fill="none" stroke="#fff" stroke-width="2"/></svg>'

/** What the page may do. The report's own style sheet is allowed where the report is shown. */
function policy(/** @type {string} */ app, /** @type {string} */ style) {
  const report = /style-src ('[^']+')/.exec(renderHtml({ title: '', language: 'en', blocks: [] }))?.[1]
  return [
    "default-src 'none'",
    "connect-src 'none'",
    `script-src ${hash(app)}`,
    `style-src ${hash(style)} ${report}`,
    'worker-src blob:',
    'img-src blob: data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types sotekit',
  ].join('; ')
}

/** One script without imports; esbuild itself writes `</script` so that it does not end the element. */
async function script(/** @type {string} */ entry, /** @type {readonly string[]} */ conditions) {
  const { outputFiles } = await build({
    entryPoints: [here(entry)],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'inline',
    write: false,
    conditions: [...conditions],
  })
  return outputFiles[0]?.text ?? ''
}

/** The texts of a folder's files, by path. */
async function texts(/** @type {string} */ folder) {
  const names = (await readdir(here(folder))).sort()
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(here(`${folder}/${name}`), 'utf8')])),
  )
}

const json = (/** @type {unknown} */ value) => JSON.stringify(value).replaceAll('<', '\\u003c')
