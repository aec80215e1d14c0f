import { z } from 'zod';

/** A month, `2026-03`. */
export const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

/** An amount in whatever currency the rep counts. */
export const Amount = z.number().min(0).max(1_000_000_000);

/** What a source cost in a month, as the rep typed it. */
export type MonthCost = { source: string; month: string; amount: number };
