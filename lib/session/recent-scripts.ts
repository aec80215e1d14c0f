import { browser } from 'wxt/browser';
import { z } from 'zod';

import { Id } from '../domain/words';

// The scripts last inserted or copied: an order to look in, and no record. What was sent is in the log.
const KEY = 'recent-scripts';
const MOST = 20;
const parse = (value: unknown) => z.array(Id).safeParse(value).data ?? [];

/** Newest first. */
export async function readRecent(): Promise<string[]> {
  return parse((await browser.storage.local.get(KEY))[KEY]);
}

export async function noteUse(script: string): Promise<void> {
  const others = (await readRecent()).filter((one) => one !== script);
  await browser.storage.local.set({ [KEY]: [script, ...others].slice(0, MOST) });
}

/** Tells what was used, at every use, until stopped. */
export function onRecent(changed: (scripts: string[]) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    if (KEY in changes) changed(parse(changes[KEY]!.newValue));
  };
  browser.storage.local.onChanged.addListener(listen);
  return () => browser.storage.local.onChanged.removeListener(listen);
}
