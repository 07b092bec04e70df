let given = 0

/** An id that no later render gives again, as the portal's generated ids: nothing can rely on it. */
export const freshId = (stem: string): string => `formly_${given++}_${stem}`
