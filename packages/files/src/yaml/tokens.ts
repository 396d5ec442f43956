import { type CST, Parser } from 'yaml'
import { DEEPEST } from '../text/limits.js'

/** A YAML text cut into tokens, and where it is nested too deep, if it is. */
export interface Tokens {
  readonly tokens: readonly CST.Token[]
  readonly tooDeepAt?: number
}

/**
 * Cuts a text into tokens and measures its depth without recursion: composing nodes recurses, and a
 * hostile file would overflow the stack.
 */
export function tokenize(text: string): Tokens {
  const tokens = [...new Parser().parse(text)]
  const stack: { readonly token: CST.Token; readonly depth: number }[] = []
  for (const token of tokens)
    if (token.type === 'document' && token.value) stack.push({ token: token.value, depth: 1 })
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { token, depth } = next
    if (!('items' in token)) continue
    if (depth > DEEPEST) return { tokens, tooDeepAt: token.offset }
    for (const item of token.items) {
      if (item.key) stack.push({ token: item.key, depth: depth + 1 })
      if (item.value) stack.push({ token: item.value, depth: depth + 1 })
    }
  }
  return { tokens }
}
