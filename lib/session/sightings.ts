import { storedByName } from '../browser-storage/stored';
import { Sighting } from '../domain/page/sighting';
import { Instant, MINUTE } from '../domain/time/calendar';

/** As long as it takes to look a mail over and send it. */
const LONG_ENOUGH = 10 * MINUTE;

// What each tab shows now. Kept where it outlives the worker and dies with the browser: looking at a page is
// no reason to keep somebody's details.
const sightings = storedByName('session', 'tab-', Sighting);
// When the rep pressed Insert in a tab without the panel: it is read for that.
const wanted = storedByName('session', 'wanted-', Instant);

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

/** The rep has pressed Insert there, with the panel closed. */
export function want(tab: number, now: Instant): Promise<void> {
  return wanted.of(String(tab)).set(now);
}

/** Whether they did within the last ten minutes. */
export async function isWanted(tab: number, now: Instant): Promise<boolean> {
  const at = await wanted.of(String(tab)).get();
  return at !== undefined && now - at < LONG_ENOUGH;
}
