import { applyToValue } from './apply-value.js'
import type { Edit, Edited } from './edits.js'
import { sameValue } from './same-value.js'
import { overlap, type Splice, spliced } from './splice.js'

/** What a format must know for its texts to be edited. */
export interface EditableFormat {
  /** The text's value; `undefined` if it has errors. */
  readonly read: (text: string) => { readonly value: unknown } | undefined
  /** Makes splices for edits of one text: `undefined` for those that cannot be made by a splice. */
  readonly splicer: (text: string) => (edit: Edit) => Splice | undefined
  /** Makes one edit in another way, when no splice does it. */
  readonly rewrite?: (text: string, edit: Edit) => string | undefined
}

/**
 * Makes edits in a text and touches nothing else. Each result is read again and compared with what it must be:
 * an edit that would change anything more is refused.
 */
export function editText(text: string, edits: readonly Edit[], format: EditableFormat): Edited {
  const refused: Edit[] = []
  let now = text
  let left: readonly Edit[] = inOrder(edits)
  while (left.length > 0) {
    const round = oneRound(now, left, format)
    now = round.text
    if (round.refused) refused.push(round.refused)
    left = round.left
  }
  return { text: now, refused }
}

/**
 * The deeper and later come first, so that an index in a pointer still counts when its turn comes; of new items
 * at one place the last.
 */
function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return edits
    .map((edit, i) => ({ edit, i }))
    .sort(
      (a, b) =>
        comparePointers(b.edit.pointer, a.edit.pointer) ||
        (a.edit.action === 'insert' ? b.i - a.i : a.i - b.i),
    )
    .map(({ edit }) => edit)
}

function comparePointers(a: string, b: string): number {
  const [x, y] = [a.split('/'), b.split('/')]
  for (let i = 0; i < Math.min(x.length, y.length); i++) {
    const [p = '', q = ''] = [x[i], y[i]]
    if (p === q) continue
    if (/^\d+$/.test(p) && /^\d+$/.test(q)) return Number(p) - Number(q)
    return p < q ? -1 : 1
  }
  return x.length - y.length
}

interface Round {
  readonly text: string
  readonly left: readonly Edit[]
  readonly refused?: Edit
}

/** Makes as many edits at once as do not touch each other; if that goes wrong, the first alone. */
function oneRound(text: string, edits: readonly Edit[], format: EditableFormat): Round {
  const [first, ...others] = edits
  const before = format.read(text)
  if (!first) return { text, left: [] }
  if (!before || !applyToValue(before.value, first)) return { text, left: others, refused: first }
  const splice = format.splicer(text)
  const batch: { readonly edit: Edit; readonly splice: Splice }[] = []
  const left: Edit[] = []
  for (const edit of edits) {
    const made = left.length === 0 && applyToValue(before.value, edit) ? splice(edit) : undefined
    if (made && !batch.some((other) => overlap(other.splice, made))) batch.push({ edit, splice: made })
    else left.push(edit)
  }
  if (batch.length > 0) {
    const done = checked(
      spliced(
        text,
        batch.map((one) => one.splice),
      ),
      before.value,
      batch.map((one) => one.edit),
      format,
    )
    if (done !== undefined) return { text: done, left }
  }
  const alone = [() => single(text, first, splice), () => format.rewrite?.(text, first)]
  for (const attempt of alone) {
    const made = attempt()
    const done = made === undefined ? undefined : checked(made, before.value, [first], format)
    if (done !== undefined) return { text: done, left: others }
  }
  return { text, left: others, refused: first }
}

function single(text: string, edit: Edit, splice: (edit: Edit) => Splice | undefined): string | undefined {
  const made = splice(edit)
  return made && spliced(text, [made])
}

/** The new text, if it reads as the old value with the edits made. */
function checked(
  text: string,
  before: unknown,
  edits: readonly Edit[],
  format: EditableFormat,
): string | undefined {
  let wanted: { readonly value: unknown } | undefined = { value: before }
  for (const edit of edits) wanted = wanted && applyToValue(wanted.value, edit)
  const got = format.read(text)
  return wanted && got && sameValue(wanted.value, got.value) ? text : undefined
}
