import { definePlugin, type Plugin } from '@sotekit/core'

const honest = (): Plugin => definePlugin({ name: 'lies', version: '1.0.0' })

/** Its stamp says a newer version than it is, to satisfy those that require one. */
export const liesAboutVersion = (): Plugin => ({ '~sotekit': { ...honest()['~sotekit'], version: '2.0.0' } })

/** Its stamp says a contract that it was not made for. */
export const liesAboutContract = (): Plugin =>
  ({ '~sotekit': { ...honest()['~sotekit'], contract: 2 } }) as unknown as Plugin

/** It is the definition alone, not made into a plugin. */
export const notMade = (): Plugin => ({ name: 'lies', version: '1.0.0' }) as unknown as Plugin
