import { CORE_VERSION, definePlugin, needs, type Plugin } from '@sotekit/core'
import { describe } from 'vitest'
import { collides, sameName } from './collides.js'
import { eachFails } from './fails.js'
import { liesAboutContract, liesAboutVersion, notMade } from './lies.js'
import { type MoneyTypes, money } from './sound.js'
import { schemaOf } from './support.js'
import { transforms, untidyNotes } from './transforms.js'

const alone = (): Plugin =>
  definePlugin({ name: 'alone', version: '1.0.0', requires: { money: needs<MoneyTypes>('^1.0.0') } })

const longKind = (): Plugin =>
  definePlugin({
    name: 'longKind',
    version: '1.0.0',
    records: {
      kindWithANameThatNoSheetCanHave: { schema: schemaOf<{ readonly text: string }>({ text: 'string' }) },
    },
  })

function breaksAtOnce(): Plugin {
  throw new TypeError('no settings')
}

describe('how a plugin is made and loaded', () => {
  eachFails([
    [notMade, 'stamp', 'plugins[0] is not a plugin made by definePlugin but something else'],
    [breaksAtOnce, 'stamp', 'Making the plugin threw: TypeError: no settings'],
    [
      liesAboutVersion,
      'stamp',
      'The stamp says version "2.0.0", the definition "1.0.0": make the plugin with definePlugin, and change nothing of it afterwards.',
    ],
    [
      liesAboutContract,
      'stamp',
      `Plugin "lies" 1.0.0 speaks contract 2 (made with @sotekit/core ${CORE_VERSION}), but this @sotekit/core ${CORE_VERSION} speaks contract 1. Upgrade @sotekit/core here to ${CORE_VERSION} or newer, or use an older "lies".`,
    ],
    [
      money,
      'stamp',
      'The plugin says version "1.2.0", its package "1.3.0": let them say the same.',
      { version: '1.3.0' },
    ],
    [collides, 'loads', 'The plugin name "measures" is reserved by sotekit.'],
    [
      sameName,
      'loads',
      'Two plugins are named "money" (versions 1.2.0, 9.0.0). Leave one of them out.',
      { with: [money()] },
    ],
    [
      alone,
      'loads',
      'Plugin "alone" requires plugin "money" (^1.0.0). Add it to plugins. Here: conforms(plugin, { with: [ … ] }).',
    ],
    [
      longKind,
      'loads',
      'The kind name "longKind.kindWithANameThatNoSheetCanHave" is not valid: letters, digits and hyphens, at most 31 characters (it names a sheet).',
    ],
    [
      transforms,
      'schemas',
      'The schema of kind "transforms.note" changes a record: leave out defaults and transforms, as records are kept as given.',
      { records: untidyNotes },
    ],
  ])
})
