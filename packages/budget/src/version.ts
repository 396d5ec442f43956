/** Version of the package; the plugin says it of itself. */
export const VERSION = '0.1.0'
