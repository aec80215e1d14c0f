import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays, type Clock, type Day, instantOf } from '@/lib/domain/time/calendar';
import { catchUp } from '@/lib/domain/queue/catch-up';
import type { Context } from '@/lib/domain/log/context';
import type { Lead } from '@/lib/domain/lead/lead';
import { numbered } from '@/lib/domain/playbook/version';
import { isWorkday } from '@/lib/domain/hours/working-time';
import type { Channel, Tier } from '@/lib/domain/words';
import { leadId } from '../lead-ids';
import { cadenceOf, personOf, playbookOf } from '../plan-sample';
import { at, LONDON, world } from '../sample';

/** Monday 16 March 2026, back after two weeks. */
const NOW = '2026-03-16 08:30';
const playbook = numbered({
  ...playbookOf(),
  id: 'sample',
  version: 1,
  cadences: [cadenceOf([{ after: {} }, { after: { days: 2 } }, { after: { days: 9 } }])],
});
const back = (settings: Parameters<typeof world>[2] = {}): Context => ({
  ...world(NOW, [playbook], settings),
  playbook: () => playbook,
});

let made = 0;
function late(
  due: string,
  {
    tier = 'warm' as Tier,
    touch = 2,
    channel = 'email' as Channel,
    saved = '2026-03-01',
    ...lead
  }: Partial<Lead> & { touch?: number; channel?: Channel; saved?: string } = {},
): Lead {
  const id = leadId((made += 1));
  const why = [{ code: 'plan-next' }];
  return {
    ...personOf(),
    id,
    tier,
    savedAt: at(`${saved} 09:00`),
    signals: [],
    paused: null,
    closed: null,
    optedOut: false,
    playbook: { id: 'sample', document: 'v1', version: 1 },
    enrolment: {
      cadence: 'sample',
      name: 'Sample',
      stage: 'opt-in',
      passive: false,
      startedAt: at('2026-03-01 09:00'),
      anchor: '2026-03-01' as Day,
      ignored: 0,
      next: {
        touch,
        of: 3,
        channel,
        angle: 'nudge',
        script: 'words',
        due: { day: due as Day, time: '10:00' as Clock, zone: LONDON, floats: true, deadline: null, why },
      },
    },
    ...lead,
  } as Lead;
}

const many = (count: number, due: string, options: Parameters<typeof late>[1] = {}) =>
  Array.from({ length: count }, () => late(due, options));
const moves = (plan: ReturnType<typeof catchUp>) =>
  plan.changes.flatMap((step) => (step.action === 'move' ? [{ ...step.to, leadId: step.leadId }] : []));
const skips = (plan: ReturnType<typeof catchUp>) =>
  plan.changes.filter(({ action }) => action === 'skip').map(({ leadId }) => leadId);

describe('after an absence', () => {
  it('37 overdue become 12, 12 and 13 over three days, and 4 more are suggested to be skipped', () => {
    const plan = catchUp([...many(37, '2026-03-10'), ...many(4, '2026-03-03', { tier: 'cold' })], back());
    expect(plan.days).toEqual([
      { day: '2026-03-16', count: 12 },
      { day: '2026-03-17', count: 12 },
      { day: '2026-03-18', count: 13 },
    ]);
    expect(skips(plan)).toHaveLength(4);
    expect(plan.left).toEqual([]);
  });

  it('a few are done today', () => {
    expect(catchUp(many(5, '2026-03-12'), back()).days).toEqual([{ day: '2026-03-16', count: 5 }]);
    expect(
      catchUp(many(5, '2026-03-12'), back()).changes.every(
        (step) => step.action === 'move' && step.to.time === '10:00',
      ),
    ).toBe(true);
  });

  it('the hottest come first, then those heard of last', () => {
    const cold = many(13, '2026-03-14', { tier: 'cold' });
    const warm = many(12, '2026-03-14');
    const recent = late('2026-03-14', { saved: '2026-03-10' });
    const hot = late('2026-03-14', { tier: 'hot' });
    const plan = moves(catchUp([...cold, ...warm, recent, hot], back()));
    expect(plan.slice(0, 2).map(({ leadId }) => leadId)).toEqual([hot.id, recent.id]);
    expect(
      plan
        .filter(({ day }) => day === '2026-03-16')
        .every(({ leadId }) => !cold.some(({ id }) => id === leadId)),
    ).toBe(true);
  });

  it('goes round what the days ahead bring, weekends, time off and holidays', () => {
    const busy: Context = {
      ...back({ timeOff: [{ from: '2026-03-17' as Day, to: '2026-03-17' as Day, label: 'Fair' }] }),
      load: (day) => (day === '2026-03-16' ? 18 : 0),
      holidays: { rep: new Set(['2026-03-19']), of: () => new Set() },
    };
    expect(catchUp(many(20, '2026-03-12'), busy).days).toEqual([
      { day: '2026-03-16', count: 2 },
      { day: '2026-03-18', count: 9 },
      { day: '2026-03-20', count: 9 },
    ]);
  });

  it('leaves alone what is due today, paused, closed, opted out or not enrolled', () => {
    const why = { code: 'snoozed' };
    const leads = [
      late('2026-03-16'),
      late('2026-03-20'),
      late('2026-03-10', { paused: { until: null, why } }),
      late('2026-03-10', { optedOut: true }),
      late('2026-03-10', { enrolment: null }),
      late('2026-03-10', { closed: { outcome: 'lost' } as Lead['closed'] }),
    ];
    expect(catchUp(leads, back())).toEqual({ changes: [], days: [], left: [] });
  });

  it('suggests to skip only for the cold, only where the next touch is due too, never the last', () => {
    const hot = late('2026-03-03', { tier: 'hot' });
    const near = late('2026-03-14', { tier: 'cold' });
    const last = late('2026-03-03', { tier: 'cold', touch: 3 });
    const gone = late('2026-03-03', { tier: 'unqualified' });
    expect(skips(catchUp([hot, near, last, gone], back()))).toEqual([gone.id]);
  });

  it('counts what others at the company get, late or not', () => {
    const others = Array.from({ length: 12 }, (_, n) => addDays('2026-03-16' as Day, n % 3));
    const one = late('2026-03-10');
    const capped = {
      ...back(),
      playbook: () => ({ ...playbook, caps: { ...playbook.caps, perCompanyPerWeek: 12 } }),
    };
    const [free] = moves(catchUp([one], capped));
    const [held] = moves(catchUp([one], capped, () => others));
    expect(free!.day).toBe('2026-03-16');
    expect(held!.day).toBe('2026-03-23');
  });

  it('says why, for each', () => {
    const plan = catchUp([late('2026-03-13'), late('2026-03-02', { tier: 'cold' })], back());
    expect(plan.changes.map(({ why }) => why[0])).toEqual([
      { code: 'catch-up-move', args: { count: 3 } },
      { code: 'catch-up-skip', args: { count: 14 } },
    ]);
  });

  it('without a day for it, leaves it where it is and says so', () => {
    const lead = late('2026-03-10');
    const gone = back({ timeOff: [{ from: '2026-03-01' as Day, to: '2030-01-01' as Day, label: '' }] });
    expect(catchUp([lead], gone)).toEqual({ changes: [], days: [], left: [lead.id] });
  });
});

it('whoever is late: each is dealt with once, on a working day, in the future, within the caps; the same twice, in whatever order', () => {
  const one = fc.record({
    ago: fc.integer({ min: -2, max: 30 }),
    tier: fc.constantFrom<Tier>('hot', 'warm', 'cold', 'unqualified'),
    touch: fc.integer({ min: 1, max: 3 }),
    channel: fc.constantFrom<Channel>('email', 'phone', 'dm'),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (people, cap) => {
      const context = back({ dailyCap: { email: cap } });
      const leads = people.map(({ ago, ...rest }) => late(addDays('2026-03-16' as Day, -ago), rest));
      const plan = catchUp(leads, context);
      const touched = [...plan.changes.map(({ leadId }) => leadId), ...plan.left];
      expect(new Set(touched).size).toBe(touched.length);
      expect(touched).toHaveLength(people.filter(({ ago }) => ago > 0).length);
      const mails = new Map<string, number>();
      for (const { day, time, leadId } of moves(plan)) {
        expect(isWorkday(day, context)).toBe(true);
        expect(instantOf(day, time, LONDON)).toBeGreaterThanOrEqual(context.now);
        if (leads.find(({ id }) => id === leadId)!.enrolment!.next!.channel === 'email')
          mails.set(day, (mails.get(day) ?? 0) + 1);
      }
      for (const count of mails.values()) expect(count).toBeLessThanOrEqual(cap);
      expect(catchUp(leads.toReversed(), context)).toEqual(plan);
    }),
    { numRuns: 50 },
  );
});
