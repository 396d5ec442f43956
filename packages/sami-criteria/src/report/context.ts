import {
  type BlockText,
  type CalendarDate,
  type Dataset,
  type LocalizedText,
  type ReportOptions,
  textIn,
} from '@sotekit/core'
import type { SamiLanguage } from '../engine/question.js'
import type { SamiCriteriaOptions } from '../options.js'
import type { SamiCriteriaTypes } from '../plugin-types.js'
import { languageColumns } from '../words/names.js'

/** What every part of the report is made from. */
export interface Context {
  readonly data: Dataset<SamiCriteriaTypes>
  readonly options: SamiCriteriaOptions
  readonly wanted: ReportOptions
  readonly at: CalendarDate
  readonly columns: readonly { readonly id: SamiLanguage; readonly title: BlockText }[]
  readonly name: (name: LocalizedText | undefined, id: string) => string
}

export function contextOf(
  data: Dataset<SamiCriteriaTypes>,
  options: SamiCriteriaOptions,
  wanted: ReportOptions,
): Context {
  return {
    data,
    options,
    wanted,
    at: data.samiCriteria.day(),
    // A name that had to fall back says in which language it is.
    columns: languageColumns(wanted.language).map(({ id, name }) => ({
      id,
      title: { [name.language]: name.text },
    })),
    name: (name, id) => (name && textIn(name, wanted.language)?.text) ?? id,
  }
}
