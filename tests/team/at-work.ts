import { ownScope } from '@/lib/domain/self';

import { save } from '../domain/asked';
import { at } from '../domain/sample';
import { settings } from '../store/open-test-db';
import { atRest } from './at-rest';
import { type Actor, Browser, invitations, roster } from './browser';
import { FakeServer, type FakeWire } from './fake-server';

export const NOW = at('2026-03-02 09:00');
export const LEAD = '00000000-0000-4000-8000-000000000001';
export const quiet = { dice: () => 1, on: false };

type How = { invited?: ReturnType<typeof invitations>; managers?: readonly Actor[]; isShared?: boolean };

/** Mia, Ana and Bo at work, some of them managers; Ana has a lead, and has shared it with everybody. */
export async function atWork({ invited = invitations(), managers = ['mia'], isShared = true }: How = {}) {
  const clock = { now: NOW as number };
  const server = new FakeServer(clock);
  const roleOf = (actor: string) => (managers.includes(actor as Actor) ? 'manager' : 'rep');
  for (const [actor, connection] of Object.entries(invited)) connection.role = roleOf(actor);
  const wires = new Map<string, FakeWire>();
  const everyWire: FakeWire[] = [];
  const browsers = Object.fromEntries(
    (['mia', 'ana', 'bo'] as Actor[]).map((actor) => [actor, new Browser(invited[actor], clock)]),
  ) as Record<'mia' | 'ana' | 'bo', Browser>;
  const all = Object.values(browsers);
  const settle = () => atRest(server, all, everyWire);
  const begin = async (browser: Browser) => {
    await browser.join();
    const { scopes, actor } = browser.connection;
    const wire = server.connect([...scopes, ownScope(actor)], quiet);
    wires.set(actor, wire);
    everyWire.push(wire);
    browser.start(wire);
  };
  for (const browser of all) await begin(browser);
  await browsers.mia.ask({ type: 'save-settings', settings: settings() });
  await browsers.mia.ask({
    type: 'save-roster',
    roster: roster.map((one) => ({ ...one, role: roleOf(one.id) })),
  });
  await settle();
  const keys = { emails: ['ada@byte.example'], phones: [], profiles: [], records: [], threads: [] };
  await browsers.ana.ask({ leadId: LEAD, ...save({ keys }) });
  await browsers.ana.ask({ leadId: LEAD, type: 'set-owner', owner: 'ana' });
  if (isShared) await browsers.ana.ask({ leadId: LEAD, type: 'share-lead', scope: 'team.all' });
  await settle();
  const note = (text: string) => browsers.ana.ask({ leadId: LEAD, type: 'note', text });
  const another = async (actor: Actor, wrong = 0) => {
    const browser = new Browser(invited[actor], clock, wrong);
    await begin(browser);
    all.push(browser);
    return browser;
  };
  const go = (actor: Actor, online: boolean) => wires.get(actor)!.go(online);
  return { server, clock, settle, note, go, another, ...browsers };
}
export type World = Awaited<ReturnType<typeof atWork>>;
