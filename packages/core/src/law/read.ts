/**
 * The statutes were read as they stood in the statute book on this day; amendments passed later
 * are not known here.
 */
export const readInStatute = { verifiedOn: '2025-02-21', confidence: 'verified' } as const
