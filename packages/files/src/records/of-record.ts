import type { Diagnostic } from '@sotekit/core'

/** A finding that says which record it is about, if that has a kind and an id. */
export function ofRecord(one: Diagnostic, record: unknown): Diagnostic {
  const { kind, id } = (typeof record === 'object' && record !== null ? record : {}) as Record<
    string,
    unknown
  >
  return typeof kind === 'string' && typeof id === 'string' ? { ...one, record: { kind, id } } : one
}
