/*
 * Bounds of what crosses a border. schemas.ts holds messages and records to them; whoever reads a page keeps to them beforehand, so
 * that nothing a page says has its whole reading refused.
 */

/** Characters of a text that a field holds, or that is said of an offer. */
export const longestText = 10_000
/** Characters of a file's name. */
export const longestFileName = 1000
/** Entries of a list that a field holds. */
export const mostEntries = 1000
export const mostAreaRows = 100
export const longestLabel = 200
/** The longest id of an offer; a solution's is its name. */
export const longestId = 200
/** Characters of a structure report. */
export const longestReport = 60_000
