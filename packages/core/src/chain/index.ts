/** Service chains: soundness, time, place. */
export { type ChainNet, chainNet, type NetMove, type NetPlace } from './net.js'
export { chainInPlace } from './place/chain-place.js'
export {
  type ChainMatrix,
  type ChainMatrixQuestion,
  chainMatrix,
  chainMatrixBlock,
} from './place/matrix.js'
export type {
  ChainCarried,
  ChainCrossing,
  ChainDataset,
  ChainOffer,
  ChainPassing,
  ChainPlace,
  ChainPlaceStep,
} from './place/types.js'
export { type ChainMove, type ChainToken, type Replayed, replay, runInWords } from './run.js'
export {
  type ChainCheck,
  type ChainCheckOptions,
  type ChainViolation,
  checkChain,
} from './soundness/check-chain.js'
export type { ChainProperty } from './soundness/properties.js'
export { chainTime } from './time/chain-time.js'
export type { ChainGapReason } from './time/gaps.js'
export { type ChainLawChange, type ChainLawState, chainLawChanges } from './time/law-changes.js'
export type {
  ChainDeadline,
  ChainGap,
  ChainLimit,
  ChainMoment,
  ChainTerm,
  ChainTime,
  ChainTimeQuestion,
} from './time/types.js'
