import { expect, it } from 'vitest';

import { claimSubject, logSubject } from '@/lib/domain/team/envelope';
import { instant } from '@/lib/domain/time/instant';
import { amiss } from '@/lib/team/incoming/settle';
import { movedLeads } from '@/lib/team/moved';

import { atWork, LEAD } from './at-work';

const entry = (lead: string) => logSubject({ scope: 'pod.north', actor: 'ana', lead });
const claim = (lead: string) => claimSubject({ scope: 'team.all', lead }, 3);

it('after a start all are to be looked at, from then on those of which something came or went', () => {
  const moved = movedLeads();
  moved.note([entry('a')]);
  expect(moved.take()).toBeNull();
  moved.note([entry('a'), claim('b'), entry('a')]);
  expect(moved.take()).toEqual(new Set(['a', 'b']));
  expect(moved.take()).toEqual(new Set());
});

it('what is given back is looked at once more, with what came meanwhile', () => {
  const moved = movedLeads();
  moved.take();
  moved.giveBack(new Set(['a']));
  moved.note([claim('b')]);
  expect(moved.take()).toEqual(new Set(['a', 'b']));
  moved.giveBack(null);
  moved.note([claim('c')]);
  expect(moved.take()).toBeNull();
});

it('a lead that says another owner than the claims do is found among those looked at, and among all', async () => {
  const { ana, clock } = await atWork();
  const row = (await ana.lead(LEAD as never))!;
  await ana.db.leads.put({ ...row, owner: 'bo' });
  const found = async (looked: ReadonlySet<string> | null) =>
    (await amiss(ana.db, { actor: 'ana' }, instant(clock.now), looked)).wrong;
  expect(await found(null)).toEqual([LEAD]);
  expect(await found(new Set([LEAD]))).toEqual([LEAD]);
  expect(await found(new Set())).toEqual([]);
});
