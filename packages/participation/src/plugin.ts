import { definePlugin, type Plugin } from '@sotekit/core'
import type { ParticipationOptions } from './options.js'
import type { ParticipationTypes } from './plugin-types.js'
import { records } from './records/index.js'
import { report } from './report/report.js'
import { rules } from './rules/index.js'
import { VERSION } from './version.js'
import { makeView } from './view/view.js'

/**
 * Makes the plugin for participation reporting (Finnish: osallistumisraportointi): who takes part, who does
 * not, and what came of it. The package's default export, too.
 *
 * Finnish law asks for it in decree 13/2020 section 5 (municipalities, private producers, residents) and in
 * the Act on the Sámi Parliament 974/1995 section 9 (negotiation).
 *
 * @example
 * ```ts
 * import { sotekit } from '@sotekit/core'
 * import { participation } from '@sotekit/participation'
 *
 * const kit = sotekit({ plugins: [participation({ asOf: '2020-12-31' })] })
 * const { dataset } = kit.load([])
 * dataset.participation.day() // → '2020-12-31'
 * ```
 */
export function participation(options: ParticipationOptions = {}): Plugin<ParticipationTypes> {
  return definePlugin<ParticipationTypes>()({
    name: 'participation',
    version: VERSION,
    title: { fi: 'Osallistuminen', en: 'Participation' },
    records: records(),
    rules: rules(options),
    view: (dataset) => makeView(dataset, options),
    report: (dataset, wanted) => report(dataset, options, wanted),
  })
}
