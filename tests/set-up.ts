import { locks } from 'node:worker_threads';

import { afterEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import '@/lib/i18n/panel';

import '../tools/phones';
import { addVisibility } from './layout';
import { openedDatabases } from './opened-databases';

if ('Element' in globalThis) addVisibility();

afterEach(async () => {
  for (const db of openedDatabases.splice(0)) await db.delete();
});

/** Pages of a browser have these; those of jsdom do not. */
if (!('locks' in navigator)) Object.assign(navigator, { locks });
const { setImmediate } = globalThis;
const scheduler = {
  postTask: (work: () => unknown) => new Promise((resolve) => setImmediate(() => resolve(work()))),
};
if (!('scheduler' in globalThis)) Object.assign(globalThis, { scheduler });

for (const area of [fakeBrowser.storage.local, fakeBrowser.storage.session])
  Object.assign(area, { getKeys: async () => Object.keys(await area.get(null)) });

/** What the build packages beside the code is fetched by it; here it is read where the build has it from. */
const network = globalThis.fetch;
globalThis.fetch = async (asked, options) => {
  const [, name] = /\/packaged\/(\w+)\.json$/.exec(String(asked)) ?? [];
  if (name === undefined) return network(asked, options);
  const { packagedFiles } = await import('../tools/packaged-files');
  return Response.json(packagedFiles[name as keyof typeof packagedFiles]);
};
