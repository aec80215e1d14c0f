import { expect, it } from 'vitest';

import { readContext } from '@/lib/store/read/context';
import { readLead } from '@/lib/store/read/log';

import { leadId } from '../../domain/lead-ids';
import { save, sent } from '../../domain/asked';
import { ada, at } from '../../domain/sample';
import { done, openTestDb } from '../open-test-db';

const NOW = at('2026-03-05 10:00');

it('who else at the company is written to this week is known for somebody with a long past, too', async () => {
  const db = openTestDb();
  await done(db, '2026-03-02 09:00', save());
  const keys = { emails: ['bob@byte.example'], phones: [], profiles: [], records: [], threads: [] };
  await done(db, '2026-03-02 09:00', save({ keys }), leadId('b0b0'));
  await done(db, '2026-03-03 09:00', sent(), leadId('b0b0'));
  await done(db, '2026-03-03 10:00', sent());
  const row = (await readLead(db, ada))!;
  const [touch] = row.touches;
  const long = { ...row, touches: Array.from({ length: 400 }, () => touch!) };
  const loads = await Promise.all(
    [row, long].map(async (lead) => (await readContext(db, lead, NOW)).companyLoad('2026-03-04')),
  );
  expect(loads[0]).toBeGreaterThan(0);
  expect(loads[1]).toBe(loads[0]);
});
