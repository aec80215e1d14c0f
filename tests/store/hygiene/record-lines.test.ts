import { expect, it } from 'vitest';

import { append } from '@/lib/store/commands/append';
import { recordLines } from '@/lib/store/hygiene/record-lines';
import { readCopyLine } from '@/lib/store/safety/copy-line';

import { leadId as id } from '../../domain/lead-ids';
import { field, save, sent } from '../../domain/asked';
import { contents, done, moment, openTestDb } from '../open-test-db';

const NOW = '2026-03-04 10:00';

it('the whole record of leads, brought in elsewhere, is the same leads; where they are, it changes nothing', async () => {
  const [db, other] = [openTestDb(), openTestDb()];
  for (const n of [1, 2, 3]) {
    const keys = { emails: [`p${n}@x.example`], phones: [], profiles: [], records: [], threads: [] };
    await done(db, '2026-03-02 09:00', save({ keys, fields: { name: field(`Lead ${n}`) } }), id(n));
    await done(db, '2026-03-02 10:00', sent(), id(n));
  }
  await done(db, NOW, { type: 'join-leads', other: id(2) }, id(1));
  const text = (await Array.fromAsync(recordLines(db, [id(1)]))).join('');
  const lines = text.trimEnd().split('\n').map(readCopyLine);
  const events = lines.flatMap((line) => (line && 'event' in line ? [line.event] : []));
  expect(events).toHaveLength(lines.length);
  const before = await contents(db);
  await append(db, events, moment(NOW));
  expect(await contents(db)).toEqual(before);
  await append(other, events, moment(NOW));
  const shown = async (one: typeof db) =>
    (await one.leads.toArray()).map(({ id: lead, joined, fields, touches }) => [
      lead,
      joined,
      fields,
      touches,
    ]);
  expect(await shown(other)).toEqual((await shown(db)).filter(([lead]) => lead === id(1)));
  expect(text).not.toContain('Lead 3');
});
