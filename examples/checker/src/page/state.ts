import type { MessageLanguage, Severity } from '@sotekit/core'
import type { Checked, Mended, SourceFile, Wanted } from '../protocol.js'
import type { Client } from './session.js'
import type { Words } from './words.js'

export const viewNames = ['findings', 'report', 'chains', 'changes'] as const
export type ViewName = (typeof viewNames)[number]

/** What the page shows now. */
export type Stage =
  | { readonly name: 'start'; readonly notice?: ((words: Words) => string) | undefined }
  | { readonly name: 'busy' }
  | { readonly name: 'failed'; readonly message: string }
  | { readonly name: 'result'; readonly checked: Checked }

/** All that the page remembers; nothing of it outlives the page. */
export interface State {
  language: MessageLanguage
  stage: Stage
  view: ViewName
  /** The files as they are now, with fixes applied. */
  files: readonly SourceFile[]
  /** The files as they came, by path; only those that fixes changed. */
  originals: ReadonlyMap<string, Blob>
  /** States to go back to, the latest last. */
  history: readonly Pick<State, 'files' | 'originals'>[]
  downloaded: boolean
  /** The dataset's folder that was asked for, where there are several. */
  root: string | undefined
  /** Severities that are hidden, and the file that alone is shown. */
  hidden: ReadonlySet<Severity>
  onlyFile: string | undefined
  selected: number | undefined
}

/** What views can do. */
export interface App {
  readonly state: State
  readonly words: Words
  readonly client: () => Client
  /** Tells a screen reader what happened. */
  readonly announce: (text: string) => void
  readonly open: (files: readonly SourceFile[]) => Promise<void>
  readonly dropped: (transfer: DataTransfer) => Promise<void>
  readonly example: (name: 'lapland' | 'mistakes') => Promise<void>
  readonly cancel: () => void
  readonly restart: () => Promise<void>
  readonly chooseRoot: (root: string) => Promise<void>
  readonly askToMend: (wanted: Wanted) => Promise<void>
  readonly keep: (mended: Mended) => Promise<void>
  readonly undo: () => Promise<void>
  readonly setLanguage: (language: MessageLanguage) => void
  /** Draws everything anew. */
  readonly render: () => void
}

export const freshState = (language: MessageLanguage): State => ({
  language,
  stage: { name: 'start' },
  view: 'findings',
  files: [],
  originals: new Map(),
  history: [],
  downloaded: true,
  root: undefined,
  hidden: new Set(),
  onlyFile: undefined,
  selected: undefined,
})
