import { storedByName } from '../browser-storage/stored';
import { Sighting } from '../domain/page/sighting';

// What each tab shows now. Kept where it outlives the worker and dies with the browser: looking at a page is
// no reason to keep somebody's details.
const sightings = storedByName('session', 'tab-', Sighting);

/** The last to arrive wins: one document's messages arrive in the order they were sent. */
export function remember(tab: number, sighting: Sighting): Promise<void> {
  return sightings.of(String(tab)).set(sighting);
}

/** What a tab shows; null where nothing is remembered of it. */
export async function recall(tab: number): Promise<Sighting | null> {
  return (await sightings.of(String(tab)).get()) ?? null;
}

/** Nothing of a tab is remembered any more. */
export function forget(tab: number): Promise<void> {
  return sightings.of(String(tab)).remove();
}

/** The tabs something is remembered of. */
export async function tabsRemembered(): Promise<number[]> {
  return [...(await sightings.all()).keys()].map(Number);
}

/**
 * Shows what a tab shows, now and at every change, until stopped. A slow first answer never overwrites a
 * later change.
 */
export function onSighting(tab: number, show: (sighting: Sighting | null) => void): () => void {
  let current = true;
  const stop = sightings.of(String(tab)).watch((sighting) => {
    current = false;
    show(sighting ?? null);
  });
  void recall(tab).then(
    (sighting) => current && show(sighting),
    () => current && show(null),
  );
  return () => {
    current = false;
    stop();
  };
}
