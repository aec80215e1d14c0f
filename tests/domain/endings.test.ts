import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { HOUR, type Instant } from '@/lib/domain/time/calendar';
import { decide } from '@/lib/domain/decide/decide';
import { findCadence } from '@/lib/domain/playbook/find-cadence';
import type { Event } from '@/lib/domain/log/event';
import { fold } from '@/lib/domain/log/evolve';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import { touchCount } from '@/lib/domain/plan/plan';
import { instant } from '@/lib/domain/time/instant';
import { playbooks } from '@/lib/playbooks';

import { outcome, save } from './asked';
import { ask, type Asked } from './given';
import { contextAt, start } from './lives';

/** A cadence and those that follow it when nobody answers, by what each says of its end. */
function chainOf(playbook: Playbook, id: string): string[] {
  const { end } = findCadence(playbook, id)!;
  const next = end.do === 'mia' ? end.nurture : end.do === 'switch' ? end.cadence : null;
  return next === null ? [id] : [id, ...chainOf(playbook, next)];
}

const day = (now: Instant, days: number) => ({
  day: new Date(now + days * 24 * HOUR).toISOString().slice(0, 10) as never,
  time: '15:00' as never,
});
type Press = (now: Instant) => Asked;
/** Any of the four, with whatever it may be asked for. */
const presses: fc.Arbitrary<Press> = fc.oneof(
  fc.constant(() => outcome('no-reply', { sent: true })),
  fc
    .constantFrom('won', 'lost')
    .chain((which) =>
      fc
        .constantFrom('price', 'wrong-fit', null)
        .map((reason) => () => outcome(which as 'won', { reason: reason as 'price' })),
    ),
  fc
    .constantFrom('won', 'rescheduled')
    .map((which) => () => outcome(which as 'won', { next: { step: 'nurture' } })),
  fc
    .integer({ min: 1, max: 20 })
    .map((days) => (now: Instant) => outcome('rescheduled', { when: day(now, days) })),
  fc
    .integer({ min: 1, max: 20 })
    .map((days) => (now: Instant) => outcome('won', { next: { step: 'call', when: day(now, days) } })),
  fc.constant(() => ({ type: 'reopen' }) as Asked),
);
const sequence = fc.array(fc.tuple(presses, fc.integer({ min: 1, max: 200 })), { maxLength: 12 });

describe.each(
  playbooks.flatMap((playbook) => playbook.cadences.map(({ id }) => [playbook.id, id, playbook] as const)),
)('%s, %s', (_, cadence, playbook) => {
  const most = chainOf(playbook, cadence).reduce(
    (sum, id) => sum + touchCount(findCadence(playbook, id)!),
    0,
  );

  /** Ada in this cadence; what is pressed at which hour, and what has come of it. */
  function underWay() {
    let log: readonly Event[] = [];
    let now = start;
    const press = (asked: Asked, hours = 0) => {
      now = instant(now + hours * HOUR);
      const decision = decide(ask(asked), log, contextAt(now));
      if (decision.ok) log = [...log, ...decision.events];
    };
    press(save({ playbook: playbook.id, source: playbook.sources.find(({ hand }) => hand)!.id }));
    press({ type: 'switch', cadence });
    return { press, lead: () => fold(log)!, clock: () => now };
  }

  it(`ends after its touches and those of what follows: ${most} at most`, () => {
    const { press, lead } = underWay();
    expect(lead().enrolment!.cadence).toBe(cadence);
    let count = 0;
    for (; lead().enrolment && count <= most; count += 1) press(outcome('no-reply', { sent: true }), 24 * 7);
    expect(lead().enrolment).toBeNull();
    expect(count).toBeLessThanOrEqual(most);
    expect(['mia', 'nurture', 'archived']).toContain(lead().status);
  });

  it('ends for every sequence of outcomes, and then nobody is due', () => {
    fc.assert(
      fc.property(sequence, (outcomes) => {
        const { press, lead, clock } = underWay();
        for (const [make, hours] of outcomes) press(make(clock()), hours);
        // What a rep planned by hand (a call that is booked, the line a year after Lost) takes its own time.
        press({ type: 'reopen' }, 24);
        press({ type: 'tick' }, 24 * 60);
        const longest =
          most +
          Math.max(
            ...playbook.cadences.map(({ id }) =>
              chainOf(playbook, id).reduce((sum, one) => sum + touchCount(findCadence(playbook, one)!), 0),
            ),
          );
        let count = 0;
        const goesOn = () => lead().enrolment !== null || lead().status === 'booked';
        for (; goesOn() && count <= longest; count += 1) press(outcome('no-reply', { sent: true }), 24 * 100);
        expect(goesOn()).toBe(false);
      }),
      { numRuns: 10 },
    );
  });
});
