/** Whether this is a long run (`npm run check:full`). */
export const isFull: boolean = process.env['SOTEKIT_FULL'] === '1'

/**
 * How often a property runs: `runs(100)` is 100 in `npm test` and a hundred times that in `npm run check:full`.
 * Properties that name no number follow by themselves.
 */
export const runs = (usual: number, full: number = usual * 100): number => (isFull ? full : usual)
