import * as z from 'zod'
import { lazy } from '../shared/lazy.js'
import type { LocalizedText } from '../values/language.js'
import type { KindDefinition } from './definition.js'
import { exactly } from './exactly.js'
import { envelope, ids, localized, texts } from './fields.js'
import type { RecordBase } from './record.js'

/**
 * A working method, model or tool of professional work (Finnish: menetelmä, toimintamalli), such as IPC or
 * RAI. Aliases let the spellings of documents meet.
 */
export interface Method extends RecordBase {
  /** Name of the method, by language. */
  readonly name: LocalizedText
  /** Other names, spellings and abbreviations that mean this method. */
  readonly aliases?: readonly string[] | undefined
  /** What the method is, by language. */
  readonly description?: LocalizedText | undefined
  /** Ids of the services in which it is used. */
  readonly services?: readonly string[] | undefined
}

export const methodKind: KindDefinition<Method> = {
  name: 'method',
  term: 'menetelmä',
  collection: 'methods',
  refs: { 'services[]': 'service' },
  schema: lazy(() =>
    exactly<Method>()(
      z.strictObject({
        ...envelope(),
        name: localized(),
        aliases: texts().optional(),
        description: localized().optional(),
        services: ids().optional(),
      }),
    ),
  ),
}
