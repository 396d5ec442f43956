import { bundle } from './bundle.js'
import { growth } from './growth.js'
import { load } from './load.js'
import { matrix } from './matrix.js'
import { rollUp } from './roll-up.js'
import { structure } from './structure.js'
import { who } from './who.js'

/** @type {Readonly<Record<string, (context: import('../context.js').Context) => import('../context.js').Result | Promise<import('../context.js').Result>>>} */
export const marks = { structure, load, who, 'roll-up': rollUp, matrix, bundle, growth }
