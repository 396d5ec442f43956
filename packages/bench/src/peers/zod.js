import { schemaOf } from '@sotekit/core/zod'
import * as z from 'zod'

/** sotekit's own schema as anybody would use it: interpreted, a copy of each record. */
export function zodPeer() {
  const schema = schemaOf('arrangement')
  return (/** @type {unknown} */ value) => schema.safeParse(value).success
}

/** The same as code that zod makes of it; a copy of a record only where the schema needs one. */
export function zodCompiled() {
  const schema = z.compile(schemaOf('arrangement'), { strict: true })
  return (/** @type {unknown} */ value) => z.validate(schema, value)
}
