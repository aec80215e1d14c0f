import { ownScope } from '@/lib/domain/self';

import { save } from '../domain/asked';
import { at } from '../domain/sample';
import { settings } from '../store/open-test-db';
import { type Actor, Browser, invitations, roster } from './browser';
import { FakeServer } from './fake-server';

export const NOW = at('2026-03-02 09:00');
export const LEAD = '00000000-0000-4000-8000-000000000001';
export const quiet = { dice: () => 1, on: false };

/** Mia, Ana and Bo at work; Ana has shared a lead with everybody. */
export async function atWork(invited = invitations()) {
  const clock = { now: NOW as number };
  const server = new FakeServer(clock);
  const browsers = Object.fromEntries(
    (['mia', 'ana', 'bo'] as Actor[]).map((actor) => [actor, new Browser(invited[actor], clock)]),
  ) as Record<'mia' | 'ana' | 'bo', Browser>;
  const all = Object.values(browsers);
  const settle = async () => {
    for (let round = 0; round < 12; round += 1) {
      for (const browser of all) browser.hurry();
      await Promise.all(all.map((browser) => browser.idle()));
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  for (const browser of all) {
    await browser.join();
    const { scopes, actor } = browser.connection;
    browser.start(server.connect([...scopes, ownScope(actor)], quiet));
  }
  await browsers.mia.ask({ type: 'save-settings', settings: settings() });
  await browsers.mia.ask({ type: 'save-roster', roster });
  await settle();
  const keys = { emails: ['ada@byte.example'], phones: [], profiles: [], records: [], threads: [] };
  await browsers.ana.ask({ leadId: LEAD, ...save({ keys }) });
  await browsers.ana.ask({ leadId: LEAD, type: 'set-owner', owner: 'ana' });
  await browsers.ana.ask({ leadId: LEAD, type: 'share-lead', scope: 'team.all' });
  await settle();
  const note = (text: string) => browsers.ana.ask({ leadId: LEAD, type: 'note', text });
  return { server, clock, settle, note, ...browsers };
}
export type World = Awaited<ReturnType<typeof atWork>>;
