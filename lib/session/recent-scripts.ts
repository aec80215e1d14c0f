import { z } from 'zod';

import { stored } from '../browser-storage/stored';
import { Id } from '../domain/words';

const MOST = 20;

// The scripts last inserted or copied: an order to look in, and no record. What was sent is in the log.
const recent = stored('local', 'recent-scripts', z.array(Id), []);

/** Newest first. */
export const readRecent = recent.get;
/** Tells what was used, at every use, until stopped. */
export const onRecent = recent.watch;

/** A script was inserted or copied. */
export async function noteUse(script: string): Promise<void> {
  await recent.change((before) => [script, ...before.filter((one) => one !== script)].slice(0, MOST));
}
