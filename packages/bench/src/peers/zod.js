import { schemaOf } from '@sotekit/core/zod'

/** sotekit's own schema as anybody would use it: interpreted, a copy of each record. */
export function zodPeer() {
  const schema = schemaOf('arrangement')
  return (/** @type {unknown} */ value) => schema.safeParse(value).success
}
