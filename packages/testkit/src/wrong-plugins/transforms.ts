import { definePlugin, type Plugin, type Schema } from '@sotekit/core'
import { schemaOf } from './support.js'

interface Note {
  readonly text: string
}

const text: Schema<Note> = schemaOf<Note>({ text: 'string' })

const trimming: Schema<Note> = {
  '~standard': {
    ...text['~standard'],
    validate: (value) => ({ value: { text: (value as Note).text.trim() } }),
  },
}

/** Its schema tidies up records, which nobody gets to see. */
export const transforms = (): Plugin =>
  definePlugin({ name: 'transforms', version: '1.0.0', records: { note: { schema: trimming } } })

export const untidyNotes: readonly unknown[] = [
  { kind: 'transforms.note', id: 'n1', text: ' sana ', basis: 'modelled' },
]
