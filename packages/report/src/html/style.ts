import { blocks } from './style/blocks.js'
import { charts } from './style/charts.js'
import { colours } from './style/colours.js'
import { phone } from './style/phone.js'
import { print } from './style/print.js'
import { text } from './style/text.js'

/** The page's style sheet; it stands in the page exactly as it is here. */
export const style: string = colours + text + blocks + charts + phone + print

/** The style sheet's hash for the content security policy; a test computes it anew. */
export const stylePolicy = 'sha256-L/UYtHLtTjzHFx38IkgPmMyIm0tVJmHzl9scrfT57UE='
