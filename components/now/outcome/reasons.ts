import type { OutcomeReason } from '@/lib/domain/words';

/** What won it is not what loses it. */
export const reasons: Readonly<Record<'won' | 'lost', readonly OutcomeReason[]>> = {
  won: ['price', 'fit', 'speed', 'trust', 'timing'],
  lost: ['price', 'timing', 'chose-another', 'no-decision', 'wrong-fit'],
};
