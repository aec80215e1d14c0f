/** One thing a script may not say; a pattern for each language that we know well enough to judge. */
export type Banned = { code: string; pattern: RegExp; severity: 'error' | 'warning' };

// `\b` knows no letters but a to z.
/** A pattern for any of these as whole words. */
export const phrases = (...all: string[]) => new RegExp(`(?<!\\p{L})(?:${all.join('|')})(?!\\p{L})`, 'giu');
