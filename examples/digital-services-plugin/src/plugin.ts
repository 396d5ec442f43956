import { definePlugin, type Plugin } from '@sotekit/core'
import { access } from './access.js'
import { adoptionRecord } from './adoption.js'
import { figureRecord } from './figure.js'
import { messages } from './messages.js'
import type { DigitalTypes } from './plugin-types.js'
import { report } from './report.js'
import { rules } from './rules/index.js'
import { VERSION } from './version.js'
import { makeView } from './view.js'

/** Makes the plugin on digital services and their use (Finnish: digitaaliset palvelut ja niiden käyttö). */
export function digital(): Plugin<DigitalTypes> {
  return definePlugin<DigitalTypes>()({
    name: 'digital',
    version: VERSION,
    title: messages.title,
    records: { figure: figureRecord, adoption: adoptionRecord },
    fields: { 'digital-service': access },
    rules,
    view: makeView,
    report,
    messages,
  })
}
