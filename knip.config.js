import { empty } from './packages/tools/src/workspace.js'

/** Oracles and browser tools of tests that are still to come: take a name out once its test stands. */
const awaited = [
  '@types/semver',
  '@valibot/to-json-schema',
  'arktype',
  'axe-core',
  'bpmn-js',
  'bpmnlint',
  'playwright-core',
  'semver',
  'valibot',
  'zod',
]

/** @type {import('knip').KnipConfig} */
export default {
  workspaces: {
    '.': {
      entry: ['*.base.ts'],
      project: ['*.ts'],
      ignoreDependencies: ['turbo', ...awaited], // turbo: resolved by path in packages/tools/src/turbo.js
    },
    'packages/*': {
      entry: ['src/**/*.test-d.ts'],
      project: ['src/**/*.ts'],
      ignoreDependencies: ['@sotekit/tools'], // private, for tests only: packages/tools/src/house/imports.test.ts
    },
    'packages/bench': { project: ['src/**/*.{js,ts}'] },
    'packages/create-plugin': {
      project: ['src/**/*.ts'],
      ignoreDependencies: ['@changesets/cli', '@sotekit/cli', '@types/node'], // of the template: their versions
    },
    'packages/tools': { entry: ['src/*.js', 'src/full.setup.ts'], project: ['src/**/*.{js,ts}'] },
    'examples/*': { entry: ['*.js', 'src/*/{main,worker}.ts'], project: ['**/*.{js,ts}'] },
  },
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreWorkspaces: empty().map(({ folder }) => `packages/${folder}`),
}
