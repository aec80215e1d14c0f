// @vitest-environment node
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

import type { LeadId } from '@/lib/domain/lead/lead';
import { connectNats } from '@/lib/wire/nats-wire';
import type { Wire } from '@/lib/wire/wire';

import { save } from '../domain/asked';
import { settings } from '../store/open-test-db';
import { startTeamServer } from '../wire/nats-server';
import { LEAD } from './at-work';
import { Browser, invitations, roster } from './browser';

const lead = LEAD as LeadId;
const MINUTE = 60_000;
let server: Awaited<ReturnType<typeof startTeamServer>>;
const wires: Wire[] = [];
const clock = {
  get now() {
    return Date.now();
  },
};
const invited = invitations();
const mia = new Browser(invited.mia, clock);
const all = [mia];

async function begin(browser: Browser): Promise<void> {
  const { actor, role } = browser.connection;
  await browser.join();
  const wire = connectNats(await server.member(actor, role as 'rep'));
  wires.push(wire);
  browser.start(wire);
}
const until = (look: () => unknown) =>
  vi.waitFor(
    async () => {
      for (const browser of all) browser.hurry();
      await look();
    },
    { timeout: 30_000, interval: 100 },
  );

beforeAll(async () => {
  server = await startTeamServer({ disk: '1MB' });
  await begin(mia);
  await mia.ask({ type: 'save-settings', settings: settings() });
  await mia.ask({ type: 'save-roster', roster });
  await mia.ask({ leadId: lead, ...save() });
  await mia.ask({ leadId: lead, type: 'share-lead', scope: 'team.all' });
  await until(() => expect(mia.state).toMatchObject({ kind: 'connected', toSend: 0 }));
}, 60_000);
afterAll(async () => {
  for (const browser of all) await browser.stop();
  await Promise.all(wires.map((wire) => wire.close()));
  await server.stop();
});

it('whose clock is wrong, and who writes to a server that is full, is told by a real server, works on, and all is sent', async () => {
  const wrong = new Browser(invited.mia, clock, 12 * MINUTE);
  all.push(wrong);
  await begin(wrong);
  await until(async () => expect(await wrong.lead(lead)).toBeDefined());
  await wrong.ask({ leadId: lead, type: 'note', text: 'By a wrong clock' });
  await until(() => expect(wrong.state?.kind).toBe('clock-wrong'));
  const { ahead } = wrong.state as { ahead: number };
  expect(Math.round(ahead / MINUTE)).toBe(12);
  await until(async () => expect(JSON.stringify(await mia.lead(lead))).toContain('By a wrong clock'));

  // More than there is room for.
  for (let n = 0; n < 300; n += 1)
    await mia.ask({ leadId: lead, type: 'note', text: `${n} ${'x'.repeat(3900)}` });
  await until(() => expect(mia.state?.kind).toBe('full'));
  expect(await mia.ask({ leadId: lead, type: 'archive' })).toBe(true);
  expect((await mia.lead(lead))!.status).toBe('archived');
  await until(() => expect(mia.state).toMatchObject({ kind: 'full', toSend: expect.any(Number) }));
  expect(mia.state!.toSend).toBeGreaterThan(0);
  await server.kill();
  await server.restart('1GB');
  await until(() => expect(mia.state).toMatchObject({ kind: 'connected', toSend: 0 }));
  await until(async () => expect((await wrong.lead(lead))!.status).toBe('archived'));
}, 120_000);
