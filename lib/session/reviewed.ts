import { z } from 'zod';

import { stored } from '../browser-storage/stored';

// For which day, week, month or quarter each review was last held, on this computer.
const reviewed = stored('local', 'reviewed', z.record(z.string(), z.string()), {});

/** The last period of each review, by `playbook/review`. */
export const readReviewed = reviewed.get;
export const onReviewed = reviewed.watch;

/** Held for the period, or (null) not held after all. */
export async function markReviewed(review: string, period: string | null): Promise<void> {
  await reviewed.change((before) => {
    const { [review]: _, ...others } = before;
    return period === null ? others : { ...others, [review]: period };
  });
}
