export type { DatasetSize } from './arbitrary/dataset.js'
export { type Arbitraries, arbitrary } from './arbitrary/index.js'
export { type Build, type BuilderOptions, type Builders, builders } from './build/builders.js'
