/** How many times as long B's gaps can be. */
export const STRETCHES = { half: 0.5, longer: 1.5, twice: 2 } as const;
