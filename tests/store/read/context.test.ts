import fc from 'fast-check';
import { expect, it } from 'vitest';

import type { LeadId } from '@/lib/domain/lead/lead';
import type { LeadCommand } from '@/lib/domain/log/lead-command';
import { FIRST } from '@/lib/domain/self';
import { weekLoad } from '@/lib/domain/time/week-load';
import { commit } from '@/lib/store/commands/commit';
import { daysOfTouches } from '@/lib/store/projections/days-of-touches';
import { recount } from '@/lib/store/projections/tallies';
import { readContext } from '@/lib/store/read/context';

import { field, outcome, save, sent } from '../../domain/asked';
import type { Asked } from '../../domain/given';
import { leadId } from '../../domain/lead-ids';
import { commandId, LONDON } from '../../domain/sample';
import { done, moment, openTestDb } from '../open-test-db';

const NOW = '2026-03-05 10:00';
const DAYS = ['2026-02-27', '2026-03-02', '2026-03-05', '2026-03-09'];
const id = (n: number): LeadId => leadId(`e0${n}`);
const person = (n: number) => {
  const keys = { emails: [`p${n}@byte.example`], phones: [], profiles: [], records: [], threads: [] };
  return save({ keys, fields: { name: field(`Person ${n}`), company: field('Byte') } });
};
const moves = (company: string): Asked => ({
  type: 'edit-lead',
  seen: {},
  fields: { company: field(company) },
});
const asked = fc.constantFrom<Asked>(
  sent(),
  outcome('no-reply'),
  { type: 'skip' },
  { type: 'archive' },
  { type: 'erase-lead' },
  { type: 'join-leads', other: id(2) },
  moves('Byte'),
  moves('Halt'),
);
/** `undoes`: takes back what a command before it has done, where there is one. */
const step = fc.record({ lead: fc.nat(2), asked, undoes: fc.option(fc.nat(5), { freq: 4 }) });

it('who else at the company is written to on which day is counted as their rows have it, whatever is done', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      const db = openTestDb();
      for (const n of [0, 1, 2]) await done(db, '2026-03-02 09:00', person(n), id(n));
      const commands: LeadCommand[] = [];
      for (const { lead, asked: body, undoes } of steps) {
        const earlier = undoes === null ? undefined : commands[undoes];
        const about = earlier
          ? { type: 'undo', leadId: earlier.leadId, command: earlier.id }
          : { ...body, leadId: id(lead) };
        commands.push({ ...about, id: commandId() } as LeadCommand);
        await commit(db, commands.at(-1)!, moment(NOW));
      }
      const rows = await db.leads.toArray();
      for (const row of rows) {
        const others = rows.filter((one) => one.companyKey === row.companyKey && one.id !== row.id);
        const load = weekLoad(others.flatMap((other) => daysOfTouches(other, LONDON)));
        const { companyLoad } = await readContext(db, row, moment(NOW));
        expect(DAYS.map((day) => companyLoad(day))).toEqual(DAYS.map((day) => load(day)));
      }
      const counted = await db.tallies.toArray();
      await recount(db, FIRST, LONDON);
      const companies = (all: typeof counted) => all.filter(({ id }) => id.startsWith('company:'));
      expect(companies(await db.tallies.toArray())).toEqual(companies(counted));
      await db.delete();
    }),
    { numRuns: 25 },
  );
});
