/** Version of this package; the release sets it. */
export const VERSION = '0.1.0'
