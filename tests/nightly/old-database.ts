import { readFileSync } from 'node:fs';
import path from 'node:path';

import { type Browser, sleep } from '../e2e/launch';
import { openQuietPage } from '../e2e/open-quiet-page';

/** How many there are of each. */
export type Held = { events: number; leads: number };

type Old = { version: number; stores: Record<string, string>; rows: Record<string, object[]> };

/**
 * Puts a database of the first release, lived in by `times` as many people as the fixture has, in the place of
 * the one that is there, as if the product had never been updated. Gives back what is in it.
 */
export async function layOldDatabase(browser: Browser, times: number): Promise<Held> {
  const fixture = path.join(import.meta.dirname, '../fixtures/db/v001-lived.json');
  const old = JSON.parse(readFileSync(fixture, 'utf8')) as Old;
  const desk = await openQuietPage(browser);
  const held = await desk.evaluate(fill, [old, times] as const);
  await desk.evaluate(() => chrome.storage.local.clear());
  await sleep(3000); // until Chrome has written that down
  return held;
}

/** Runs in an extension page. */
async function fill([{ version, stores, rows }, times]: readonly [Old, number]): Promise<Held> {
  // One after the other, so that nobody opens it in between.
  indexedDB.deleteDatabase('fifth-touch');
  const asked = indexedDB.open('fifth-touch', version * 10);
  const path = (key: string) => (key.startsWith('[') ? key.slice(1, -1).split('+') : key);
  asked.addEventListener('upgradeneeded', () => {
    for (const [name, keys] of Object.entries(stores)) {
      const [primary, ...indexes] = keys.split(', ');
      const store = asked.result.createObjectStore(name, { keyPath: path(primary!) });
      for (const index of indexes)
        store.createIndex(index.replace('*', ''), path(index.replace('*', '')), {
          multiEntry: index.startsWith('*'),
        });
    }
  });
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    asked.addEventListener('success', () => resolve(asked.result));
    asked.addEventListener('error', () => reject(asked.error ?? new Error('not opened')));
  });
  const perPerson = ['events', 'leads', 'answers'];
  for (let nth = 0; nth < times; nth += 1) {
    const change = db.transaction(Object.keys(stores), 'readwrite', { durability: 'strict' });
    const names = Object.keys(rows).filter((name) => nth === 0 || perPerson.includes(name));
    for (const name of names) {
      const text = JSON.stringify(rows[name])
        .replaceAll('00000000-0000-4000-8000-', `${nth.toString(16).padStart(8, '0')}-0000-4000-8000-`)
        .replaceAll(/@(\d+)\.example/g, `@${nth}-$1.example`);
      for (const row of JSON.parse(text) as object[]) change.objectStore(name).put(row);
    }
    await new Promise((resolve, reject) => {
      change.addEventListener('complete', resolve);
      change.addEventListener('abort', () => reject(change.error ?? new Error('aborted')));
    });
  }
  const count = (name: string) =>
    new Promise<number>((resolve) => {
      const counted = db.transaction(name).objectStore(name).count();
      counted.addEventListener('success', () => resolve(counted.result));
    });
  const held = { events: await count('events'), leads: await count('leads') };
  db.close();
  return held;
}
