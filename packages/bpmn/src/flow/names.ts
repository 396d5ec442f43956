import { type LocalizedText, textIn } from '@sotekit/core'
import type { BpmnOptions } from '../options.js'
import { xmlText } from './ids.js'

/** A text in the language asked for, or in another, fit for XML. */
export function shown(text: LocalizedText | undefined, options: BpmnOptions, instead = ''): string {
  return xmlText(textIn(text ?? {}, options.language)?.text ?? instead)
}

/** The name of a record by `kind/id`; its id where no name is given. */
export function nameOf(kind: string, id: string, options: BpmnOptions): string {
  const key = `${kind}/${id}`
  const { names } = options
  return shown(names && Object.hasOwn(names, key) ? names[key] : undefined, options, id)
}
