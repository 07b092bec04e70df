/** Name of the operator {@link isKnownAndNotWithin}. */
export const notWithin = 'knownAndNotWithin'

/**
 * Whether a fact is known and yet no number between two bounds. The library's own comparisons are false of NaN as they are of what is
 * not known, so they cannot tell the two apart.
 */
export const isKnownAndNotWithin = (value: unknown, [least, most]: [number, number]): boolean =>
  value !== undefined && value !== null && !(typeof value === 'number' && value >= least && value <= most)
