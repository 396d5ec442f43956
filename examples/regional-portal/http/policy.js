import { createHash } from 'node:crypto'

const base = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'"

/** The policy of pages: their own style sheet, picture and forms, and nothing else. No script at all. */
export const pagePolicy = `${base}; style-src 'self'; img-src 'self'; form-action 'self'`

/**
 * The policy of a file that carries its style inside: exactly that style, by its hash.
 *
 * @param {string} text
 */
export function filePolicy(text) {
  const styles = [...text.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style = '']) => style)
  const hashes = styles.map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`)
  return `${base}; form-action 'none'; style-src ${hashes.length === 0 ? "'none'" : hashes.join(' ')}`
}
