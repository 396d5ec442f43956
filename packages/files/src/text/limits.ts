/** Levels of nesting that a file may have. Records need about ten. */
export const DEEPEST = 100
