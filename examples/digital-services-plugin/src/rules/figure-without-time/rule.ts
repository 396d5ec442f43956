import type { Rule } from '@sotekit/core'
import type { DigitalTypes } from '../../plugin-types.js'
import { page } from './page.js'

/** A figure can be compared with another one only where both tell their time. */
export const figureWithoutTime: Rule<DigitalTypes> = {
  severity: 'info',
  message: {
    fi: 'Käyttöluvulla {figure} ei ole aikaa, joten sitä ei voi verrata muihin',
    en: 'The figure {figure} has no time, so that it cannot be compared with others',
  },
  page,
  check: (dataset, report) => {
    for (const figure of dataset.all('digital.figure')) {
      if (figure.period?.from !== undefined && figure.period.to !== undefined) continue
      report({ record: figure, args: { figure: figure.id } })
    }
  },
}
