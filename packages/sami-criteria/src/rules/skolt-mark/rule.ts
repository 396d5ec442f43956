import { letterRule } from '../look-alike-letter/rule.js'
import type { SamiRule } from '../types.js'
import { page } from './page.js'

export const skoltMark: SamiRule = letterRule('skolt-mark', page)
