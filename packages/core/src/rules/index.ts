import type { RuntimeRule } from '../kit/runtime-plugin.js'

/** Core's rules by name; each one has a folder with its page. */
export const coreRules: Readonly<Record<string, RuntimeRule>> = {}
