import type { CalendarDate, Dataset, DatasetSettings, Plugin } from '@sotekit/core'

/** What `conforms` is told beside the plugin. */
export interface ConformsOptions {
  /**
   * Example records of the plugin's kinds, with those that they refer to. Without them the examples on the
   * rules' pages and arbitrary records of core's kinds are used alone.
   */
  readonly records?: readonly unknown[] | undefined
  /** The plugins that it requires. */
  readonly with?: readonly Plugin[] | undefined
  /** Settings of the datasets, such as the options that the plugin reads. */
  readonly settings?: DatasetSettings | undefined
  /** The version in the package's `package.json`; the plugin must say the same. */
  readonly version?: string | undefined
  /**
   * Calls of the view that need arguments, by a name of your choice. Functions of the view without
   * parameters are called in any case.
   */
  readonly calls?: Readonly<Record<string, (dataset: Dataset) => unknown>> | undefined
  /** The day for which `dataset.at` is asked. Default `2021-06-01`. */
  readonly date?: CalendarDate | undefined
  /** Seed of the arbitrary datasets; the same seed gives the same datasets. Default 1. */
  readonly seed?: number | undefined
  /** How many nearly valid datasets are tried. Default: fast-check's own number, 100. */
  readonly runs?: number | undefined
}
