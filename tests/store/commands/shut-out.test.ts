import { describe, expect, it } from 'vitest';

import { append } from '@/lib/store/commands/append';
import { commit } from '@/lib/store/commands/commit';
import { takeInDocuments } from '@/lib/store/commands/take-in-documents';
import type { Db } from '@/lib/store/database/db';
import { TryOut } from '@/lib/store/import/try-out';

import { leadId } from '../../domain/lead-ids';
import { field, save } from '../../domain/asked';
import { ada, commandId } from '../../domain/sample';
import { about, contents, done, moment, openTestDb } from '../open-test-db';

const NOW = '2026-03-04 10:00';
const again = leadId('d');
const person = save({
  keys: {
    emails: ['ada@byte.example'],
    phones: ['+442079460000'],
    profiles: ['linkedin.com/in/ada'],
    records: [],
    threads: [],
  },
});
const by = (keys: Partial<typeof person.keys>) =>
  save({ keys: { emails: [], phones: [], profiles: [], records: [], threads: [], ...keys } });
const ask = (db: Db, body: Parameters<typeof about>[1], lead: string = again) =>
  commit(db, about(lead, body), moment(NOW));
const REFUSED = { ok: false, refusal: { code: 'shut-out' } };

async function erased(over: { never?: true } = {}, first: Parameters<typeof done>[2] | null = null) {
  const db = openTestDb();
  await done(db, '2026-03-02 09:00', person);
  if (first) await done(db, '2026-03-02 10:00', first);
  await done(db, NOW, { type: 'erase-lead', ...over });
  return db;
}

describe('who was erased and must never be contacted again', () => {
  it('is kept as nothing but hashes', async () => {
    const db = await erased({ never: true });
    expect(JSON.stringify(await contents(db))).not.toMatch(/ada@|byron|2079460000|linkedin/i);
    expect(await db.versions.where('[kind+id+command]').above(['shut-out', '', '']).count()).toBe(3);
  });

  it.each([
    ['the address', { emails: ['ada@byte.example', 'other@byte.example'] }],
    ['the number', { phones: ['+442079460000'] }],
    ['the profile', { profiles: ['linkedin.com/in/ada'] }],
  ])('cannot be saved again by %s, nor come in from a file', async (_, keys) => {
    const db = await erased({ never: true });
    expect(await ask(db, by(keys))).toMatchObject(REFUSED);
    const tryOut = await TryOut.begin(db, moment(NOW));
    const command = about(again, by(keys)) as never;
    await tryOut.look([[command]]);
    expect(tryOut.save(again, [command])).toMatchObject({ refused: { code: 'shut-out' } });
    await commit(db, { id: commandId(), type: 'batch', commands: [command], what: 'import' }, moment(NOW));
    expect(await db.leads.count()).toBe(0);
  });

  it('cannot come back as another address of somebody else', async () => {
    const db = await erased({ never: true });
    await done(db, NOW, by({ emails: ['bob@byte.example'] }), again);
    const keys = by({ emails: ['ada@byte.example'] }).keys;
    expect(await ask(db, { type: 'link-keys', keys })).toMatchObject(REFUSED);
    const fields = { email: field('ada@byte.example') };
    expect(await ask(db, { type: 'edit-lead', fields, seen: {} })).toMatchObject(REFUSED);
    expect((await ask(db, { type: 'note', text: 'rang' })).ok).toBe(true);
  });

  it('is whoever had opted out, without anybody saying so again', async () => {
    const db = await erased({}, { type: 'opt-out' });
    expect(await ask(db, person)).toMatchObject(REFUSED);
  });

  it('is nobody else, and not who was only erased', async () => {
    expect((await ask(await erased(), person)).ok).toBe(true);
    expect((await ask(await erased({ never: true }), by({ emails: ['eve@byte.example'] }))).ok).toBe(true);
  });

  it('stays out on another device, whose own hashes have another salt', async () => {
    const [one, other] = [await erased({ never: true }), openTestDb()];
    await done(other, NOW, by({ emails: ['bob@byte.example'] }), ada.replace(/.$/, 'c'));
    await done(other, NOW, { type: 'erase-lead', never: true }, ada.replace(/.$/, 'c'));
    await append(other, await one.events.toArray(), moment(NOW));
    await takeInDocuments(other, await one.versions.toArray(), moment(NOW));
    expect(await ask(other, person)).toMatchObject(REFUSED);
    expect(await ask(other, by({ emails: ['bob@byte.example'] }))).toMatchObject(REFUSED);
  });
});
