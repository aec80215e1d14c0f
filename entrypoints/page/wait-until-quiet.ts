import { all, parentOf } from '@/lib/reader/dom';
import type { Reading } from '@/lib/reader/read-first';

const TICK_MS = 100;
const QUIET_MS = 200;
const APART_MS = 500;
/** From here on a page that never rests is read all the same, and believed once two readings agree. */
const RESTLESS_MS = 1000;
const LONGEST_MS = 3000;

type Wait = { read(): Reading | null; stands(reading: Reading | null): boolean; wanted(): boolean };

/**
 * The page's reading once it is quiet and stands; null when it does not within the longest wait, or is no
 * longer wanted.
 */
export function readingAtRest({ read, stands, wanted }: Wait): Promise<Reading | null> {
  const started = performance.now();
  let changed = started;
  let readAt = -APART_MS;
  let previous = '';
  const observer = new MutationObserver(() => (changed = performance.now()));
  // What is shown is often a new node beside the last one, so the place that holds both is watched.
  const [main] = all(document, 'main,[role=main]');
  observer.observe((main && parentOf(main)) ?? document.documentElement, {
    childList: true,
    subtree: true,
    characterData: true,
  });

  return new Promise((resolve) => {
    const end = (reading: Reading | null) => {
      observer.disconnect();
      resolve(reading);
    };
    const tick = () => {
      const now = performance.now();
      const waited = now - started;
      if (!wanted()) return end(null);
      const quiet = now - changed >= QUIET_MS;
      if ((quiet || waited >= RESTLESS_MS) && now - readAt >= APART_MS) {
        readAt = now;
        const reading = read();
        const text = JSON.stringify(reading?.sighting);
        const same = text === previous;
        if (stands(reading) && (same || (quiet && !reading?.guess))) return end(reading);
        previous = text;
      }
      if (waited >= LONGEST_MS) return end(null);
      setTimeout(tick, TICK_MS);
    };
    setTimeout(tick, TICK_MS);
  });
}
