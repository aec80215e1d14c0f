import { browser } from 'wxt/browser';
import { z } from 'zod';

// For which day, week, month or quarter each review was last held, on this computer.
const Reviewed = z.record(z.string(), z.string());
const KEY = 'reviewed';

/** The last period of each review, by `playbook/review`. */
export async function readReviewed(): Promise<Readonly<Record<string, string>>> {
  return Reviewed.safeParse((await browser.storage.local.get(KEY))[KEY]).data ?? {};
}

/** Held for the period, or (null) not held after all. */
export async function markReviewed(review: string, period: string | null): Promise<void> {
  const { [review]: _, ...others } = await readReviewed();
  await browser.storage.local.set({ [KEY]: period === null ? others : { ...others, [review]: period } });
}

export function onReviewed(show: (reviewed: Readonly<Record<string, string>>) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    if (Object.hasOwn(changes, KEY)) show(Reviewed.safeParse(changes[KEY]!.newValue).data ?? {});
  };
  browser.storage.local.onChanged.addListener(listen);
  return () => browser.storage.local.onChanged.removeListener(listen);
}
