import { type Percent, percentOfShare, type Share, shareOfPercent } from './share.js'

const share: Share = 0.8
const percent: Percent = 80
export const toShare: Share = shareOfPercent(percent)
export const toPercent: Percent = percentOfShare(share)
export const asNumber: number = share + 1

// @ts-expect-error A percent is no share.
export const wrongShare: Share = percent
// @ts-expect-error A share is no percent.
export const wrongPercent: Percent = share
// @ts-expect-error The two must not be confused in a call either.
shareOfPercent(share)
// @ts-expect-error Text is neither.
export const wrongText: Share = '80 %'
