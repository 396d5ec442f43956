// One committed report per public entry (packages/X/etc/*.api.md), so that a change of the API is seen in review.
// `node api.js` fails when a report differs from the built declarations, `node api.js --update` writes it.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor'
import { published, root } from './workspace.js'

/** @import { Entry, Package } from './workspace.js' */

const update = process.argv.includes('--update')
const temporary = join(root, 'node_modules', '.cache', 'sotekit-api')

const level = (/** @type {'error' | 'warning' | 'none'} */ name) => ({
  logLevel: /** @type {ExtractorLogLevel} */ (name),
})

/** @param {Package} one @param {Entry} entry */
function configure(one, entry) {
  return ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(one.path, 'package.json'),
    configObject: {
      projectFolder: one.path,
      mainEntryPointFilePath: entry.types,
      newlineKind: 'lf',
      compiler: {
        overrideTsconfig: {
          extends: join(root, 'tsconfig.base.json'),
          compilerOptions: {
            customConditions: [],
            types: ['node'],
            typeRoots: [join(root, 'node_modules/@types')],
          },
          files: [entry.types],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: `${entry.slug}.api.md`,
        reportFolder: join(one.path, 'etc'),
        reportTempFolder: temporary,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: level('error') },
        extractorMessageReporting: {
          default: level('error'),
          'ae-missing-release-tag': level('none'),
          // The next three are TypeDoc's gate, which sees all entries of a package together.
          'ae-forgotten-export': level('none'),
          'ae-undocumented': level('none'),
          'ae-unresolved-link': level('none'),
        },
        tsdocMessageReporting: { default: level('none') },
      },
    },
  })
}

/** Lines that stand in one text and not in the other. @param {string} path @param {string} other */
function difference(path, other) {
  const lines = (/** @type {string} */ file) =>
    existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
  const [before, after] = [lines(path), lines(other)]
  const gone = before.filter((line) => !after.includes(line)).map((line) => `  - ${line}`)
  const come = after.filter((line) => !before.includes(line)).map((line) => `  + ${line}`)
  return [...gone, ...come].slice(0, 40).join('\n')
}

/** @param {Package} one @param {Entry} entry @returns {string[]} what is wrong */
function report(one, entry) {
  if (!existsSync(entry.types)) return [`${entry.name}: ${entry.types} is missing: run npm run build first`]
  mkdirSync(join(one.path, 'etc'), { recursive: true })
  /** @type {string[]} */
  const errors = []
  const result = Extractor.invoke(configure(one, entry), {
    localBuild: update,
    messageCallback: (message) => {
      if (message.logLevel === ExtractorLogLevel.Error) {
        const place = message.sourceFilePath ? ` (${message.sourceFilePath}:${message.sourceFileLine})` : ''
        errors.push(`${entry.name}: ${message.text}${place}`)
      }
      message.handled = true
    },
  })
  if (update || !result.apiReportChanged) return errors
  const name = `${entry.slug}.api.md`
  const lines = difference(join(one.path, 'etc', name), join(temporary, name))
  return [
    ...errors,
    `${entry.name}: the API differs from etc/${name}; if it should: npm run api:update\n${lines}`,
  ]
}

/** Reports whose entry is gone. @param {Package} one */
function orphans(one) {
  const folder = join(one.path, 'etc')
  const expected = one.entries.map((entry) => `${entry.slug}.api.md`)
  const names = existsSync(folder) ? readdirSync(folder) : []
  return names
    .filter((name) => name.endsWith('.api.md') && !expected.includes(name))
    .map((name) => join(folder, name))
}

mkdirSync(temporary, { recursive: true })
const problems = published().flatMap((one) => {
  if (update) for (const path of orphans(one)) rmSync(path)
  return [
    ...one.entries.flatMap((entry) => report(one, entry)),
    ...orphans(one).map((path) => `${path}: no entry has this name any more; run npm run api:update`),
  ]
})
for (const problem of problems) console.error(problem)
console.log(`${published().flatMap((one) => one.entries).length} API reports, ${problems.length} problems`)
process.exitCode = problems.length === 0 ? 0 : 1
