import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import type { Sighting } from '@/lib/domain/page/sighting';
import { forget, onSighting, recall, remember, tabsRemembered } from '@/lib/session/sightings';

const sighting = (key: string): Sighting => ({
  v: 1,
  recipe: 'gmail-thread',
  recipeVersion: 1,
  kind: 'thread',
  url: `https://mail.google.com/mail/u/0/#inbox/${key}`,
  key,
  account: null,
  ownAddresses: [],
  lead: null,
  candidates: [],
  thread: null,
  composers: [],
  rows: [],
  confidence: {},
  notes: [],
});

beforeEach(() => fakeBrowser.reset());

describe('what a tab shows', () => {
  it('is kept for that tab only, and forgotten with it', async () => {
    await remember(1, sighting('a'));
    await remember(2, sighting('b'));
    expect((await recall(1))?.key).toBe('a');
    expect(await tabsRemembered()).toEqual([1, 2]);
    await forget(1);
    expect(await recall(1)).toBeNull();
    expect((await recall(2))?.key).toBe('b');
  });

  it('of an earlier version, or damaged, is nothing', async () => {
    await fakeBrowser.storage.session.set({ 'tab-1': { ...sighting('a'), v: 0 }, 'tab-2': 'x' });
    expect([await recall(1), await recall(2)]).toEqual([null, null]);
  });
});

describe('somebody watching', () => {
  it('sees what is there, then every change, then nothing more', async () => {
    await remember(1, sighting('a'));
    const seen: (string | null)[] = [];
    const stop = onSighting(1, (one) => seen.push(one?.key ?? null));
    await vi.waitFor(() => expect(seen).toEqual(['a']));
    await remember(1, sighting('b'));
    await remember(2, sighting('other tab'));
    await forget(1);
    expect(seen).toEqual(['a', 'b', null]);
    stop();
    await remember(1, sighting('c'));
    expect(seen).toEqual(['a', 'b', null]);
  });

  it('never sees an old page after a new one, however slow the first answer is', async () => {
    const { promise, resolve } = Promise.withResolvers<object>();
    vi.spyOn(fakeBrowser.storage.session, 'get').mockReturnValue(promise as never);
    const seen: (string | null)[] = [];
    onSighting(1, (one) => seen.push(one?.key ?? null));
    await remember(1, sighting('new'));
    resolve({ 'tab-1': sighting('old') });
    await promise;
    expect(seen).toEqual(['new']);
  });
});
