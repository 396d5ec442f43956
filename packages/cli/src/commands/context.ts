import type { Io } from '../io.js'
import type { Style } from '../text/style.js'
import type { Words } from '../text/words.js'

/** What every command gets beside its arguments. */
export interface Context {
  readonly io: Io
  readonly words: Words
  readonly style: Style
}
