/** Text without control characters: what a dataset holds cannot speak to the terminal. */
export function clean(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ')
}
