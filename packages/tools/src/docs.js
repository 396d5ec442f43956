// The reference: one site under docs/reference for all packages. A symbol without docstring, a type that is
// used but not exported, and a link that leads nowhere are errors. Each package is converted by itself, then merged.
// Guides, a page for each code, schemas and llms.txt stand beside the symbols. Runs on built packages.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Application, ConsoleLogger, LogLevel, ReflectionKind } from 'typedoc'
import { brokenLinks } from './site/broken-links.js'
import { describeAll } from './site/kit.js'
import { machineFiles } from './site/machine-files.js'
import { explainedCodes, rulePages } from './site/rule-pages.js'
import { addSearchTerms, glossaryTerms } from './site/search-terms.js'
import { addSkipLink } from './site/skip-link.js'
import { zodTypes } from './site/zod-types.js'
import { filesUnder, published, root } from './workspace.js'

/** @import { CommentDisplayPart, ProjectReflection, Reflection, TypeDocOptions } from 'typedoc' */
/** @import { Package } from './workspace.js' */

const temporary = join(root, 'node_modules', '.cache', 'sotekit-docs')

// Links to the source where the site is published from; a clone elsewhere has no address to link to.
const repository = process.env['GITHUB_REPOSITORY']

// Signatures stand for functions and methods.
const documented = /** @type {const} */ ([
  'Module',
  'Namespace',
  'Enum',
  'EnumMember',
  'Variable',
  'Class',
  'Interface',
  'Constructor',
  'Property',
  'CallSignature',
  'IndexSignature',
  'ConstructorSignature',
  'Accessor',
  'TypeAlias',
])

/** @type {TypeDocOptions} */
const common = {
  logLevel: 'Warn',
  disableGit: true,
  basePath: root,
  disableSources: repository === undefined,
  sourceLinkTemplate: `https://github.com/${repository}/blob/${process.env['GITHUB_SHA']}/{path}#L{line}`,
  excludeInternal: true,
  excludePrivate: true,
  sort: ['source-order'],
}

/** @param {string} folder */
const readme = (folder) => (existsSync(join(folder, 'README.md')) ? join(folder, 'README.md') : 'none')

/** Members of a type literal have no name of their own: what they belong to explains them. */
class Log extends ConsoleLogger {
  /** @param {string} text @param {Parameters<ConsoleLogger['log']>[1]} level @override */
  log(text, level) {
    if (!/\.__type\b.* does not have any documentation/.test(text)) super.log(text, level)
  }
}

/** @param {TypeDocOptions} options @param {(app: Application) => void} [prepare] */
async function convert(options, prepare) {
  const app = await Application.bootstrap({ ...common, ...options })
  prepare?.(app)
  app.logger = Object.assign(new Log(), { level: LogLevel.Warn })
  const project = await app.convert()
  if (!project) throw new Error('TypeDoc could not read the sources; see above')
  app.validate(project)
  return { app, project, problems: app.logger.errorCount + app.logger.warningCount }
}

/** @param {Package} one */
async function model(one) {
  const path = join(temporary, `${one.folder}.json`)
  const { app, project, problems } = await convert({
    name: one.manifest.name,
    includeVersion: true,
    entryPoints: one.entries.map((entry) => entry.source),
    // Without tests, but from source: the types are checked elsewhere.
    tsconfig: join(one.path, 'tsconfig.build.json'),
    compilerOptions: { customConditions: ['@sotekit/source'], noEmit: true },
    skipErrorChecking: true,
    readme: readme(one.path),
    displayBasePath: join(one.path, 'src'),
    requiredToBeDocumented: [...documented],
    validation: { notExported: true, notDocumented: true, invalidLink: false, rewrittenLink: false },
  })
  await app.generateJson(project, path)
  return { path, problems }
}

rmSync(temporary, { recursive: true, force: true })
mkdirSync(temporary, { recursive: true })
const models = []
for (const one of published()) if (one.entries.length > 0) models.push(await model(one))

const { description, dataSchema } = await describeAll()
const codes = await explainedCodes(description)
for (const { path, text } of rulePages(codes)) {
  mkdirSync(dirname(join(temporary, path)), { recursive: true })
  writeFileSync(join(temporary, path), text)
}
const guides = filesUnder('docs', /^docs\/(?!reference\/|README\.md).*\.md$/)
const version = description.core.version
const out = join(root, 'docs', 'reference')
const site = await convert(
  {
    name: `sotekit ${version}`,
    entryPointStrategy: 'merge',
    entryPoints: models.map(({ path }) => path),
    readme: join(root, 'docs', 'README.md'),
    projectDocuments: [
      ...guides.map((file) => join(root, file)),
      join(temporary, 'diagnostics', 'diagnostics.md'),
    ],
    highlightLanguages: ['typescript', 'javascript', 'yaml', 'json', 'csv', 'console', 'shellscript', 'text'],
    searchInComments: true,
    searchInDocuments: true,
    customCss: join(root, 'packages', 'tools', 'src', 'site', 'style.css'),
    customFooterHtml: `<p>sotekit ${version} · <a href="https://opensource.org/license/mit">MIT</a></p>`,
    customFooterHtmlDisableWrapper: true,
    validation: { notExported: false, notDocumented: false, invalidLink: true, rewrittenLink: false },
  },
  (app) => {
    addSearchTerms(app, glossaryTerms(readFileSync(join(root, 'docs', 'guides', 'glossary.md'), 'utf8')))
    addSkipLink(app)
  },
)
addStart(site.project)
await site.app.generateDocs(site.project, out)
for (const { path, text } of machineFiles({ description, dataSchema, codes, guides })) {
  mkdirSync(dirname(join(out, path)), { recursive: true })
  writeFileSync(join(out, path), text)
}
const broken = brokenLinks(out)
for (const line of broken) console.error(`broken link: ${line}`)
const bare = zodTypes(site.project)
for (const line of bare) console.error(`a public signature shows a zod type: ${line}`)
const problems =
  models.reduce((sum, one) => sum + one.problems, 0) +
  site.app.logger.errorCount +
  site.app.logger.warningCount +
  broken.length +
  bare.length
const symbols = site.project.getReflectionsByKind(ReflectionKind.SomeExport).length
console.log(
  `docs/reference: ${models.length} packages, ${symbols} symbols, ${guides.length} guides, ${codes.length} codes, ${problems} problems`,
)
process.exitCode = problems === 0 ? 0 : 1

/** Links from the front page: the records that everybody asks for, and each package. @param {ProjectReflection} project */
function addStart(project) {
  const link = (/** @type {Reflection} */ target, text = target.name) =>
    /** @type {CommentDisplayPart[]} */ ([
      { kind: 'text', text: '\n- ' },
      { kind: 'inline-tag', tag: '@link', text, target },
    ])
  const interfaces = project.getReflectionsByKind(ReflectionKind.Interface)
  const named = ['Municipality', 'Producer', 'Measure', 'ServiceChain', 'Dataset', 'Diagnostic'].flatMap(
    (name) => interfaces.filter((one) => one.name === name).slice(0, 1),
  )
  const views = interfaces.filter(({ name }) => /(?<!Without)View$/.test(name))
  const lists = /** @type {const} */ ([
    ['Records', named],
    ['Views of plugins', views],
    ['Packages: start here', project.children ?? []],
    ['All codes of findings', (project.documents ?? []).filter(({ name }) => name === 'Diagnostics')],
  ])
  project.readme = [
    ...(project.readme ?? []),
    ...lists.flatMap(([heading, found]) => [
      /** @type {CommentDisplayPart} */ ({ kind: 'text', text: `\n\n## ${heading}\n` }),
      ...found.flatMap((one) => link(one)),
    ]),
  ]
}
