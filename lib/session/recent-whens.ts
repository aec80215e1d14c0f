import { z } from 'zod';

import { stored } from '../browser-storage/stored';

const MOST = 6;

// When things were last put off to, in the rep's words or by the name of a usual answer: an order to offer
// them in, and no record.
const recent = stored('local', 'recent-whens', z.array(z.string().min(1).max(80)), []);

/** Newest first. */
export const readRecentWhens = recent.get;

export async function noteWhen(words: string): Promise<void> {
  const said = words.trim().toLowerCase().slice(0, 80);
  if (said) await recent.change((before) => [said, ...before.filter((one) => one !== said)].slice(0, MOST));
}
