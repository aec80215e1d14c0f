import { describe, expect, it } from 'vitest';

import { append } from '@/lib/store/commands/append';
import { commit } from '@/lib/store/commands/commit';
import { takeInDocuments } from '@/lib/store/commands/take-in-documents';
import type { Db } from '@/lib/store/database/db';
import { introduce, readSelf } from '@/lib/store/database/self';
import { readStop } from '@/lib/store/commands/company-stop';
import { readBatch } from '@/lib/store/read/batch';
import { rebuild } from '@/lib/store/safety/rebuild';
import { toLead } from '@/lib/store/projections/rows';

import { leadId as id } from '../../domain/lead-ids';
import { field, save, sent } from '../../domain/asked';
import type { Asked } from '../../domain/given';
import { commandId } from '../../domain/sample';
import { failNthWrite } from '../fail-nth-write';
import { about, contents, done, moment, openTestDb, saveSettings } from '../open-test-db';
import { plain as plainLead } from '../../domain/plain';

const NOW = '2026-03-02 09:00';
const LATER = '2026-03-04 09:00';
const person = (n: number, company = 'Byte Ltd'): Asked =>
  save({
    fields: { name: field(`Lead ${n}`), company: field(company) },
    keys: { emails: [`lead${n}@byte.example`], phones: [], profiles: [], records: [], threads: [] },
  });

const at = (n: number, company: string | null, email: string): Asked =>
  save({
    fields: { name: field(`Lead ${n}`), ...(company && { company: field(company) }) },
    keys: { emails: [email], phones: [], profiles: [], records: [], threads: [] },
  });

async function account(count: number) {
  const db = openTestDb();
  await saveSettings(db, NOW);
  for (let n = 0; n < count; n += 1) await done(db, NOW, person(n), id(n));
  await done(db, NOW, person(90, 'Elsewhere'), id(90));
  const row = async (n: number) => (await db.leads.get(id(n)))!;
  const stop = async (company = 'BYTE Limited', now = LATER) => {
    const batch = commandId();
    return { batch, decision: await commit(db, { id: batch, type: 'stop-company', company }, moment(now)) };
  };
  const letGo = (batch: string) =>
    commit(db, { id: commandId(), type: 'undo-batch', batch }, moment('2026-03-05 09:00'));
  return { db, row, stop, letGo };
}

describe('a company that is stopped', () => {
  it('is stopped for everybody, however many, and for nobody elsewhere', async () => {
    const { db, row, stop } = await account(60);
    await stop();
    expect(
      await db.leads.filter(({ optedOut, companyKey }) => optedOut !== (companyKey === 'byte')).count(),
    ).toBe(0);
    expect(await row(0)).toMatchObject({ status: 'opted-out', enrolment: null });
    expect(await row(90)).toMatchObject({ optedOut: false, enrolment: { next: { touch: 1 } } });
  });

  it('is stopped for whoever is saved there later, and whoever goes there', async () => {
    const { db, row, stop } = await account(1);
    await stop();
    await done(db, LATER, person(50, 'Byte, Ltd.'), id(50));
    expect(await row(50)).toMatchObject({ optedOut: true, status: 'opted-out', enrolment: null });
    await done(db, LATER, { type: 'edit-lead', seen: {}, fields: { company: field('byte') } }, id(90));
    expect(await row(90)).toMatchObject({ optedOut: true });
    const before = await db.leads.toArray();
    await rebuild(db, moment(LATER));
    expect((await db.leads.toArray()).map(({ id: lead, optedOut }) => [lead, optedOut])).toEqual(
      before.map(({ id: lead, optedOut }) => [lead, optedOut]),
    );
  });

  it.each([
    ['Byte S.L.', 'x@else.example'],
    ['Byte ApS', 'x@else.example'],
    ['Byte LLP', 'x@else.example'],
    ['Byte GmbH & Co. KG', 'x@else.example'],
    [null, 'new@byte.example'],
    [null, 'new@mail.byte.example'],
  ])('is stopped for somebody saved at %s with %s', async (company, email) => {
    const { db, row, stop } = await account(1);
    await stop();
    await done(db, LATER, at(50, company, email), id(50));
    expect(await row(50)).toMatchObject({ optedOut: true, enrolment: null });
  });

  it.each([
    [null, 'new@gmail.com'],
    [null, 'new@bytes.example'],
    ['Other Ltd', 'new@byte.example'],
  ])('is not stopped for somebody saved at %s with %s', async (company, email) => {
    const { db, row, stop } = await account(1);
    await stop();
    await done(db, LATER, at(50, company, email), id(50));
    expect((await row(50)).optedOut).toBe(false);
  });

  it('is stopped for those already saved with only an address there, whatever the company is called', async () => {
    const { db, row, stop } = await account(0);
    await done(db, NOW, at(1, 'Data Works', 'one@byte.example'), id(1));
    await done(db, NOW, at(2, null, 'two@byte.example'), id(2));
    await done(db, NOW, at(3, null, 'three@gmail.com'), id(3));
    await stop('Data Works');
    await done(db, LATER, at(4, null, 'four@byte.example'), id(4));
    expect((await Promise.all([1, 2, 3, 4].map(row))).map(({ optedOut }) => optedOut)).toEqual([
      true,
      true,
      false,
      true,
    ]);
  });

  it('is let go as one: everybody is as they were, who came later included', async () => {
    const { db, row, stop, letGo } = await account(3);
    await done(db, NOW, sent(), id(1));
    const before = await Promise.all([0, 1, 2].map(row));
    const { batch } = await stop();
    await done(db, LATER, person(50), id(50));
    expect(await letGo(batch)).toMatchObject({ ok: true });
    const after = await Promise.all([0, 1, 2].map(row));
    const plain = (rows: typeof after) => rows.map((row) => plainLead(toLead(row)));
    expect(plain(after)).toEqual(plain(before));
    expect(await row(50)).toMatchObject({ optedOut: false, enrolment: { next: { touch: 1 } } });
    expect(await readStop(db, 'byte')).toBeNull();
    await done(db, LATER, person(51), id(51));
    expect((await row(51)).optedOut).toBe(false);
    expect((await readBatch(db, batch))!.count).toBe(0);
  });

  it('stays stopped for who had asked for it themselves', async () => {
    const { db, row, stop, letGo } = await account(2);
    await done(db, NOW, { type: 'opt-out' }, id(0));
    expect((await row(1)).optedOut).toBe(false);
    const { batch } = await stop();
    await letGo(batch);
    expect([(await row(0)).optedOut, (await row(1)).optedOut]).toEqual([true, false]);
  });

  it('is not undone for one alone, nor stopped twice', async () => {
    const { db, row, stop } = await account(2);
    await stop();
    const command = (await db.events
      .where('id')
      .above('')
      .filter(({ type, leadId }) => type === 'opted-out' && leadId === id(0))
      .first())!.id.replace(/\.\d+$/, '');
    expect(await commit(db, about(id(0), { type: 'undo', command }), moment(LATER))).toMatchObject({
      ok: false,
      refusal: { code: 'stopped-as-company', args: { company: 'BYTE Limited' } },
    });
    expect((await row(0)).optedOut).toBe(true);
    const before = await db.events.count();
    expect((await stop('Byte')).decision).toMatchObject({ ok: false, refusal: { code: 'already-stopped' } });
    expect(await db.events.count()).toBe(before);
  });

  it('needs a name; the same command again changes nothing', async () => {
    const { db, stop } = await account(2);
    expect((await stop('—')).decision).toMatchObject({ ok: false, refusal: { code: 'company-unnamed' } });
    const { batch } = await stop();
    const after = await contents(db);
    await commit(db, { id: batch, type: 'stop-company', company: 'BYTE Limited' }, moment(LATER));
    expect(await contents(db)).toEqual(after);
  });
});

it('whichever write fails, a company is stopped or let go as a whole or not at all', async () => {
  const db = openTestDb();
  const injector = failNthWrite(db);
  await saveSettings(db, NOW);
  for (let n = 0; n < 3; n += 1) await done(db, NOW, person(n), id(n));
  const stop = { id: commandId(), type: 'stop-company' as const, company: 'Byte' };
  for (const command of [stop, { id: commandId(), type: 'undo-batch' as const, batch: stop.id }]) {
    const untouched = await contents(db);
    let failures = 0;
    for (let over = false; !over;) {
      Object.assign(injector, { writes: 0, failAt: failures + 1 });
      over = await commit(db, command, moment(LATER)).then(
        ({ ok }) => ok,
        () => false,
      );
      if (over) break;
      failures += 1;
      expect(await contents(db)).toEqual(untouched);
    }
    injector.failAt = null;
    expect(failures).toBeGreaterThan(5);
    expect(await db.leads.filter(({ optedOut }) => optedOut).count()).toBe(command === stop ? 3 : 0);
  }
});

describe('a company that is stopped on another device', () => {
  /** Two devices of one rep, with two leads at the company and one elsewhere. */
  async function two() {
    const here = await account(2);
    const there = openTestDb();
    await introduce(there, { actor: (await readSelf(here.db)).actor, device: 'second' });
    const hear = async (to: Db, from: Db, order: 'documents first' | 'events first') => {
      const documents = async () =>
        void (await takeInDocuments(to, await from.versions.toArray(), moment(LATER)));
      const events = async () => void (await append(to, await from.events.toArray(), moment(LATER)));
      for (const come of order === 'documents first' ? [documents, events] : [events, documents])
        await come();
    };
    await hear(there, here.db, 'documents first');
    return { here, there, hear };
  }
  const optedOut = async (db: Db) =>
    (await db.leads.toArray()).filter((row) => row.optedOut).map((row) => row.fields['name']!.value);

  it.each(['documents first', 'events first'] as const)(
    'is stopped for the leads that are here, also those that were saved meanwhile, on both: %s',
    async (order) => {
      const { here, there, hear } = await two();
      await here.stop();
      await done(there, LATER, person(7), id(7));
      await done(there, LATER, at(8, null, 'lead8@byte.example'), id(8));
      await hear(there, here.db, order);
      await hear(here.db, there, order);
      const all = ['Lead 0', 'Lead 1', 'Lead 7', 'Lead 8'];
      expect([await optedOut(here.db), await optedOut(there)]).toEqual([all, all]);
      await hear(there, here.db, order);
      expect(await there.events.toArray()).toEqual(await here.db.events.toArray());
    },
  );

  it('and let go again is so for those that were stopped by the merge, too', async () => {
    const { here, there, hear } = await two();
    const { batch } = await here.stop();
    await done(there, LATER, person(7), id(7));
    await hear(there, here.db, 'events first');
    expect(await optedOut(there)).toContain('Lead 7');
    await here.letGo(batch);
    await hear(there, here.db, 'events first');
    await hear(here.db, there, 'documents first');
    expect([await optedOut(here.db), await optedOut(there)]).toEqual([[], []]);
    expect(await readBatch(there, batch)).toMatchObject({ count: 0 });
  });

  it('does not stop anew whom the rep has let go by themselves', async () => {
    const { here, there, hear } = await two();
    const { batch } = await here.stop();
    await here.letGo(batch);
    await hear(there, here.db, 'events first');
    await hear(there, here.db, 'documents first');
    expect(await optedOut(there)).toEqual([]);
  });
});
