import { relative } from 'node:path'
import { expect, it } from 'vitest'
import { filesUnder, packages, published, root } from '../workspace.js'
import { importsOf, isNode, isRelative, reachable, target } from './modules.js'

/** Which of our packages a package's source may import; what is not listed may import none. */
const allowed: Readonly<Record<string, RegExp>> = {
  budget: /^@sotekit\/core$/,
  participation: /^@sotekit\/core$/,
  'sami-criteria': /^@sotekit\/core$/,
  files: /^@sotekit\/core(\/|$)/,
  report: /^@sotekit\/core(\/|$)/,
  bpmn: /^@sotekit\/core(\/|$)/,
  testkit: /^@sotekit\/core(\/|$)/,
  cli: /^@sotekit\/(core|files|report|bpmn)(\/|$)/,
  bench: /^@sotekit\//,
  tools: /^@sotekit\//,
}

/** The only public entries that may touch Node; every other one runs in a browser. */
const onNode = ['@sotekit/files/node', '@sotekit/cli', '@sotekit/testkit', 'create-sotekit-plugin']

const isTest = (file: string): boolean => /\.test(-d)?\.ts$/.test(file)
const sources = (folder: string): string[] => filesUnder(`packages/${folder}/src`, /\.ts$/)

it.each(packages())('$folder imports only the packages that it may', ({ folder, manifest }) => {
  const own = (specifier: string): boolean => specifier.startsWith('@sotekit/')
  const wrong = sources(folder)
    .filter((file) => !isTest(file))
    .flatMap((file) =>
      importsOf(file)
        .filter(own)
        .map((specifier) => ({ file, specifier })),
    )
    .filter(({ specifier }) => !(allowed[folder]?.test(specifier) ?? false))
    .map(({ file, specifier }) => `${file} imports ${specifier}`)
  expect(wrong).toEqual([])

  const listed = { ...manifest.dependencies, ...manifest.peerDependencies }
  const needed = Object.keys(listed).filter((name) => own(name) && !(allowed[folder]?.test(name) ?? false))
  expect(needed, 'dependencies in package.json').toEqual([])
})

it.each(packages())('$folder does not reach into another package by path', ({ folder }) => {
  const inside = (path: string): boolean => path.startsWith(`packages/${folder}/`)
  const wrong = sources(folder).flatMap((file) =>
    importsOf(file)
      .filter((specifier) => isRelative(specifier) && !inside(target(file, specifier)))
      .map((specifier) => `${file} imports ${specifier}`),
  )
  expect(wrong).toEqual([])
})

const pure = published().flatMap(({ entries }) => entries.filter(({ name }) => !onNode.includes(name)))

it.runIf(pure.length > 0).each(pure)('$name needs nothing of Node', ({ source }) => {
  const wrong = reachable(relative(root, source)).flatMap((file) =>
    importsOf(file)
      .filter(isNode)
      .map((specifier) => `${file} imports ${specifier}`),
  )
  expect(wrong).toEqual([])
})
