/** Freezes a plain value and everything in it, however deep it goes. */
export function deepFreeze(value: unknown): void {
  const waiting: unknown[] = [value]
  while (waiting.length > 0) {
    const here = waiting.pop()
    if (typeof here !== 'object' || here === null || Object.isFrozen(here)) continue
    Object.freeze(here)
    for (const inner of Object.values(here)) waiting.push(inner)
  }
}
