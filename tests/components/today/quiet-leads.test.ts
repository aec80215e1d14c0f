import { expect, it } from 'vitest';

import { readQuietStages } from '@/components/today/read-quiet-leads';
import type { LeadRow } from '@/lib/store/database/db';

import { at } from '../../domain/sample';
import { openTestDb, saveSettings } from '../../store/open-test-db';

const NOW = '2026-03-02 10:30';

it('shows of those who went quiet as many as the channel of each has room for today, in their order', async () => {
  const db = openTestDb();
  await saveSettings(db, NOW, { dailyCap: { email: 2, dm: 1 } });
  const quiet = (name: string, channel: LeadRow['channel'], recency: number) =>
    ({
      id: name,
      channel,
      quietStage: 'conversation',
      tierRank: 1,
      recency,
      allKeys: [],
      words: [],
      companyKey: '',
      touches: [],
    }) as unknown as LeadRow;
  await db.leads.bulkAdd([
    quiet('a', 'email', -9),
    quiet('b', 'dm', -8),
    quiet('c', 'email', -7),
    quiet('d', 'dm', -6),
    quiet('e', 'email', -5),
  ]);
  await db.tallies.put({ id: 'touches:2026-03-02', counts: { 'sent:email:': 1 } });
  const conversation = (await readQuietStages(db, at(NOW))).find(({ stage }) => stage === 'conversation')!;
  expect(conversation).toMatchObject({ count: 5, room: 2 });
  expect(conversation.rows.map(({ id }) => id)).toEqual(['a', 'b']);
});
