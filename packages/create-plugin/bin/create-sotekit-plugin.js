#!/usr/bin/env node
// A committed shim: the command exists before anything is built, and says what is missing.
import { existsSync } from 'node:fs'

const built = new URL('../dist/index.js', import.meta.url)
if (existsSync(built)) {
  const { main } = await import(built.href)
  await main()
} else {
  console.error('create-sotekit-plugin is not built yet: run `npm run build` in the repository first.')
  process.exitCode = 2
}
