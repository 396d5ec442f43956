import { definePlugin, type Plugin } from '@sotekit/core'
import type { SamiCriteriaOptions } from './options.js'
import type { SamiCriteriaTypes } from './plugin-types.js'
import { records } from './records/index.js'
import { report } from './report/report.js'
import { rules } from './rules/index.js'
import { VERSION } from './version.js'
import { makeView } from './view/view.js'

/**
 * Makes the plugin for Sámi-language and culturally appropriate services (Finnish: saamenkieliset ja
 * kulttuurinmukaiset palvelut): who is bound to what, what has been shown, and where a language is lost. The
 * package's default export, too.
 *
 * Source: Sámi Language Act 1086/2003, Act 612/2021, Act 974/1995 and those in the table of obligations.
 *
 * @example
 * ```ts
 * import { sotekit } from '@sotekit/core'
 * import { samiCriteria } from '@sotekit/sami-criteria'
 *
 * const kit = sotekit({ plugins: [samiCriteria()] })
 * const { dataset } = kit.load([])
 * dataset.plugins // → ['samiCriteria']
 * ```
 */
export function samiCriteria(options: SamiCriteriaOptions = {}): Plugin<SamiCriteriaTypes> {
  return definePlugin<SamiCriteriaTypes>()({
    name: 'samiCriteria',
    version: VERSION,
    title: {
      fi: 'Saamenkieliset ja kulttuurinmukaiset palvelut',
      en: 'Sámi-language and culturally appropriate services',
    },
    requires: { participation: { range: '>=0.1.0 <1', optional: true } },
    records: records(),
    rules: rules(options),
    view: (dataset) => makeView(dataset, options),
    report: (dataset, wanted) => report(dataset, options, wanted),
  })
}
