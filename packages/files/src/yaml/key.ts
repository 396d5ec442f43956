import { isScalar } from 'yaml'

/** A map key as text: a plain `047` is the text 047, whatever YAML makes of it. Left out for anything but a scalar. */
export function keyText(key: unknown): string | undefined {
  if (!isScalar(key)) return undefined
  if (typeof key.value === 'string') return key.value
  return key.source ?? String(key.value)
}
