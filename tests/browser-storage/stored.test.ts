import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { z } from 'zod';

import { stored, storedByName } from '@/lib/browser-storage/stored';

const Shape = z.object({ count: z.number() });
const item = stored('local', 'item', Shape);

beforeEach(() => fakeBrowser.reset());

describe('one value', () => {
  it('is kept in its area under its key, until it is removed', async () => {
    expect(await item.get()).toBeUndefined();
    await item.set({ count: 1 });
    expect(await item.get()).toEqual({ count: 1 });
    expect(await browser.storage.local.get(null)).toEqual({ item: { count: 1 } });
    expect(await stored('session', 'item', Shape).get()).toBeUndefined();
    await item.remove();
    expect(await item.get()).toBeUndefined();
  });

  it.each([null, 7, 'text', { count: 'one' }, []])(
    'that another version wrote (%j) is as good as absent',
    async (value) => {
      await browser.storage.local.set({ item: value });
      expect(await item.get()).toBeUndefined();
      expect(await stored('local', 'item', Shape, { count: 0 }).get()).toEqual({ count: 0 });
    },
  );

  it('is changed by one after another, and by nobody who answers null', async () => {
    const counted = stored('local', 'item', Shape, { count: 0 });
    await Promise.all(
      Array.from({ length: 10 }, () => counted.change(({ count }) => ({ count: count + 1 }))),
    );
    expect(await counted.get()).toEqual({ count: 10 });
    expect(await counted.change(() => null)).toBeNull();
    expect(await counted.get()).toEqual({ count: 10 });
  });

  it('tells of its changes, and of no other’s, until stopped', async () => {
    const told: unknown[] = [];
    const stop = item.watch((value) => told.push(value));
    await item.set({ count: 1 });
    await stored('local', 'other', Shape).set({ count: 2 });
    await stored('session', 'item', Shape).set({ count: 3 });
    await browser.storage.local.set({ item: 'broken' });
    await item.remove();
    stop();
    await item.set({ count: 4 });
    expect(told).toEqual([{ count: 1 }, undefined, undefined]);
  });
});

describe('values by name', () => {
  const items = storedByName('session', 'item-', Shape);

  it('are found by their names; what cannot be read keeps none of the others out', async () => {
    await items.of('a').set({ count: 1 });
    await items.of('b-c').set({ count: 2 });
    await browser.storage.session.set({ 'item-broken': 7, other: { count: 3 } });
    expect(await items.all()).toEqual(
      new Map([
        ['a', { count: 1 }],
        ['b-c', { count: 2 }],
      ]),
    );
  });

  it('say that one has changed, until stopped', async () => {
    let told = 0;
    const stop = items.watch(() => (told += 1));
    await items.of('a').set({ count: 1 });
    await browser.storage.session.set({ other: 1 });
    await items.of('a').remove();
    stop();
    await items.of('b').set({ count: 1 });
    expect(told).toBe(2);
  });
});
