import { defineConfig } from 'vitest/config'

// Tests run from source: the packages' `exports` name it under this condition.
const conditions = ['@sotekit/source']
const isFull = process.env['SOTEKIT_FULL'] === '1'

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'examples/*/**/*.test.ts'],
    // A plugin of strangers is tested from packed tarballs: packages/tools/src/canary.js.
    exclude: ['**/node_modules/**', '**/dist/**', '**/template/**', 'examples/digital-services-plugin/**'],
    setupFiles: isFull ? ['packages/tools/src/full.setup.ts'] : [],
    testTimeout: isFull ? 900_000 : 30_000,
  },
})
