import { readdirSync } from 'node:fs';

import { Dexie } from 'dexie';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { SCHEMA_VERSION } from '@/lib/store/database/db';
import { openDb } from '@/lib/store/database/guard';

import { fixtures, lay, openFixture } from './open-fixture';
import { contents, openTestDb } from './open-test-db';

const older = readdirSync(fixtures).filter((file) => Number(/^v(\d+)/.exec(file)![1]) < SCHEMA_VERSION);

beforeEach(() => fakeBrowser.reset());

/** Everything in a database, and the number of its shape, without changing that. */
async function asItLies(name: string) {
  const plain = new Dexie(name);
  await plain.open();
  const rows = await Promise.all(plain.tables.map(async (table) => [table.name, await table.toArray()]));
  const { verno } = plain;
  plain.close();
  return { verno, rows };
}

/** Makes the `nth` step that changes a database fail, as a full disk does; gives back what undoes that. */
function failStep(nth: number): () => void {
  let steps = 0;
  const failing = (home: object, names: readonly string[]) =>
    names.map((name) => {
      const all = home as Record<string, (...given: unknown[]) => unknown>;
      const step = all[name]!;
      return vi.spyOn(all, name).mockImplementation(function (this: unknown, ...given: unknown[]) {
        steps += 1;
        if (steps === nth) throw new DOMException('no room', 'QuotaExceededError');
        return step.apply(this, given);
      });
    });
  const spies = [
    ...failing(IDBObjectStore.prototype, ['put', 'add', 'delete', 'createIndex', 'deleteIndex']),
    ...failing(IDBDatabase.prototype, ['createObjectStore', 'deleteObjectStore']),
  ];
  return () => spies.forEach((spy) => spy.mockRestore());
}

it.each(older)(
  'while the shape of %s changes, whichever step fails, everything stays as it was, that is said, and the next opening does it',
  async (file) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { db: whole } = await openFixture(file);
    const after = await contents(whole);
    const { name } = await lay(file, `fails-${file}`);
    const before = await asItLies(name);
    let failures = 0;
    for (;;) {
      const mend = failStep(failures + 1);
      const db = openTestDb(name);
      const opened = await openDb(db);
      mend();
      if (opened.state === 'open') {
        expect(await contents(db)).toEqual(after);
        break;
      }
      failures += 1;
      expect(opened).toMatchObject({ state: 'cannot-open', message: expect.stringContaining('no room') });
      db.close();
      expect(await asItLies(name)).toEqual(before);
    }
    expect(failures).toBeGreaterThan(1);
  },
);
