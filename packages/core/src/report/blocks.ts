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
  /** Says that it is a heading. */
  readonly block: 'heading'
  /** Depth: 1 is a part of the report, 2 and 3 stand below it. */
  readonly level: 1 | 2 | 3
  /** Words of the heading. */
  readonly text: BlockText
}

/** A paragraph, or a list of items. */
export interface TextBlock extends BlockBase {
  /** Says that it is text. */
  readonly block: 'text'
  /** The paragraph; stands before the items where there are both. */
  readonly text?: BlockText | undefined
  /** Items of a list, in order. */
  readonly items?: readonly BlockText[] | undefined
}

/** A figure that stands out, with its parts. */
export interface KeyFigureBlock extends BlockBase {
  /** Says that it is a key figure. */
  readonly block: 'key-figure'
  /** What the figure tells. */
  readonly label: BlockText
  /** The figure, as a typed value. */
  readonly value: Cell
  /** How many of what is counted are unknown. */
  readonly unknown?: number | undefined
}

/** A column of a table. */
export interface Column {
  /** Header of the column. */
  readonly title: BlockText
  /** Which side its values stand at; `end` for numbers. */
  readonly align?: 'start' | 'end' | undefined
}

/** A table. The first column holds the rows' headers. */
export interface TableBlock extends BlockBase {
  /** Says that it is a table. */
  readonly block: 'table'
  /** Caption of the table. */
  readonly title: BlockText
  /** The columns, that of the rows' headers first. */
  readonly columns: readonly Column[]
  /** Rows of cells, one cell per column. */
  readonly rows: readonly (readonly Cell[])[]
  /** Rows of totals, set apart at the foot. */
  readonly totals?: readonly (readonly Cell[])[] | undefined
}

/** What a mark in a matrix means; a symbol and words, never colour alone. */
export interface MatrixMark {
  /** Id that cells and tiles name the mark by. */
  readonly id: string
  /** Short symbol that tells the mark apart without colour. */
  readonly symbol: string
  /** What the mark means, for the legend and for who does not see it. */
  readonly text: BlockText
  /** How good it is; a renderer picks the colour by it. */
  readonly tone: 'good' | 'part' | 'bad' | 'unknown' | 'neutral'
}

/** A cell of a matrix: a mark, and words about it. */
export interface MatrixCell {
  /** Id of the cell's mark. */
  readonly mark: string
  /** Words about the cell, beside the mark. */
  readonly text?: BlockText | undefined
}

/** A matrix of marks: rows × columns. A missing cell is shown as unknown. */
export interface MatrixBlock extends BlockBase {
  /** Says that it is a matrix. */
  readonly block: 'matrix'
  /** Caption of the matrix. */
  readonly title: BlockText
  /** Header of the column of row titles. */
  readonly rowTitle?: BlockText | undefined
  /** The columns, in order. */
  readonly columns: readonly { readonly id: string; readonly title: BlockText }[]
  /** The rows, in order; cells by the id of their column. */
  readonly rows: readonly {
    readonly id: string
    readonly title: BlockText
    readonly cells: Readonly<Record<string, MatrixCell>>
  }[]
  /** The marks that cells name, in the order of the legend. */
  readonly marks: readonly MatrixMark[]
}

/** Horizontal bars, in one or more stacked series. */
export interface BarsBlock extends BlockBase {
  /** Says that it is a chart of bars. */
  readonly block: 'bars'
  /** Caption of the chart. */
  readonly title: BlockText
  /** What the parts of a bar are, in the order in which they are stacked. */
  readonly series: readonly { readonly id: string; readonly title: BlockText }[]
  /** The bars, in order. */
  readonly bars: readonly {
    readonly title: BlockText
    /** One value per series; `null` is unknown, and a hidden one is not in the block. */
    readonly values: readonly (number | null | { readonly suppressed: 'primary' | 'secondary' })[]
  }[]
  /** What the values are. */
  readonly unit: 'count' | 'cents' | 'percent' | 'other'
  /** The unit in words, such as `persons`. */
  readonly unitText?: BlockText | undefined
}

/** Events and spans on a line of time. */
export interface TimelineBlock extends BlockBase {
  /** Says that it is a timeline. */
  readonly block: 'timeline'
  /** Caption of the timeline. */
  readonly title: BlockText
  /**
   * Events (`from` and `to` the same day) and spans; an end left out is open. Items of one lane stand
   * together.
   */
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
  /** Says that it is a tile map. */
  readonly block: 'tile-map'
  /** Caption of the map. */
  readonly title: BlockText
  /**
   * The tiles: column and row from 0, north at the top; `id` is the municipality's code, `mark` a mark's id.
   */
  readonly tiles: readonly {
    readonly id: string
    readonly title: BlockText
    readonly column: number
    readonly row: number
    readonly mark: string
    readonly value?: Cell | undefined
  }[]
  /** The marks that tiles name, in the order of the legend. */
  readonly marks: readonly MatrixMark[]
}

/** A picture of a service chain. */
export interface ChainBlock extends BlockBase {
  /** Says that it is a picture of a service chain. */
  readonly block: 'chain'
  /** Caption of the picture. */
  readonly title: BlockText
  /** The chain as a record; a renderer draws it and tells it in words. */
  readonly chain: ServiceChain
  /** Names of organisations and services that the chain refers to, by `kind/id`. */
  readonly names?: Readonly<Record<string, LocalizedText>> | undefined
}

/** Findings, grouped by the renderer. */
export interface DiagnosticsBlock extends BlockBase {
  /** Says that it is a list of findings. */
  readonly block: 'diagnostics'
  /** Heading of the list. */
  readonly title: BlockText
  /** The findings, in any order. */
  readonly diagnostics: readonly Diagnostic[]
}

/** The sources that the report stands on. */
export interface SourcesBlock extends BlockBase {
  /** Says that it is a list of sources. */
  readonly block: 'sources'
  /** Heading of the list. */
  readonly title: BlockText
  /** The sources: id of the record, title, what else tells them apart, web address. */
  readonly sources: readonly {
    readonly id: string
    readonly title: BlockText
    readonly detail?: BlockText | undefined
    readonly url?: string | undefined
  }[]
}
