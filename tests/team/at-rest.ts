import { expect } from 'vitest';

import type { Browser } from './browser';
import type { FakeServer, FakeWire } from './fake-server';

/** Until nothing moves any more between these browsers and their server. */
export async function atRest(
  server: FakeServer,
  browsers: readonly Browser[],
  wires: Iterable<FakeWire>,
): Promise<void> {
  const mark = async () =>
    JSON.stringify([
      Object.values(server.streams).map(({ length }) => length),
      await Promise.all(
        browsers.map(async ({ db }) => [
          await db.arrivals.count(),
          await db.outgoing.count(),
          await db.pendingClaims.count(),
          await db.cursors.toArray(),
        ]),
      ),
    ]);
  let before = '';
  for (let quiet = 0, round = 0; quiet < 3; round += 1) {
    expect(round, 'it comes to rest').toBeLessThan(200);
    for (const browser of browsers) browser.hurry();
    await Promise.all(browsers.map((browser) => browser.idle()));
    await new Promise((resolve) => setTimeout(resolve, 5));
    const now = await mark();
    const isAtEnd = [...wires].every(({ busy }) => busy === 0);
    quiet = isAtEnd && now === before ? quiet + 1 : 0;
    before = now;
  }
}
