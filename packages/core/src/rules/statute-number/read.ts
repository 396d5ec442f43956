/** Whether a statute's number stands as Finns cite it, and what was likely meant where it does not. */
export interface ReadStatuteNumber {
  readonly ok: boolean
  readonly suggestion?: string | undefined
}

const isYear = (text: string): boolean => /^(1[789]|20)\d\d$/.test(text)

/** Reads `612/2021`: number and year. The year comes last, unlike in directives of the European Union. */
export function readStatuteNumber(text: string): ReadStatuteNumber {
  const found = /^\D*?(\d{1,4})\s*[/–-]\s*(\d{1,4})\D*$/.exec(text)
  const [, first = '', second = ''] = found ?? []
  if (isYear(second)) {
    const clean = `${Number(first)}/${second}`
    return clean === text ? { ok: true } : { ok: false, suggestion: clean }
  }
  if (isYear(first) && second !== '') return { ok: false, suggestion: `${Number(second)}/${first}` }
  return { ok: false }
}
