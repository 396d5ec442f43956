/** Service chains: soundness, time, place. */
export { type ChainNet, chainNet, type NetMove, type NetPlace } from './net.js'
export { type ChainMove, type ChainToken, type Replayed, replay, runInWords } from './run.js'
export {
  type ChainCheck,
  type ChainCheckOptions,
  type ChainViolation,
  checkChain,
} from './soundness/check-chain.js'
export type { ChainProperty } from './soundness/properties.js'
