import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { keepTogetherPage } from '@/entrypoints/background/team/together-page';

/** How many such pages are open; the browser refuses a second one. */
let open = 0;
const offscreen = {
  createDocument: vi.fn<(page: { url: string }) => Promise<void>>(async () => {
    if (open > 0) throw new Error('Only a single offscreen document may be created.');
    open += 1;
  }),
  closeDocument: vi.fn<() => Promise<void>>(async () => {
    open -= 1;
  }),
};

beforeEach(() => {
  open = 0;
  Object.assign(fakeBrowser, { offscreen });
  Object.assign(fakeBrowser.runtime, {
    getContexts: async () => Array.from({ length: open }, () => ({ contextType: 'OFFSCREEN_DOCUMENT' })),
  });
});
afterEach(() => {
  Object.assign(fakeBrowser, { offscreen: undefined });
  vi.clearAllMocks();
});

it('is opened once, however often the worker starts', async () => {
  await Promise.all([keepTogetherPage(true), keepTogetherPage(true)]);
  await keepTogetherPage(true);
  expect(offscreen.createDocument.mock.calls.map(([page]) => page.url)).toEqual(['/together.html']);
});

it('is closed when the team is left, and opened again when one is joined', async () => {
  await keepTogetherPage(true);
  await keepTogetherPage(false);
  await keepTogetherPage(false);
  expect(offscreen.closeDocument).toHaveBeenCalledTimes(1);
  await keepTogetherPage(true);
  expect(open).toBe(1);
});

it('somebody alone has none', async () => {
  await keepTogetherPage(false);
  expect(offscreen.createDocument).not.toHaveBeenCalled();
});

it('without the permission nothing is done', async () => {
  Object.assign(fakeBrowser, { offscreen: undefined });
  await keepTogetherPage(true);
  expect(open).toBe(0);
});
