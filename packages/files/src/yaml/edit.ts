import { parseDocument } from 'yaml'
import { editText } from '../edit/edit-text.js'
import type { Edit, Edited } from '../edit/edits.js'
import { newlineOf } from '../text/around.js'
import { segmentsOf } from '../text/pointer.js'
import { placesIn } from '../text/range.js'
import { composeYaml } from './document.js'
import { yamlSplicer } from './splicer.js'
import { yamlValue } from './value.js'

/**
 * Makes edits in a YAML text. Comments, order and layout stay: only the characters of what changes are
 * replaced; where that cannot be done, the file is printed anew with its comments.
 */
export function editYaml(text: string, edits: readonly Edit[]): Edited {
  return editText(text, edits, { read, splicer: yamlSplicer, rewrite })
}

function read(text: string): { readonly value: unknown } | undefined {
  const { document, errors, tooDeepAt } = composeYaml(text)
  if (errors.length > 0 || tooDeepAt !== undefined) return undefined
  // Without the types of fields: whether a bare 047 is text is told when the file is read, not when it is edited.
  return { value: document ? yamlValue(document.contents, placesIn('', text), undefined).value : undefined }
}

function rewrite(text: string, edit: Edit): string | undefined {
  const document = parseDocument(text, { version: '1.2', schema: 'core' })
  const path = segmentsOf(edit.pointer).map((one) => (/^\d+$/.test(one) ? Number(one) : one))
  if (edit.action === 'rename' || !document.hasIn(path.slice(0, -1))) return undefined
  try {
    if (edit.action === 'remove') document.deleteIn(path)
    else document.setIn(path, edit.value)
  } catch {
    // The path leads through an alias or into a scalar.
    return undefined
  }
  const printed = document.toString({ lineWidth: 0 })
  return newlineOf(text) === '\n' ? printed : printed.replaceAll('\n', newlineOf(text))
}
