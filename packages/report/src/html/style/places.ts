// The largest tile map that the style sheet has places for.
export const mostColumns = 16
export const mostRows = 30
