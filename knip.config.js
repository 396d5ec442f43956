import { empty } from './packages/tools/src/workspace.js'

/** @type {import('knip').KnipConfig} */
export default {
  workspaces: {
    '.': { entry: ['*.base.ts'], project: ['*.ts'] },
    'packages/*': { entry: ['src/**/*.test-d.ts'], project: ['src/**/*.ts'] },
    'packages/tools': { entry: ['src/*.js', 'src/full.setup.ts'], project: ['src/**/*.{js,ts}'] },
    'examples/*': { entry: ['*.js'], project: ['**/*.{js,ts}'] },
  },
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreDependencies: ['turbo'], // resolved by path in packages/tools/src/turbo.js
  ignoreWorkspaces: empty().map(({ folder }) => `packages/${folder}`),
}
