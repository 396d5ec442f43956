import type { Condition } from './types.js'

/** Act 1086/2003, section 4: an authority of the Act, one's own matter, and the wish. */
export const OWN_MATTER: Condition = { all: ['in-scope', 'own-matter', 'wishes-sami'] }

/** Sections 12 to 16: an office in the homeland (section 11(1)), or the county and its homeland residents (section 11(2)). */
export const HOMELAND_PACKAGE: Condition = {
  any: [{ all: ['in-scope', 'in-homeland'] }, { all: ['lapland-county', 'home-in-named-municipality'] }],
}
