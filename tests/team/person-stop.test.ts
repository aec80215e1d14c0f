import { describe, expect, it } from 'vitest';

import type { LeadId } from '@/lib/domain/lead/lead';
import { commandOf } from '@/lib/domain/log/log';
import { readLog } from '@/lib/store/read/log';
import { readStops } from '@/lib/store/commands/company-stop';

import { field, save } from '../domain/asked';
import { atWork, LEAD, NOW } from './at-work';
import { Browser, invitations } from './browser';

const hers = LEAD as LeadId;
const HIS = '00000000-0000-4000-8000-000000000002' as LeadId;
const keys = { emails: ['ada@byte.example'], phones: [], profiles: [], records: [], threads: [] };
/** The same person, known to Bo by another company and a name of his own. */
const his = save({ keys, fields: { name: field('Ada B.') } });

/** Ana has Ada to herself, and Bo has her, or comes to have her, to himself. */
async function apart() {
  const world = await atWork({ isShared: false });
  return { ...world, stop: () => world.ana.ask({ leadId: hers, type: 'opt-out' }) };
}
const isStopped = async (browser: Browser) => (await browser.lead(HIS))?.optedOut;
async function wordsOf(browser: Browser): Promise<string[]> {
  const log = await readLog(browser.db, HIS);
  return log.flatMap((event) => (event.type === 'opted-out' ? event.why.code : []));
}

describe('who asks a member to be left alone, of a lead that nobody else sees', () => {
  it('is left alone by a colleague who had them before', async () => {
    const { ana, bo, settle, stop } = await apart();
    await bo.ask({ leadId: HIS, ...his });
    await settle();
    await stop();
    await settle();
    expect(await wordsOf(bo)).toEqual(['asked-colleague']);
    expect((await bo.lead(HIS))?.enrolment).toBeNull();
    expect(await bo.lead(hers)).toBeUndefined();
    expect(await ana.lead(HIS)).toBeUndefined();
  });

  it('and by one who saves them later, in the same moment', async () => {
    const { bo, settle, stop } = await apart();
    await stop();
    await settle();
    await bo.ask({ leadId: HIS, ...his });
    expect(await wordsOf(bo)).toEqual(['asked-colleague']);
  });

  it('or learns only later that it is their address', async () => {
    const { bo, settle, stop } = await apart();
    await stop();
    await bo.ask({ leadId: HIS, ...save({ keys: { ...keys, emails: ['ada@home.example'] } }) });
    await settle();
    expect(await isStopped(bo)).toBe(false);
    await bo.ask({ leadId: HIS, type: 'link-keys', keys });
    expect(await isStopped(bo)).toBe(true);
  });

  it('nothing of the lead is told: no name, no address, no word', async () => {
    const { bo, mia, settle, ana } = await apart();
    await ana.ask({ leadId: hers, type: 'note', text: 'Please stop' });
    await ana.ask({ leadId: hers, type: 'opt-out' });
    await settle();
    for (const browser of [bo, mia]) {
      const all = JSON.stringify([await browser.db.versions.toArray(), await browser.db.events.toArray()]);
      expect((await readStops(browser.db)).standing.size).toBe(1);
      for (const secret of ['ada@byte.example', 'Ada', 'Please stop', hers])
        expect(all).not.toContain(secret);
    }
  });

  it('goes on where it was once it is taken back, whoever saved them first', async () => {
    const { ana, bo, settle, stop } = await apart();
    await bo.ask({ leadId: HIS, ...his });
    await stop();
    await settle();
    const word = (await readLog(ana.db, hers)).find(({ type }) => type === 'opted-out');
    await ana.ask({ leadId: hers, type: 'undo', command: commandOf(word!) });
    await settle();
    expect(await isStopped(bo)).toBe(false);
    const undo = (await readLog(ana.db, hers)).find(({ type }) => type === 'undone');
    await ana.ask({ leadId: hers, type: 'undo', command: commandOf(undo!) });
    await settle();
    expect([(await ana.lead(hers))?.optedOut, await isStopped(bo)]).toEqual([true, true]);
  });

  it('is not let go by a colleague who takes back what was heard', async () => {
    const { ana, bo, settle, stop } = await apart();
    await bo.ask({ leadId: HIS, ...his });
    await stop();
    await settle();
    const heard = (await readLog(bo.db, HIS)).find(({ type }) => type === 'opted-out');
    await bo.ask({ leadId: HIS, type: 'undo', command: commandOf(heard!) });
    await settle();
    expect([(await ana.lead(hers))?.optedOut, await isStopped(bo)]).toEqual([true, false]);
    expect((await readStops(ana.db)).standing.size).toBe(1);
  });

  it.each(['ana', 'bo'] as const)(
    'reaches the other as soon as both are online again, %s was not',
    async (who) => {
      const { bo, settle, stop, go } = await apart();
      go(who, false);
      await bo.ask({ leadId: HIS, ...his });
      await stop();
      expect(await isStopped(bo)).toBe(false);
      go(who, true);
      await settle();
      expect(await isStopped(bo)).toBe(true);
    },
  );

  it('is told of those, too, who had asked before the team was joined, and once', async () => {
    const cat = new Browser(invitations().cat, { now: NOW });
    await cat.ask({ leadId: HIS, ...his });
    await cat.ask({ leadId: HIS, type: 'opt-out' });
    const told = async () => [(await readStops(cat.db)).standing.size, await cat.db.versions.count()];
    expect((await told())[0]).toBe(0);
    await cat.join();
    const first = await told();
    expect(first[0]).toBe(1);
    await cat.join();
    expect(await told()).toEqual(first);
  });
});
