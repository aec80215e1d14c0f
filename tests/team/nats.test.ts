// @vitest-environment node
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

import type { LeadId } from '@/lib/domain/lead/lead';
import { toLead } from '@/lib/store/projections/rows';
import { connectNats } from '@/lib/wire/nats-wire';
import type { Wire } from '@/lib/wire/wire';

import { save } from '../domain/asked';
import { settings } from '../store/open-test-db';
import { startTeamServer } from '../wire/nats-server';
import { Browser, invitations, roster } from './browser';

let server: Awaited<ReturnType<typeof startTeamServer>>;
const wires: Wire[] = [];
beforeAll(async () => {
  server = await startTeamServer();
}, 30_000);
afterAll(async () => {
  await Promise.all(wires.map((wire) => wire.close()));
  await server.stop();
});

async function start(browser: Browser): Promise<Wire> {
  const { actor, role, scopes } = browser.connection;
  const wire = connectNats(
    await server.member(
      actor,
      role as 'rep',
      scopes.filter((scope) => scope.startsWith('pod.')),
    ),
  );
  wires.push(wire);
  browser.start(wire);
  return wire;
}

const lead = (n: number) => `00000000-0000-4000-8000-00000000000${n}` as LeadId;
const shown = async ({ db }: Browser) =>
  (await db.leads.toArray()).filter(({ scope }) => scope === 'team.all').map(toLead);

it('two members in two browsers each see the same over a real server that is killed on the way; the third sees only what is everybody’s', async () => {
  const clock = {
    get now() {
      return Date.now();
    },
  };
  const invited = invitations();
  const mia = new Browser(invited.mia, clock);
  const [one, two] = [new Browser(invited.ana, clock), new Browser(invited.ana, clock)];
  const bo = new Browser(invited.bo, clock);
  const all = [mia, one, two, bo];
  for (const browser of all) {
    await browser.join();
    await start(browser);
  }
  const hurry = () => {
    for (const browser of all) browser.hurry();
  };
  const until = (look: () => Promise<unknown>) =>
    vi.waitFor(
      async () => {
        hurry();
        await look();
      },
      { timeout: 40_000, interval: 300 },
    );
  await mia.ask({ type: 'save-settings', settings: settings() });
  await mia.ask({ type: 'save-roster', roster });
  await until(async () =>
    expect(await bo.db.versions.filter(({ kind }) => kind === 'roster').count()).toBeGreaterThan(0),
  );
  for (const [n, scope] of ['team.all', 'pod.north', 'team.all'].entries()) {
    const keys = { emails: [`${n}@byte.example`], phones: [], profiles: [], records: [], threads: [] };
    await one.ask({ leadId: lead(n), ...save({ keys }) });
    await one.ask({ leadId: lead(n), type: 'set-owner', owner: 'ana' });
    await one.ask({ leadId: lead(n), type: 'share-lead', scope });
  }
  await until(async () => {
    for (const browser of all) expect(await shown(browser)).toHaveLength(2);
  });
  await server.kill();
  await one.ask({ leadId: lead(0), type: 'note', text: 'Rang the reception' });
  await bo.ask({ leadId: lead(0), type: 'note', text: 'They rang' });
  await two.ask({ leadId: lead(1), type: 'note', text: 'Only for the north' });
  await until(async () => {
    expect(one.state?.kind).toBe('offline');
    expect(one.state?.toSend).toBeGreaterThan(0);
  });
  await server.restart();
  await until(async () => {
    for (const browser of all) {
      expect(await browser.db.outgoing.count()).toBe(0);
      expect(await browser.db.events.get(one.acknowledged.at(-1)!.id)).toBeDefined();
      expect(await browser.db.events.get(bo.acknowledged.at(-1)!.id)).toBeDefined();
    }
    expect(await one.db.events.get(two.acknowledged.at(-1)!.id)).toBeDefined();
    for (const browser of all) expect(await shown(browser)).toEqual(await shown(mia));
  });
  expect(await bo.db.leads.get(lead(1))).toBeUndefined();
  expect((await bo.db.events.toArray()).some(({ leadId }) => leadId === lead(1))).toBe(false);
  expect((await mia.db.leads.get(lead(1)))?.owner).toBe('ana');
  for (const browser of all) {
    expect(await browser.db.auditNotes.toArray()).toEqual([]);
    await browser.stop();
  }
}, 120_000);
