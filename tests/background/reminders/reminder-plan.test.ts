import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Tier } from '@/lib/domain/words';
import type { Reminder } from '@/entrypoints/background/reminders/reminder';
import { planReminders, type ReminderState } from '@/entrypoints/background/reminders/reminder-plan';

const due = (
  n: number,
  tier: Tier = 'warm',
  deadline: number | null = null,
): ReminderState['fresh'][number] => ({
  kind: 'due',
  id: `due:${n}`,
  leadId: String(n),
  name: `Lead ${n}`,
  tier,
  deadline,
});
const late = (n: number): ReminderState['urgent'][number] => ({
  kind: 'late',
  id: `late:${n}`,
  leadId: String(n),
  name: `Lead ${n}`,
});
const some = (count: number) => Array.from({ length: count }, (_, n) => due(n));
const state = (over: Partial<ReminderState> = {}): ReminderState => ({
  daily: null,
  fresh: [],
  urgent: [],
  again: false,
  dueNow: 0,
  firstDue: 'Ada',
  away: false,
  ...over,
});
const kinds = (reminders: Reminder[]) => reminders.map(({ kind }) => kind);

describe('what is shown', () => {
  it('nothing, when there is nothing new', () => expect(planReminders(state({ dueNow: 9 }))).toEqual([]));
  it('up to three one by one', () =>
    expect(kinds(planReminders(state({ fresh: some(3), dueNow: 3 })))).toEqual(['due', 'due', 'due']));
  it('more in one digest, with how many and whom to start with', () =>
    expect(planReminders(state({ fresh: some(4), dueNow: 7 }))).toEqual([
      { kind: 'digest', id: 'digest', away: false, count: 7, first: 'Ada' },
    ]));
  it('a hot lead with a clock running by itself, beside a digest of the others', () =>
    expect(kinds(planReminders(state({ fresh: [...some(4), due(9, 'hot', 1)], dueNow: 5 })))).toEqual([
      'due',
      'digest',
    ]));
  it('a broken promise by itself', () =>
    expect(kinds(planReminders(state({ urgent: [late(1)], fresh: some(5), dueNow: 6 })))).toEqual([
      'late',
      'digest',
    ]));
  it('one roll-up of whatever was missed', () =>
    expect(planReminders(state({ fresh: some(1), away: true, dueNow: 1 }))).toMatchObject([
      { kind: 'digest', away: true, count: 1 },
    ]));
  it('the day and not its parts, at the hour of the day', () =>
    expect(
      kinds(
        planReminders(
          state({
            daily: {
              day: '2026-03-02' as never,
              counts: { hot: 1, warm: 2, cold: 0, unqualified: 0 },
              first: 'Ada',
            },
            fresh: some(5),
            urgent: [late(9)],
          }),
        ),
      ),
    ).toEqual(['late', 'daily']));
  it('again what the rep wanted to hear again, if it is still due', () => {
    expect(kinds(planReminders(state({ again: true, dueNow: 2 })))).toEqual(['digest']);
    expect(planReminders(state({ again: true, dueNow: 0 }))).toEqual([]);
  });
});

it('never a storm: whatever is due, at most four at once, and nobody is left out of all of them', () => {
  const tier = fc.constantFrom<Tier>('hot', 'warm', 'cold', 'unqualified');
  const one = fc.record({ tier, clock: fc.boolean() });
  const fresh = fc.oneof(fc.array(one, { maxLength: 4 }), fc.array(one, { maxLength: 300 }));
  fc.assert(
    fc.property(
      fresh,
      fc.oneof(fc.nat(4), fc.nat(60)),
      fc.boolean(),
      fc.boolean(),
      (all, lates, away, again) => {
        const rows = all.map((one, n) => due(n, one.tier, one.clock ? 1 : null));
        const urgent = Array.from({ length: lates }, (_, n) => late(n));
        const shown = planReminders(state({ fresh: rows, urgent, away, again, dueNow: rows.length }));
        expect(shown.length).toBeLessThanOrEqual(4);
        const alone = shown.filter(({ kind }) => kind === 'due' || kind === 'late').length;
        expect(alone === rows.length + lates || shown.some(({ kind }) => kind === 'digest')).toBe(true);
        expect(new Set(shown.map(({ id }) => id)).size).toBe(shown.length);
      },
    ),
    { numRuns: 200 },
  );
});
