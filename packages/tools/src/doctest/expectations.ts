/** What a block says that a statement gives: `expression // → value`, or `expression // throws`. */
export interface Expectation {
  readonly kind: 'value' | 'throws'
  /** As written, without the comment marks; may hold `…` for anything. Empty for a bare `// throws`. */
  readonly text: string
  /** Line of the code (from zero) on which the statement ends. */
  readonly statementLine: number
  /** Line of the code (from zero) on which the comment stands. */
  readonly line: number
}

const marker = /^(.*?)\/\/ *(?:→|(throws)\b)(.*)$/
const comment = /^\s*\/\/(.*)$/

/** Whether a text has brackets that are still open, outside quotes. */
function open(text: string): boolean {
  const bare = text.replace(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/g, '')
  return bare.replace(/[^{[(]/g, '').length > bare.replace(/[^}\])]/g, '').length
}

/**
 * The expectations in a block. The comment stands at the end of the statement's last line or alone on the next one;
 * following comment lines belong to it while its brackets are open or they are indented by two spaces or more.
 */
export function expectations(code: string): readonly Expectation[] {
  const lines = code.split('\n')
  return lines.flatMap((text, line) => {
    const found = marker.exec(text)
    if (!found) return []
    const [, before = '', throws, first = ''] = found
    let whole = first
    for (let i = line + 1; i < lines.length; i++) {
      const next = comment.exec(lines[i] ?? '')?.[1]
      if (next === undefined || !(/^(\s{2}|\t)/.test(next) || open(whole))) break
      whole += `\n${next}`
    }
    const expectation: Expectation = {
      kind: throws === undefined ? 'value' : 'throws',
      text: whole.trim(),
      statementLine: before.trim() === '' ? line - 1 : line,
      line,
    }
    return [expectation]
  })
}
