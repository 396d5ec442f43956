/** A link's target, if it leads to the web: anything else (`javascript:`, `data:`) is shown as text only. */
export function webAddress(url: string): string | undefined {
  return /^https?:\/\/[^\s\\]+$/i.test(url) ? url : undefined
}
