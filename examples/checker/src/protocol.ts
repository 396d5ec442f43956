/*
 * What the page and its worker say to each other: plain values, no functions. The page asks for one thing at a time
 * of a list of calls; whatever is long comes in pieces, so that a dataset with a hundred thousand findings costs the
 * page no more than one with ten.
 */
import type { LocalizedText, MessageLanguage, Messages, Place, Severity } from '@sotekit/core'

/** A file as it was dropped or chosen; it is read in the worker. */
export interface SourceFile {
  readonly path: string
  readonly content: Blob
}

export interface CheckInput {
  readonly files: readonly SourceFile[]
  /** The folder to check, where several hold a `sotekit.yaml`. */
  readonly root?: string | undefined
  readonly today: string
}

/** A dataset after checking. */
export interface Checked {
  /** Folders of datasets among the files, and the one that was checked. */
  readonly roots: readonly string[]
  readonly root: string
  readonly title?: LocalizedText | undefined
  readonly records: number
  readonly files: readonly FileSummary[]
  readonly counts: Readonly<Record<Severity, number>>
  readonly groups: readonly Group[]
  /** Fixes that can be made here and whose meaning can be no other. */
  readonly safeFixes: number
  readonly chains: readonly ChainSummary[]
  readonly checkedWith: readonly string[]
  readonly notices: readonly Messages[]
}

export interface FileSummary {
  readonly path: string
  readonly bytes: number
  readonly findings: number
}

export interface ChainSummary {
  readonly id: string
  readonly title: LocalizedText
  readonly findings: number
}

/** Findings of one code and severity. */
export interface Group {
  readonly severity: Severity
  readonly code: string
  readonly title?: Messages | undefined
  readonly count: number
  /** How many of them have a fix that can be made here. */
  readonly fixable: number
}

export interface FindingsQuery {
  readonly severity: Severity
  readonly code: string
  readonly file?: string | undefined
  readonly from: number
  readonly most: number
}

/** A finding in a list; `id` is its number among all. */
export interface Item {
  readonly id: number
  readonly message: Messages
  readonly place: string
  readonly fixes: number
}

/** Some findings of a group, and how many there are in all. */
export interface Items {
  readonly items: readonly Item[]
  readonly total: number
}

/** A finding with all that is known of it. */
export interface Detail extends Item {
  readonly severity: Severity
  readonly code: string
  readonly record?: string | undefined
  readonly at: Place
  readonly expected?: Messages | undefined
  readonly received?: string | undefined
  readonly related: readonly {
    readonly at: Place
    readonly place: string
    readonly message?: Messages | undefined
  }[]
  readonly offers: readonly Offer[]
  readonly page?: Explanation | undefined
}

/** A fix that is offered. */
export interface Offer {
  readonly title: Messages
  readonly safe: boolean
  /** Whether it is for the user to make: workbooks, and files of another dataset, are not changed here. */
  readonly byHand: boolean
}

/** The explanation of a code. */
export interface Explanation {
  readonly title: Messages
  readonly why: Messages
  readonly fix: Messages
  readonly wrong?: string | undefined
  readonly right?: string | undefined
}

export interface SourceQuery {
  readonly at: Place
  /** Lines or rows before and after the place. */
  readonly before: number
  readonly after: number
}

/** The piece of a file around a place. */
export type Source = TextSource | SheetSource | undefined

export interface TextSource {
  readonly type: 'text'
  readonly file: string
  readonly total: number
  readonly lines: readonly SourceLine[]
}

export interface SourceLine {
  readonly number: number
  /** The line in pieces; one that is marked is what the finding is about. */
  readonly parts: readonly { readonly text: string; readonly marked: boolean }[]
}

export interface SheetSource {
  readonly type: 'sheet'
  readonly file: string
  readonly sheet: string
  readonly total: number
  readonly columns: readonly string[]
  readonly rows: readonly {
    readonly number: number
    readonly cells: readonly { readonly text: string; readonly marked: boolean }[]
  }[]
}

/** Which fixes: one of one finding, the first of each finding of a code, or all that are safe. */
export type Wanted =
  | { readonly finding: number; readonly fix: number }
  | { readonly code: string; readonly severity: Severity }
  | 'safe'

/** What fixes change. Nothing has been changed yet. */
export interface Mended {
  readonly applied: number
  /** Fixes that were too many for one time. */
  readonly left: number
  readonly refused: readonly { readonly place: string; readonly title: Messages; readonly reason: Messages }[]
  readonly files: readonly MendedFile[]
}

export interface MendedFile {
  /** Path from where all files were taken, not from the dataset's folder. */
  readonly path: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly change: Change
}

/** How a file changed, line by line; `much` where it is more than anybody would read. */
export type Change = { readonly type: 'lines'; readonly hunks: readonly Hunk[] } | { readonly type: 'much' }

export interface Hunk {
  readonly oldStart: number
  readonly newStart: number
  /** Lines with ` `, `+` or `-` before them. */
  readonly lines: readonly string[]
}

export type ReportFormat = 'html' | 'md' | 'xlsx' | 'csv' | 'json'

export interface ChainPicture {
  /** SVG, where there is an order to draw. */
  readonly svg?: string | undefined
  readonly text: string
  /** The chain's findings, at most so many as are useful to see. */
  readonly findings: readonly Item[]
}

/** What the page can ask of its worker. */
export interface Calls {
  check: (input: CheckInput) => Promise<Checked>
  findings: (query: FindingsQuery) => Items
  detail: (id: number) => Detail | undefined
  source: (query: SourceQuery) => Source
  mend: (wanted: Wanted) => Mended
  compare: (input: { readonly before: SourceFile; readonly after: SourceFile }) => Promise<Change>
  report: (input: {
    readonly language: MessageLanguage
    readonly format: ReportFormat
  }) => Promise<string | Uint8Array<ArrayBuffer>>
  chain: (input: { readonly id: string; readonly language: MessageLanguage }) => ChainPicture | undefined
  zip: (files: readonly SourceFile[]) => Promise<Uint8Array<ArrayBuffer>>
}

export type CallName = keyof Calls
export type Input<K extends CallName> = Parameters<Calls[K]>[0]
export type Result<K extends CallName> = Awaited<ReturnType<Calls[K]>>

/** How far checking is. */
export type Step =
  | { readonly step: 'reading'; readonly done: number; readonly total: number; readonly file: string }
  | { readonly step: 'checking'; readonly records: number }

export interface Request {
  readonly id: number
  readonly call: CallName
  readonly input: unknown
}

export type Response =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: string }
  | { readonly progress: Step }
