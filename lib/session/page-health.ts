import { browser } from 'wxt/browser';

import { PageHealth } from '../domain/page/page-health';

// How each recipe has done. Small, of no worth to anybody but here, and begun anew when it is lost.
const PREFIX = 'page-health-';
const parse = (value: unknown): PageHealth | undefined => PageHealth.safeParse(value).data;

export async function readPageHealth(recipe: string): Promise<PageHealth | undefined> {
  return parse((await browser.storage.local.get(PREFIX + recipe))[PREFIX + recipe]);
}

/** Every recipe that has read something here, by its id. */
export async function readAllPageHealth(): Promise<ReadonlyMap<string, PageHealth>> {
  const stored = await browser.storage.local.get(null);
  return new Map(
    Object.keys(stored).flatMap((key): [string, PageHealth][] => {
      const health = key.startsWith(PREFIX) ? parse(stored[key]) : undefined;
      return health ? [[key.slice(PREFIX.length), health]] : [];
    }),
  );
}

/** Replaces a record by what `change` makes of it; null leaves it. One after another, so that two tabs at once are both counted. */
export function changePageHealth(
  recipe: string,
  change: (before: PageHealth | undefined) => PageHealth | null,
): Promise<void> {
  return navigator.locks.request(PREFIX, async () => {
    const before = await readPageHealth(recipe);
    const after = change(before);
    if (after && JSON.stringify(after) !== JSON.stringify(before))
      await browser.storage.local.set({ [PREFIX + recipe]: after });
  });
}

export function onPageHealth(changed: () => void): () => void {
  const listen = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => key.startsWith(PREFIX))) changed();
  };
  browser.storage.local.onChanged.addListener(listen);
  return () => browser.storage.local.onChanged.removeListener(listen);
}
