import { describe, expect, it } from 'vitest';

import { pairId } from '@/lib/domain/hygiene/duplicates';
import { mergeCommands } from '@/lib/domain/hygiene/merge';
import { commit } from '@/lib/store/commands/commit';
import type { Db } from '@/lib/store/database/db';
import { lookOver } from '@/lib/store/hygiene/look-over';
import { tryJoin } from '@/lib/store/hygiene/try-join';
import { readBatch } from '@/lib/store/read/batch';

import { leadId as id } from '../../domain/lead-ids';
import { field, save } from '../../domain/asked';
import { commandId } from '../../domain/sample';
import { done, moment, openTestDb } from '../open-test-db';

const NOW = '2026-03-04 10:00';
const keys = (email: string) => ({ emails: [email], phones: [], profiles: [], records: [], threads: [] });

/** Ada twice, by a private and by a company's address, with two titles. */
async function twice(): Promise<Db> {
  const db = openTestDb();
  for (const [n, email, title] of [
    [1, 'ada@byte.example', 'CTO'],
    [2, 'ada@home.example', 'Chief Technology Officer'],
  ] as const)
    await done(
      db,
      `2026-03-02 09:0${n}`,
      save({
        keys: keys(email),
        fields: { name: field('Ada Byron'), company: field('Byte Ltd'), title: field(title) },
      }),
      id(n),
    );
  return db;
}

async function lookedOver(db: Db) {
  const looking = lookOver(db, moment(NOW));
  const seen: number[] = [];
  let step = await looking.next();
  for (; !step.done; step = await looking.next()) seen.push(step.value);
  return { ...step.value, seen };
}

const merge = async (db: Db, chosen: Record<string, 'one' | 'other'>) => {
  const tried = (await tryJoin(db, [id(1), id(2)]))!;
  const batch = commandId();
  const commands = mergeCommands(tried, chosen, [commandId(), commandId()]);
  await commit(db, { id: commandId(), type: 'batch', commands, group: batch, what: 'join' }, moment(NOW));
  return { batch, tried, commands };
};

describe('looking over all leads', () => {
  it('sees each once, in slices, and finds pairs across them', async () => {
    const db = await twice();
    const [ada] = await db.leads.toArray();
    const many = Array.from({ length: 600 }, (_, n) => ({
      ...ada!,
      id: id(1000 + n),
      keys: keys(`p${n}@x.example`),
      fields: { name: field(`Person ${n}`) },
    }));
    await db.leads.bulkPut(many);
    await db.leads.put({ ...many[0]!, id: id(9000) });
    const { leads, pairs, seen } = await lookedOver(db);
    expect(leads).toBe(603);
    expect(seen.length).toBeGreaterThan(2);
    expect(pairs.map(({ is, leads: pair }) => [is, ...pair])).toEqual([
      ['proven', id(1000), id(9000)],
      ['likely', id(1), id(2)],
    ]);
  });

  it('remembers who is not the same person, until that is taken back', async () => {
    const db = await twice();
    const tell = (apart: boolean) =>
      commit(db, { id: commandId(), type: 'tell-apart', leads: [id(2), id(1)], apart }, moment(NOW));
    await tell(true);
    expect((await lookedOver(db)).pairs).toEqual([]);
    await tell(false);
    expect((await lookedOver(db)).pairs.map((pair) => pairId(pair.leads))).toEqual([pairId([id(1), id(2)])]);
  });
});

describe('merging field by field', () => {
  it.each(['one', 'other'] as const)(
    'keeps the value that was chosen (%s), and both addresses',
    async (whose) => {
      const db = await twice();
      const { tried } = await merge(db, { title: whose });
      const [lead, ...more] = await db.leads.toArray();
      expect(more).toEqual([]);
      expect(lead!.fields['title']!.value).toBe(tried[whose].fields['title']!.value);
      expect(lead!.keys.emails.toSorted()).toEqual(['ada@byte.example', 'ada@home.example']);
      expect((await lookedOver(db)).pairs).toEqual([]);
    },
  );

  it('shows beforehand what comes of it', async () => {
    const db = await twice();
    const { tried } = await merge(db, {});
    const [lead] = await db.leads.toArray();
    expect(lead!.fields).toEqual(tried.joined.fields);
    expect(lead!.keys).toEqual(tried.joined.keys);
  });

  it('is taken back as one: two leads, each as before', async () => {
    const db = await twice();
    const before = (await db.leads.toArray()).map(({ id: lead, fields }) => [lead, fields]);
    for (const whose of ['one', 'other'] as const) {
      const { batch, commands } = await merge(db, { title: whose });
      expect((await readBatch(db, batch))!.count).toBe(commands.length);
      await commit(db, { id: commandId(), type: 'undo-batch', batch }, moment(NOW));
      expect((await db.leads.toArray()).map(({ id: lead, fields }) => [lead, fields])).toEqual(before);
    }
  });

  it('is nothing where the two are one already', async () => {
    const db = await twice();
    await merge(db, {});
    expect(await tryJoin(db, [id(1), id(2)])).toBeNull();
  });
});
