import type { PluginTypes } from '@sotekit/core'
import type { Access } from './access.js'
import type { Adoption } from './adoption.js'
import type { Figure } from './figure.js'
import type { DigitalView } from './view.js'

/** What the plugin adds, as types: its kinds, its fields on digital services, its view. */
export interface DigitalTypes extends PluginTypes {
  name: 'digital'
  records: { figure: Figure; adoption: Adoption }
  fields: { 'digital-service': Access }
  view: DigitalView
}
