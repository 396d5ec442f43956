import { definePlugin, type Plugin } from '@sotekit/core'

/** It is called what datasets already call their measures. In TypeScript this would not compile. */
export const collides = (): Plugin =>
  definePlugin({ name: 'measures' as 'own', version: '1.0.0', view: () => ({ count: () => 1 }) })

/** It has the name of a plugin that is loaded beside it. */
export const sameName = (): Plugin => definePlugin({ name: 'money', version: '9.0.0' })
