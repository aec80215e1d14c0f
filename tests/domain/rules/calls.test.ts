import { describe, expect, it } from 'vitest';

import { clockOf, dayOf } from '@/lib/domain/time/calendar';
import { isForTouch } from '@/lib/domain/lead/task-kinds';
import { dueInstant } from '@/lib/domain/lead/due';
import { place } from '@/lib/domain/queue/queue';
import { playbooks } from '@/lib/playbooks';

import { message, outcome, save, sent, signal, thread } from '../asked';
import { Story } from '../given';
import { at, LONDON } from '../sample';
import { clocked } from '../sample-clock';

const context = clocked(playbooks);
const monday = '2026-03-02 09:00';
const keys = {
  emails: ['ada@byte.example'],
  phones: ['+442079460000'],
  profiles: [],
  records: [],
  threads: [],
};
const saved = (playbook = 'seven-components', source = 'referral') =>
  new Story(context).at(monday, save({ playbook, source, keys }));
const booked = (start = '2026-03-05 15:00') => saved().at('2026-03-02 12:00', signal('booked', start));

/** What is said before the call, each when it is due and sent then. */
function before(one: Story): string[] {
  const said: string[] = [];
  for (let next = one.lead.enrolment?.next; next && said.length < 9; next = one.lead.enrolment?.next) {
    const due = dueInstant(next.due, context(monday).settings);
    said.push(`${next.script} ${dayOf(due, LONDON)} ${clockOf(due, LONDON)}`);
    one.at(due as never, { type: 'mark-sent', channel: next.channel, script: next.script, account: null });
  }
  return said;
}

describe('a booked meeting (seven-components)', () => {
  it('starts a confirmation and reminders, timed to it', () =>
    expect(before(booked())).toEqual([
      'call-confirmed 2026-03-02 12:00',
      'call-day-before 2026-03-04 10:00',
      'call-hour-before 2026-03-05 14:00',
    ]));
  it('of the same day has no reminder of the day before', () =>
    expect(before(booked('2026-03-02 16:00'))).toEqual([
      'call-confirmed 2026-03-02 12:00',
      'call-hour-before 2026-03-02 15:00',
    ]));
  it('that moves takes its reminders along', () => {
    const one = booked();
    one.at('2026-03-02 12:10', sent());
    one.at('2026-03-03 09:00', signal('booked', '2026-03-10 15:00'));
    expect(before(one)).toEqual([
      'call-confirmed 2026-03-03 09:00',
      'call-day-before 2026-03-09 10:00',
      'call-hour-before 2026-03-10 14:00',
    ]);
  });
  it('that has begun has none any more, and waits for its answer', () => {
    const one = booked().at('2026-03-05 15:00', { type: 'tick' }).at('2026-03-06 15:00', { type: 'tick' });
    expect(one.lead).toMatchObject({ status: 'booked', enrolment: null });
    expect(place(one.lead, 0, at('2026-03-06 15:00'), context('2026-03-06 15:00')).bucket).toBe(1);
  });
  it('is reminded of although they have said thank you', () => {
    const one = booked().at('2026-03-02 13:00', thread(message('m', 'in', '2026-03-02 12:50', 'Thank you!')));
    expect(one.lead.enrolment).toMatchObject({ cadence: 'before-call' });
    one.at('2026-03-02 13:30', thread(message('n', 'out', '2026-03-02 13:20', 'See you then!')));
    expect(one.lead.enrolment!.next).toMatchObject({ script: 'call-confirmed' });
  });
  it.each(playbooks.map(({ id }) => id))(
    '%s: leaves no first touch to be made, nor one that is late',
    (id) => {
      const one = saved(id, 'referral').at('2026-03-02 12:00', signal('booked', '2026-03-06 15:00'));
      const asked = () => one.lead.tasks.filter((task) => task.done === null && isForTouch(task));
      expect(asked()).toEqual([]);
      expect(place(one.lead, 0, at('2026-03-05 12:00'), context('2026-03-05 12:00')).bucket).not.toBe(0);
      one.at('2026-03-06 16:00', signal('talked'));
      expect(asked()).toEqual([]);
    },
  );
  it('without a start is due until somebody says when it is', () => {
    const one = saved().at('2026-03-02 12:00', signal('booked'));
    expect(place(one.lead, 0, at('2026-03-03 09:00'), context('2026-03-03 09:00')).bucket).toBe(1);
  });
});

describe.each(playbooks.map(({ id }) => id))('%s: a call that did not come about', (id) => {
  const call = () => saved(id, 'referral').at('2026-03-02 12:00', signal('booked', '2026-03-05 15:00'));
  it('because they did not come has words of its own', () =>
    expect(call().at('2026-03-05 15:20', signal('missed')).lead).toMatchObject({
      booked: null,
      enrolment: { next: { script: 'call-no-show' } },
    }));
  it('because they cancelled it, too', () =>
    expect(call().at('2026-03-04 15:20', signal('cancelled')).lead).toMatchObject({
      booked: null,
      enrolment: { next: { script: 'call-cancelled' } },
    }));
});

describe('a touch by phone', () => {
  const due = () => saved('speed-to-lead', 'demo-request');
  it('voicemail counts as the touch', () =>
    expect(due().at('2026-03-02 09:02', signal('voicemail')).lead).toMatchObject({
      touches: [{ touch: 1, channel: 'phone' }],
      enrolment: { next: { touch: 2 } },
    }));
  it('busy: the same call in an hour, and no touch', () => {
    const { lead } = due().at('2026-03-02 09:02', signal('busy'));
    expect(lead.touches).toEqual([]);
    expect(lead.enrolment!.next).toMatchObject({ touch: 1, channel: 'phone', due: { time: '10:02' } });
  });
  it('a wrong number is cleared, and the touch goes another way', () => {
    const { lead } = due().at('2026-03-02 09:02', signal('wrong-number'));
    expect(lead.keys.phones).toEqual([]);
    expect(lead.enrolment!.next).toMatchObject({ touch: 1, channel: 'email' });
  });
  it('talked: the plan ends; rescheduled, it is a call at that hour and no mail', () => {
    const one = due().at('2026-03-02 09:02', signal('talked'));
    expect(one.lead).toMatchObject({ stage: 'conversation', enrolment: null });
    one.at(
      '2026-03-02 09:05',
      outcome('rescheduled', { when: { day: '2026-03-05' as never, time: '15:00' as never } }),
    );
    expect(one.lead).toMatchObject({ status: 'booked', booked: { at: at('2026-03-05 15:00') } });
  });
  it('a call outside the plan counts as itself, and not as the mail that is next', () => {
    const one = saved('four-stages', 'lead-magnet').at('2026-03-02 10:00', signal('voicemail'));
    expect(one.lead.touches).toMatchObject([{ touch: 0, channel: 'phone' }]);
    expect(one.lead.enrolment!.next).toMatchObject({ touch: 1, channel: 'email' });
  });
});
