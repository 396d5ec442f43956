// The reference: one site under docs/reference for all packages. A symbol without docstring, a type that is
// used but not exported, and a link that leads nowhere are errors. Each package is converted by itself, then merged.
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Application, ConsoleLogger, LogLevel, ReflectionKind } from 'typedoc'
import { published, root } from './workspace.js'

/** @import { TypeDocOptions } from 'typedoc' */
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

/** @param {TypeDocOptions} options */
async function convert(options) {
  const app = await Application.bootstrap({ ...common, ...options })
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
const site = await convert({
  name: 'sotekit',
  entryPointStrategy: 'merge',
  entryPoints: models.map(({ path }) => path),
  readme: readme(root),
  validation: { notExported: false, notDocumented: false, invalidLink: true, rewrittenLink: false },
})
await site.app.generateDocs(site.project, join(root, 'docs', 'reference'))
const problems =
  models.reduce((sum, one) => sum + one.problems, 0) +
  site.app.logger.errorCount +
  site.app.logger.warningCount
const symbols = site.project.getReflectionsByKind(ReflectionKind.SomeExport).length
console.log(`docs/reference: ${models.length} packages, ${symbols} symbols, ${problems} problems`)
process.exitCode = problems === 0 ? 0 : 1
