import type { Rule } from '@sotekit/core'
import type { PluginNameTypes } from '../../plugin-types.js'
import { page } from './page.js'

/** A measure is reviewed while its work is done: within its own period, or else that of its programme. */
export const reviewOutsidePeriod: Rule<PluginNameTypes> = {
  severity: 'warning',
  message: {
    fi: 'Katselmus {date} ei osu aikaan, jona toimenpidettä {measure} tehdään',
    en: 'The review of {date} is not within the time of the measure {measure}',
  },
  page,
  check: (dataset, report) => {
    for (const review of dataset.all('pluginName.review')) {
      const { date, measure: id } = review
      const measure = dataset.measures.get(id)
      if (measure === undefined) continue // core says so already
      const owner = measure.period ? measure : dataset.programmes.get(measure.programme)
      const { from, to } = owner?.period ?? {}
      const tooEarly = from !== undefined && date < from
      const tooLate = to !== undefined && date > to
      if (!tooEarly && !tooLate) continue
      report({
        record: review,
        at: '/date',
        args: { date, measure: id },
        received: date,
        expected: {
          fi: `aikaväliltä ${from ?? '…'} – ${to ?? '…'}`,
          en: `from ${from ?? '…'} to ${to ?? '…'}`,
        },
      })
    }
  },
}
