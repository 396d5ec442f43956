import fc from 'fast-check'
import { runs } from './runs.js'

// Only in long runs (see vitest.config.ts): fast-check's usual hundred, many times over.
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: runs(100) })
