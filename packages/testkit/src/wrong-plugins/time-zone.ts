import { definePlugin, type Plugin } from '@sotekit/core'

/** It takes calendar days for instants, and asks the machine which days those are. */
export const timeZone = (): Plugin =>
  definePlugin({
    name: 'timeZone',
    version: '1.0.0',
    view: () => ({ firstDay: () => new Date('2021-01-01').getDate() }),
  })
