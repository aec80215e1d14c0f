import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import type { Inserted } from '@/lib/domain/lead/inserted';
import { noteInserted, readInserted } from '@/lib/session/inserted';

import { at } from '../domain/sample';

const now = at('2026-03-02 10:00');
const words = (over: Partial<Inserted> = {}): Inserted => ({
  script: 'own-hello',
  variant: null,
  channel: 'email',
  at: now,
  ...over,
});

beforeEach(() => fakeBrowser.reset());

it('keeps the last words of each lead', async () => {
  await noteInserted('a', words());
  await noteInserted('b', words({ script: 'other' }));
  await noteInserted('a', words({ variant: 'b' }));
  expect(await readInserted('a', now)).toEqual(words({ variant: 'b' }));
  expect(await readInserted('b', now)).toEqual(words({ script: 'other' }));
  expect(await readInserted('c', now)).toBeUndefined();
});

it('forgets what is older than a fortnight, and the oldest of very many', async () => {
  await noteInserted('old', words({ at: at('2026-02-10 10:00') }));
  expect(await readInserted('old', now)).toBeUndefined();
  for (let n = 0; n < 205; n += 1) await noteInserted(`lead-${n}`, words());
  const kept = (await browser.storage.local.get('inserted'))['inserted'] as object;
  expect(Object.keys(kept)).toHaveLength(200);
  expect(Object.keys(kept)).not.toContain('old');
  expect(Object.keys(kept)).toContain('lead-204');
});

it('takes what it cannot read for nothing', async () => {
  await browser.storage.local.set({ inserted: { a: { script: 7 } } });
  expect(await readInserted('a', now)).toBeUndefined();
  await noteInserted('a', words());
  expect(await readInserted('a', now)).toEqual(words());
});
