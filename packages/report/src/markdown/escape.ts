// What would begin markup inside a line. An underscore inside a word does not, and stays readable.
const inline = /[\\`*[\]<>|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu
// What would begin a heading, a list, a rule or a quotation at the start of a line.
const lineStart = /^([#+=-]|\d{1,9}[.)](?=\s|$))/

/** A text on one line in which no character is markup. */
export function escaped(text: string): string {
  return text
    .replace(/[ \t\n]+/g, ' ')
    .trim()
    .replace(inline, '\\$&')
}

/** A line that begins with text, not with markup. */
function lineOf(text: string): string {
  const mark = lineStart.exec(text)?.[0]
  if (mark === undefined) return text
  return mark.length === 1 ? `\\${text}` : text.replace(/^\d+/, '$&\\')
}

/** Text between backticks, with more of them around it than there are in it. */
export function code(text: string): string {
  const content = text.replace(/[ \t\n]+/g, ' ').trim()
  if (content === '') return ''
  const longest = Math.max(0, ...(content.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  const space = /^`|`$/.test(content) ? ' ' : ''
  return fence + space + content + space + fence
}

/** Escaped text in lines of at most 80 characters; no-break spaces hold. */
export function wrapped(text: string, indent = '', first: string = indent): string {
  const lines: string[] = []
  let line = ''
  for (const part of text.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + part.length > 80) {
      lines.push(line)
      line = part
    } else line = line === '' ? part : `${line} ${part}`
  }
  lines.push(line)
  return lines.map((one, i) => (i === 0 ? first : indent) + lineOf(one)).join('\n')
}
