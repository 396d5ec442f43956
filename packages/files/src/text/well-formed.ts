const loneSurrogate = /\p{Surrogate}/u

/** Whether a text has no half characters (lone surrogates). */
export function isWellFormed(text: string): boolean {
  return !loneSurrogate.test(text)
}
