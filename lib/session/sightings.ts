import { browser } from 'wxt/browser';

import { Sighting } from '../domain/page/sighting';

// What each tab shows now. Kept where it outlives the worker and dies with the browser: looking at a page is no reason to keep
// somebody's details.
const keyOf = (tab: number): `tab-${number}` => `tab-${tab}`;
const parse = (value: unknown): Sighting | null => Sighting.safeParse(value).data ?? null;

/** The last to arrive wins: one document's messages arrive in the order they were sent. */
export async function remember(tab: number, sighting: Sighting): Promise<void> {
  await browser.storage.session.set({ [keyOf(tab)]: sighting });
}

export async function recall(tab: number): Promise<Sighting | null> {
  const key = keyOf(tab);
  return parse((await browser.storage.session.get(key))[key]);
}

export async function forget(tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab));
}

/** The tabs something is remembered of. */
export async function tabsRemembered(): Promise<number[]> {
  return Object.keys(await browser.storage.session.get(null)).flatMap((key) =>
    /^tab-\d+$/.test(key) ? [Number(key.slice(4))] : [],
  );
}

/** Shows what a tab shows, now and at every change, until stopped. A slow first answer never overwrites a later change. */
export function onSighting(tab: number, show: (sighting: Sighting | null) => void): () => void {
  const key = keyOf(tab);
  let current = true;
  const changed = (changes: Record<string, { newValue?: unknown }>) => {
    if (!Object.hasOwn(changes, key)) return;
    current = false;
    show(parse(changes[key]!.newValue));
  };
  browser.storage.session.onChanged.addListener(changed);
  void recall(tab).then(
    (sighting) => current && show(sighting),
    () => current && show(null),
  );
  return () => {
    current = false;
    browser.storage.session.onChanged.removeListener(changed);
  };
}
