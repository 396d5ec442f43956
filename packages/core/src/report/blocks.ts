import type { Diagnostic, Messages } from '../diagnostics/diagnostic.js'
import type { Citation } from '../kinds/record.js'
import type { ServiceChain } from '../kinds/service-chain.js'
import type { CalendarDate } from '../values/calendar-date.js'
import type { LanguageTag, LocalizedText } from '../values/language.js'

/**
 * What reports are made of (Finnish: raportin lohkot). A report is a list of blocks: plain JSON without
 * any markup, made from views; a renderer makes pages, sheets and text from it.
 *
 * Texts are strings in the language that the report was asked for, or localized texts, where a
 * renderer shows the fallback.
 */
export type Block =
  | HeadingBlock
  | TextBlock
  | KeyFigureBlock
  | TableBlock
  | MatrixBlock
  | BarsBlock
  | TimelineBlock
  | TileMapBlock
  | ChainBlock
  | DiagnosticsBlock
  | SourcesBlock

/** A text of a report: plain, in both message languages, or localized with visible fallback. */
export type BlockText = string | Messages | LocalizedText

/** A value of a cell: a typed value that a renderer formats by locale and a spreadsheet keeps as a number. */
export type Cell =
  | string
  | number
  | null
  | {
      readonly text: BlockText
      readonly lang?: LanguageTag | undefined
      readonly note?: BlockText | undefined
    }
  | { readonly count: number; readonly note?: BlockText | undefined }
  | { readonly cents: number; readonly note?: BlockText | undefined }
  /** A share as a fraction of integers; never a percentage without its parts. */
  | { readonly numerator: number; readonly denominator: number; readonly unknown?: number | undefined }
  | { readonly decimal: number; readonly digits: number; readonly unit?: string | undefined }
  | { readonly date: CalendarDate }
  | {
      readonly from?: CalendarDate | undefined
      readonly to?: CalendarDate | undefined
      readonly period: true
    }
  /** No source tells. Shown as such, never as 0 or an empty cell. */
  | { readonly unknown: true; readonly note?: BlockText | undefined }
  /** Hidden to protect people; the value itself is not in the block. */
  | { readonly suppressed: 'primary' | 'secondary' }
  /** A lower bound, where parts are unknown; or bounds on both sides. */
  | {
      readonly atLeast: number
      readonly atMost?: number | undefined
      readonly unit?: 'cents' | 'count' | undefined
    }

/** Things that every block may carry. */
export interface BlockBase {
  /** Anchor, unique in the report. */
  readonly id?: string | undefined
  /** Where the block's content comes from. */
  readonly citations?: readonly Citation[] | undefined
  /** Remark shown below the block: definition, date, method. */
  readonly note?: BlockText | undefined
}

/** A heading. Level 1 is a part of the report (one per plugin), 2 and 3 are below it. */
export interface HeadingBlock extends BlockBase {
  readonly block: 'heading'
  readonly level: 1 | 2 | 3
  readonly text: BlockText
}

/** A paragraph, or a list of items. */
export interface TextBlock extends BlockBase {
  readonly block: 'text'
  readonly text?: BlockText | undefined
  readonly items?: readonly BlockText[] | undefined
}

/** A figure that stands out, with its parts. */
export interface KeyFigureBlock extends BlockBase {
  readonly block: 'key-figure'
  readonly label: BlockText
  readonly value: Cell
  /** How many of what is counted are unknown. */
  readonly unknown?: number | undefined
}

/** A column of a table. */
export interface Column {
  readonly title: BlockText
  readonly align?: 'start' | 'end' | undefined
}

/** A table. The first column holds the rows' headers. */
export interface TableBlock extends BlockBase {
  readonly block: 'table'
  readonly title: BlockText
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
  /** Rows of totals, set apart at the foot. */
  readonly totals?: readonly (readonly Cell[])[] | undefined
}

/** What a mark in a matrix means; a symbol and words, never colour alone. */
export interface MatrixMark {
  readonly id: string
  readonly symbol: string
  readonly text: BlockText
  readonly tone: 'good' | 'part' | 'bad' | 'unknown' | 'neutral'
}

/** A cell of a matrix: a mark, and words about it. */
export interface MatrixCell {
  readonly mark: string
  readonly text?: BlockText | undefined
}

/** A matrix of marks: rows × columns. A missing cell is shown as unknown. */
export interface MatrixBlock extends BlockBase {
  readonly block: 'matrix'
  readonly title: BlockText
  readonly rowTitle?: BlockText | undefined
  readonly columns: readonly { readonly id: string; readonly title: BlockText }[]
  readonly rows: readonly {
    readonly id: string
    readonly title: BlockText
    readonly cells: Readonly<Record<string, MatrixCell>>
  }[]
  readonly marks: readonly MatrixMark[]
}

/** Horizontal bars, in one or more stacked series. */
export interface BarsBlock extends BlockBase {
  readonly block: 'bars'
  readonly title: BlockText
  readonly series: readonly { readonly id: string; readonly title: BlockText }[]
  readonly bars: readonly {
    readonly title: BlockText
    /** One value per series; `null` is unknown, and a hidden one is not in the block. */
    readonly values: readonly (number | null | { readonly suppressed: 'primary' | 'secondary' })[]
  }[]
  /** What the values are. */
  readonly unit: 'count' | 'cents' | 'percent' | 'other'
  readonly unitText?: BlockText | undefined
}

/** Events and spans on a line of time. */
export interface TimelineBlock extends BlockBase {
  readonly block: 'timeline'
  readonly title: BlockText
  readonly items: readonly {
    readonly title: BlockText
    readonly lane?: BlockText | undefined
    readonly from?: CalendarDate | undefined
    readonly to?: CalendarDate | undefined
    readonly tone?: MatrixMark['tone'] | undefined
  }[]
}

/** A map of equal tiles, one per municipality; its layout is data of the area. */
export interface TileMapBlock extends BlockBase {
  readonly block: 'tile-map'
  readonly title: BlockText
  readonly tiles: readonly {
    readonly id: string
    readonly title: BlockText
    readonly column: number
    readonly row: number
    readonly mark: string
    readonly value?: Cell | undefined
  }[]
  readonly marks: readonly MatrixMark[]
}

/** A picture of a service chain. */
export interface ChainBlock extends BlockBase {
  readonly block: 'chain'
  readonly title: BlockText
  readonly chain: ServiceChain
  /** Names of organisations and services that the chain refers to, by `kind/id`. */
  readonly names?: Readonly<Record<string, LocalizedText>> | undefined
}

/** Findings, grouped by the renderer. */
export interface DiagnosticsBlock extends BlockBase {
  readonly block: 'diagnostics'
  readonly title: BlockText
  readonly diagnostics: readonly Diagnostic[]
}

/** The sources that the report stands on. */
export interface SourcesBlock extends BlockBase {
  readonly block: 'sources'
  readonly title: BlockText
  readonly sources: readonly {
    readonly id: string
    readonly title: BlockText
    readonly detail?: BlockText | undefined
    readonly url?: string | undefined
  }[]
}
