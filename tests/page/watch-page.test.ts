// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { beginLife } from '@/entrypoints/page/page-lifetime';
import { watchPage } from '@/entrypoints/page/watch-page';
import type { Sighting } from '@/lib/domain/page/sighting';
import type { Recipe } from '@/lib/recipes/schema';
import { recipes } from '@/lib/recipes/sites';

import { person, sighting } from '../components/panel-samples';

const recipe = recipes.find(({ id }) => id === 'gmail-thread') as Recipe;
const ada = sighting();
const bob = sighting({ lead: person({ name: 'Bob Bit', email: 'bob@bit.example' }), key: 'page of bob' });

let shown: Sighting;
let answer: () => Promise<unknown>;
let told: string[];

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  // This window is not quite one, and has no Navigation API: the document alone is listened to.
  const listen = EventTarget.prototype.addEventListener;
  vi.spyOn(EventTarget.prototype, 'addEventListener').mockImplementation(function (
    this: EventTarget,
    ...how: Parameters<typeof listen>
  ) {
    if (this instanceof Node || this instanceof AbortSignal) listen.apply(this, how);
  });
  // What a test before left listening is ended, as a newer copy ends an older one.
  globalThis.fifthTouchPage?.end();
  told = [];
  shown = ada;
  answer = async () => ({ ok: true, value: { ok: true } });
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((message: unknown) => {
    told.push((message as { data: Sighting }).data.key);
    return answer();
  });
});
afterEach(() => void vi.useRealTimers());

function watch() {
  const life = beginLife();
  return { life, ...watchPage(life, { readFirst: () => ({ recipe, sighting: shown }) }, recipes) };
}
const later = (ms: number) => vi.advanceTimersByTimeAsync(ms);
/** The rep comes back to the tab: a moment at which the page is looked at again. */
const turnTo = () => document.dispatchEvent(new Event('visibilitychange'));

it('tells the worker once what stands on the page, and again when it is something else', async () => {
  watch();
  await later(1000);
  expect(told).toEqual([ada.key]);
  turnTo();
  await later(3000);
  expect(told).toEqual([ada.key]);
  shown = bob;
  turnTo();
  await later(3000);
  expect(told).toEqual([ada.key, bob.key]);
});

it('tells it again when the worker was being stopped, until it is heard', async () => {
  answer = () => Promise.reject(new Error('No SW'));
  watch();
  await later(4000);
  expect(told).toEqual([ada.key, ada.key, ada.key]);
  answer = async () => ({ ok: true, value: { ok: true } });
  await later(60_000);
  expect(told).toEqual([ada.key, ada.key, ada.key, ada.key]);
});

it('does not insist on a page that is gone', async () => {
  answer = () => Promise.reject(new Error('No SW'));
  watch();
  await later(900);
  answer = async () => ({ ok: true, value: { ok: true } });
  shown = bob;
  turnTo();
  await later(60_000);
  expect(told.at(-1)).toBe(bob.key);
  expect(told.lastIndexOf(ada.key)).toBeLessThan(told.indexOf(bob.key));
});

it('is silent after its extension is gone, or another copy has taken over', async () => {
  watch();
  await later(1000);
  beginLife();
  shown = bob;
  turnTo();
  await later(10_000);
  expect(told).toEqual([ada.key]);
});

it.each(['unreadable', 'of another sender'])('does not repeat what the worker refused as %s', async (why) => {
  answer = async () => ({ ok: false, error: why === 'unreadable' ? 'bad-data' : 'wrong-sender' });
  const { life } = watch();
  await later(60_000);
  expect(told).toEqual([ada.key]);
  expect(life.over).toBe(why !== 'unreadable');
});

it.each([
  ['https://www.linkedin.com/in/ada-okafor/', ['unread-profile']],
  ['https://www.linkedin.com/feed/', []],
  ['https://app.hubspot.com/contacts/7/record/0-1/551', ['unread-record']],
])('says of %s, where nothing can be read: %j', async (url, notes) => {
  vi.stubGlobal('location', new URL(url));
  let last: Sighting | null = null;
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((message: unknown) => {
    last = (message as { data: Sighting }).data;
    return answer();
  });
  watchPage(beginLife(), { readFirst: () => null }, recipes);
  await later(4000);
  vi.unstubAllGlobals();
  expect(last).toMatchObject({ lead: null, notes });
});
