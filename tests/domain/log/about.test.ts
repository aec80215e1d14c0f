import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { MINUTE } from '@/lib/domain/time/calendar';
import { decide } from '@/lib/domain/decide/decide';
import { aboutOf } from '@/lib/domain/log/about';
import { fold } from '@/lib/domain/log/evolve';
import { playbooks } from '@/lib/playbooks';
import { fourStages } from '@/lib/playbooks/four-stages/playbook';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import { instant } from '@/lib/domain/time/instant';

import { message, outcome, save, sent, signal, thread } from '../asked';
import { ask, type Asked, given, Story } from '../given';
import { contextAt, life, lived } from '../lives';
import { at } from '../sample';
import { clocked } from '../sample-clock';

const context = clocked([fourStages as unknown as Playbook]);
const monday = '2026-03-02 09:00';
const when = (day: string, time = '10:00') => ({ day: day as never, time: time as never });
const story = () => new Story(context).at(monday, save());

/** What is pressed on a screen as it stands now. */
const pressed = (one: Story, now: string, body: Asked): Asked =>
  ({ ...body, about: aboutOf(one.lead, at(now)) }) as Asked;
const alreadyDone = (one: Story, now: string, body: Asked) =>
  given(...one.log)
    .when(body, context(now))
    .refused('already-done');

describe('one press, one effect: pressed again before the screen has changed, nothing happens', () => {
  it.each<[string, Asked]>([
    ['Mark sent', sent()],
    ['Skip', { type: 'skip' }],
    ['Snooze', { type: 'snooze', until: when('2026-03-05') }],
    ['Pause', { type: 'pause', until: null }],
    ['Switch', { type: 'switch', cadence: 'call-ask' }],
    ['No reply', outcome('no-reply', { sent: true })],
    ['Rescheduled', outcome('rescheduled', { when: when('2026-03-05') })],
    ['Won', outcome('won')],
    ['Lost', outcome('lost')],
  ])('%s', (_, body) => {
    const one = story();
    const press = pressed(one, '2026-03-02 10:00', body);
    one.at('2026-03-02 10:00', press);
    alreadyDone(one, '2026-03-02 10:00', press);
    alreadyDone(one, '2026-03-09 10:00', press);
  });

  it.each<[string, Asked]>([
    ['after Lost', outcome('lost', { reason: 'timing' })],
    ['before a call', signal('booked', '2026-03-09 15:00')],
  ])('Mark sent of an answer beside the plan, %s: the touch to come stays', (_, body) => {
    const one = new Story(clocked(playbooks))
      .at(monday, save({ playbook: 'seven-components', source: 'referral' }))
      .at('2026-03-02 10:00', body)
      .at('2026-03-03 09:00', thread(message('in', 'in', '2026-03-03 08:50', 'What does it cost?')));
    const before = one.next;
    const press = pressed(one, '2026-03-03 10:00', sent());
    one.at('2026-03-03 10:00', press);
    given(...one.log)
      .when(press, clocked(playbooks)('2026-03-03 10:00'))
      .refused('already-done');
    expect(before).not.toBeNull();
    expect(one.next).toEqual(before);
  });

  it('No reply after a touch that was made, and then of a call that is due', () => {
    const one = story().at('2026-03-02 10:00', sent());
    const press = pressed(one, '2026-03-03 10:00', outcome('no-reply'));
    one.at('2026-03-03 10:00', press);
    alreadyDone(one, '2026-03-03 10:00', press);
    expect(one.lead).toMatchObject({ outcomes: [{ touch: 1 }], touches: [{ touch: 1 }] });
  });

  it('No reply of a call they did not come to', () => {
    const one = story().at('2026-03-02 10:00', signal('booked', '2026-03-03 15:00'));
    const press = pressed(one, '2026-03-03 15:10', outcome('no-reply'));
    one.at('2026-03-03 15:10', press);
    alreadyDone(one, '2026-03-03 15:10', press);
    expect(one.lead.signals.filter(({ kind }) => kind === 'missed')).toHaveLength(1);
  });

  it('Resume, Start and Reopen', () => {
    const paused = story().at('2026-03-02 10:00', { type: 'pause', until: null });
    const resume = pressed(paused, '2026-03-03 10:00', { type: 'resume' });
    alreadyDone(paused.at('2026-03-03 10:00', resume), '2026-03-03 10:01', resume);
    const stopped = story().at('2026-03-02 10:00', { type: 'archive' });
    const start = pressed(stopped, '2026-03-03 10:00', { type: 'enrol' });
    alreadyDone(stopped.at('2026-03-03 10:00', start), '2026-03-03 10:01', start);
    const closed = story().at('2026-03-02 10:00', outcome('lost'));
    const reopen = pressed(closed, '2026-03-03 10:00', { type: 'reopen' });
    alreadyDone(closed.at('2026-03-03 10:00', reopen), '2026-03-03 10:01', reopen);
  });

  it('Undo of what is undone, a touch told of twice, the same signal within a minute', () => {
    const one = story().at('2026-03-02 10:00', sent());
    const undo = { type: 'undo', command: one.lastCommand } as const;
    alreadyDone(one.at('2026-03-02 10:01', undo), '2026-03-02 10:01', undo);
    const touch = { touch: 0, of: 0, cadence: null, channel: 'phone', script: null, account: null } as const;
    const told: Asked = { type: 'log-touch', touch: { ...touch, how: 'marked', at: at('2026-03-02 11:00') } };
    alreadyDone(one.at('2026-03-02 12:00', told), '2026-03-02 12:00', told);
    one.at('2026-03-02 13:00', signal('clicked'));
    alreadyDone(one, '2026-03-02 13:00', signal('clicked'));
    expect(one.at('2026-03-02 13:01', signal('clicked')).lead.signals).toHaveLength(2);
  });
});

describe('a press about what has gone on meanwhile', () => {
  it('never marks a touch that was not sent', () => {
    const one = story();
    const noReply = pressed(one, '2026-03-02 10:00', outcome('no-reply'));
    one.at('2026-03-02 10:00', sent());
    // The touch it is about was sent after all: the outcome is of that one.
    one.at('2026-03-02 10:01', noReply);
    expect(one.lead).toMatchObject({ outcomes: [{ touch: 1 }], touches: [{ touch: 1 }] });
    const again = pressed(one, '2026-03-02 10:02', outcome('no-reply'));
    one.at('2026-03-02 10:03', { type: 'snooze', until: when('2026-03-20') });
    alreadyDone(one, '2026-03-02 10:04', again);
  });

  it('is dropped when the touch said to be sent was taken back', () => {
    const one = story().at('2026-03-02 10:00', sent());
    const mark = one.lastCommand;
    const noReply = pressed(one, '2026-03-02 10:01', outcome('no-reply'));
    one.at('2026-03-02 10:02', { type: 'undo', command: mark });
    alreadyDone(one, '2026-03-02 10:03', noReply);
  });

  it('an old Snooze of a touch that was made leaves the next one where it is', () => {
    const one = story().at('2026-03-02 10:00', sent());
    const snooze = pressed(one, '2026-03-04 10:00', { type: 'snooze', until: when('2026-03-04', '11:00') });
    one.at('2026-03-04 10:05', sent());
    const { next } = one;
    alreadyDone(one, '2026-03-04 10:06', snooze);
    expect(one.next).toEqual(next);
  });

  it('Won here and Lost there are told apart aloud', () => {
    const one = story();
    const lost = pressed(one, '2026-03-02 10:00', outcome('lost'));
    one.at('2026-03-02 10:00', outcome('won'));
    given(...one.log)
      .when(lost, context('2026-03-02 10:00'))
      .refused('is-closed');
  });

  it('Won counts though an outcome came in between', () => {
    const one = story().at('2026-03-02 10:00', sent());
    const won = pressed(one, '2026-03-02 10:30', outcome('won'));
    one.at('2026-03-02 10:31', outcome('no-reply')).at('2026-03-02 10:32', won);
    expect(one.lead.closed?.outcome).toBe('won');
  });
});

it('whatever has been lived, a press about the lead as they stand does what it would without saying so, and a second one nothing', () => {
  const presses: Asked[] = [
    sent(),
    { type: 'skip' },
    outcome('no-reply'),
    outcome('lost'),
    { type: 'pause', until: null },
    { type: 'resume' },
    { type: 'switch' },
  ];
  fc.assert(
    fc.property(life, fc.constantFrom(...presses), (of, body) => {
      const { log, now: last } = lived(of);
      const now = instant(last + MINUTE);
      const world = contextAt(now);
      const lead = fold(log)!;
      const named = { ...body, about: aboutOf(lead, now) } as Asked;
      const id = { id: '00000000-0000-4000-8000-0000000000aa' };
      const plain = decide({ ...ask(body), ...id }, log, world);
      const first = decide({ ...ask(named), ...id }, log, world);
      expect(first).toEqual(plain);
      if (!first.ok || first.events.length === 0) return;
      const again = decide(ask(named), [...log, ...first.events], contextAt(instant(now + MINUTE)));
      expect(again.ok ? again.events : again.refusal.code).toSatisfy(
        (what: unknown) => what === 'already-done' || what === 'is-closed' || what === 'is-opted-out',
      );
    }),
    { numRuns: 150 },
  );
});
