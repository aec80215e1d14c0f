import { z } from 'zod';

/**
 * Why a date, a number or a refusal is what it is. A code and its figures, so that it can be stored with the
 * decision and said in the reader's language later: `lib/i18n` has a sentence for every code, and a test
 * proves it.
 */
export const Reason = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9-]*$/),
  args: z.record(z.string(), z.union([z.string().max(500), z.number()])).optional(),
});
export type Reason = z.infer<typeof Reason>;

/** A reason by its code, with the figures and names its sentence needs (`why.<code>` in `lib/i18n`). */
export function because(code: string, args?: Record<string, string | number>): Reason {
  return args ? { code, args } : { code };
}

/** Why nothing was done, in the rep's words by way of `lib/i18n`. */
export type Refusal = Reason;
