import fc from 'fast-check';

import { HOUR, type Instant } from '@/lib/domain/time/calendar';
import type { Context } from '@/lib/domain/log/context';
import { decide } from '@/lib/domain/decide/decide';
import type { Event } from '@/lib/domain/log/event';
import { fold } from '@/lib/domain/log/evolve';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import { instant } from '@/lib/domain/time/instant';
import { playbooks } from '@/lib/playbooks';

import { outcome, save, sent, signal } from './asked';
import { ask, type Asked } from './given';
import { at } from './sample';
import { clocked } from './sample-clock';
import { byTier } from './small-playbook';

export const books = [...playbooks, byTier];
export const contextAt = clocked(books);
export const start = at('2026-03-02 09:00');

/** One thing that happens so many hours after the one before; `later` days are counted from that moment. */
export type Step = { hours: number; make: (now: Instant, nth: number) => Asked };

const when = (now: Instant, days: number) => ({
  day: new Date(now + days * 24 * HOUR).toISOString().slice(0, 10) as never,
  time: '15:00' as never,
});

const plain = (asked: Asked) => fc.constant(() => asked);
const steps: fc.Arbitrary<Step['make']> = fc.oneof(
  { weight: 4, arbitrary: plain({ type: 'tick' }) },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom('email', 'phone', 'sms', 'dm' as const)
      .map((channel) => () => sent(channel as 'email')),
  },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom('no-reply', 'no-reply', 'won', 'lost' as const)
      .map((one) => () => outcome(one as 'won')),
  },
  fc
    .integer({ min: 1, max: 9 })
    .map((days) => (now: Instant) => outcome('rescheduled', { when: when(now, days) })),
  fc.constant((now: Instant) => outcome('won', { next: { step: 'call', when: when(now, 2) } })),
  fc
    .constantFrom(
      'pricing-page',
      'booked',
      'missed',
      'replied',
      'opened',
      'clicked',
      'bounced',
      'asked-price' as const,
    )
    .map((kind) => () => signal(kind as 'opened')),
  fc
    .integer({ min: 0, max: 9 })
    .map(
      (days) => (now: Instant) => ({ ...signal('booked'), start: instant(now + days * 24 * HOUR) }) as Asked,
    ),
  fc
    .constantFrom<Asked[]>(
      { type: 'skip' },
      { type: 'resume' },
      { type: 'pause', until: null },
      { type: 'reopen' },
      { type: 'keep-date' },
      { type: 'archive' },
      { type: 'enrol' },
      { type: 'switch' },
      { type: 'set-tier', tier: 'hot' },
      { type: 'set-tier', tier: null },
      { type: 'note', text: 'a note' },
    )
    .map((asked) => () => asked),
  fc
    .constantFrom('opt-in', 'conversation', 'call-ask', 'post-call', 'new', 'talking', 'call')
    .map((stage) => () => ({ type: 'set-stage', stage }) as Asked),
  fc
    .integer({ min: 1, max: 20 })
    .map((days) => (now: Instant) => ({ type: 'snooze', until: when(now, days) }) as Asked),
  fc
    .integer({ min: 1, max: 20 })
    .map((days) => (now: Instant) => ({ type: 'pause', until: when(now, days) }) as Asked),
  fc.constantFrom('in', 'out').map(
    (direction) => (now: Instant, nth: number) =>
      ({
        type: 'observe-thread',
        channel: 'email',
        account: null,
        thread: {
          id: 't',
          subject: null,
          lastDirection: direction as 'in',
          messages: [
            { id: `m${nth}`, direction: direction as 'in', from: null, at: now, atText: null, text: null },
          ],
        },
      }) as Asked,
  ),
);

export const step: fc.Arbitrary<Step> = fc.record({
  hours: fc.oneof(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 0, max: 2000 })),
  make: steps,
});
/**
 * Ada, saved into a playbook at any stage, from any source, with or without a raised hand, reachable by mail
 * alone or by everything.
 */
export const openingOf = (playbook: Playbook): fc.Arbitrary<Asked> =>
  fc
    .record({
      source: fc.constantFrom(...playbook.sources),
      stage: fc.constantFrom(...playbook.stages),
      hand: fc.constantFrom('asked' as const, 'opted-in' as const, null),
      phone: fc.boolean(),
      sms: fc.boolean(),
    })
    .map(({ source, stage, hand, phone, sms }) =>
      save({
        playbook: playbook.id,
        source: source.id,
        stage: stage.id,
        hand,
        smsConsent: sms,
        keys: {
          emails: ['ada@byte.example'],
          phones: phone ? ['+442079460000'] : [],
          profiles: phone ? ['linkedin.com/in/ada'] : [],
          records: [],
          threads: [],
        },
      }),
    );
const opening: fc.Arbitrary<Asked> = fc.constantFrom(...books).chain(openingOf);
export const life = fc.tuple(opening, fc.array(step, { maxLength: 25 }));

export type Lived = { log: Event[]; commands: string[]; now: Instant };

/** Lives it. What is refused does not happen; that it was refused is no failure. */
export function lived(
  [first, later]: [Asked, readonly Step[]],
  from: Lived = { log: [], commands: [], now: start },
  at: (now: Instant) => Context = contextAt,
): Lived {
  let { log, now } = from;
  const commands = [...from.commands];
  const all: Step[] = from.log.length > 0 ? [...later] : [{ hours: 0, make: () => first }, ...later];
  all.forEach(({ hours, make }, nth) => {
    now = instant(now + hours * HOUR);
    const command = ask(make(now, nth + from.commands.length));
    const decision = decide(command, log, at(now));
    if (!decision.ok || decision.events.length === 0) return;
    log = [...log, ...decision.events];
    commands.push(command.id);
  });
  return { log, commands, now };
}

export const leadOf = (log: readonly Event[]) => fold(log)!;
