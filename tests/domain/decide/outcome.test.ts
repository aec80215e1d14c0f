import { describe, expect, it } from 'vitest';

import { fourStages } from '@/lib/playbooks/four-stages/playbook';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import { decide } from '@/lib/domain/decide/decide';
import { preview, previewOutcome } from '@/lib/domain/queue/preview';

import { outcome, save, sent, signal } from '../asked';
import { ask, given, Story } from '../given';
import { at } from '../sample';
import { clocked } from '../sample-clock';
import { byTier } from '../small-playbook';

const context = clocked([fourStages as unknown as Playbook, byTier]);
const monday = '2026-03-02 09:00';
const when = (day: string, time = '15:00') => ({ day: day as never, time: time as never });
const story = () => new Story(context).at(monday, save());
const booked = () =>
  story().at('2026-03-02 10:00', sent()).at('2026-03-03 09:00', signal('booked', '2026-03-05 15:00'));

describe('Won and Lost', () => {
  it('close, with a reason if there is one, and reopening puts everything back', () => {
    const one = story().at('2026-03-02 10:00', sent());
    const before = one.lead;
    one.at('2026-03-03 10:00', outcome('won', { reason: 'price' }));
    expect(one.lead).toMatchObject({
      status: 'won',
      enrolment: null,
      closed: { outcome: 'won', reason: 'price' },
    });
    one.at('2026-03-20 10:00', { type: 'reopen' });
    expect(one.lead).toMatchObject({ status: before.status, stage: before.stage, closed: null });
    expect(one.lead.enrolment).toEqual(before.enrolment);
    given(...one.log)
      .when({ type: 'reopen' }, context('2026-03-20 10:01'))
      .refused('not-closed');
  });
  it('reopening puts a pause back too', () => {
    const one = story()
      .at('2026-03-02 10:00', { type: 'pause', until: null })
      .at('2026-03-02 11:00', outcome('lost'))
      .at('2026-03-02 12:00', { type: 'reopen' });
    expect(one.lead.paused).toMatchObject({ why: { code: 'paused-by-rep' } });
  });
  it('Lost plans one friendly line a year later', () => {
    const one = story().at('2026-03-02 10:00', outcome('lost', { reason: 'timing' }));
    expect(one.lead.status).toBe('lost');
    expect(one.next).toMatchObject({ touch: 1, of: 1, day: '2027-03-02' });
    expect(one.at('2027-03-02 10:00', sent()).next).toBeNull();
    expect(one.at('2027-03-09 10:00', { type: 'tick' }).lead).toMatchObject({
      status: 'lost',
      enrolment: null,
    });
  });
  it('a wrong fit is never written to again', () =>
    expect(story().at('2026-03-02 10:00', outcome('lost', { reason: 'wrong-fit' })).next).toBeNull());
});

describe('No reply', () => {
  it('on a touch that was not marked asks whether it went out', () =>
    given(...story().log)
      .when(outcome('no-reply'), context('2026-03-02 10:00'))
      .refused('sent-needed'));
  it('on one that did go out counts it as made and goes on', () => {
    const one = story().at('2026-03-02 10:00', outcome('no-reply', { sent: true }));
    expect(one.lead.touches).toMatchObject([{ touch: 1, how: 'marked' }]);
    expect(one.next).toEqual({ touch: 2, of: 6, channel: 'email', day: '2026-03-04' });
  });
  it('on one that did not logs the attempt alone', () => {
    const one = story().at('2026-03-02 10:00', outcome('no-reply', { sent: false }));
    expect(one.lead.touches).toEqual([]);
    expect(one.lead.outcomes).toMatchObject([{ outcome: 'no-reply', touch: 0 }]);
    expect(one.next).toMatchObject({ touch: 1, day: '2026-03-02' });
  });
  it('pressed six times in ten minutes burns no touch', () => {
    const one = story().at('2026-03-02 10:00', sent());
    for (let minute = 1; minute <= 6; minute += 1) {
      const again = decide(ask(outcome('no-reply')), one.log, context(`2026-03-02 10:0${minute}`));
      if (again.ok) one.log = [...one.log, ...again.events];
    }
    expect(one.lead.touches).toHaveLength(1);
    expect(one.next).toMatchObject({ touch: 2, day: '2026-03-04' });
  });
  it('on a touch that went out already waits for the next one', () => {
    const one = story().at('2026-03-02 10:00', sent()).at('2026-03-02 18:00', outcome('no-reply'));
    expect(one.lead.touches).toHaveLength(1);
    expect(one.next).toMatchObject({ touch: 2, day: '2026-03-04' });
  });
  it('on a call that is due is about the call, though the mail before it has no outcome', () => {
    const one = new Story(context)
      .at(
        monday,
        save({
          playbook: 'by-tier',
          stage: 'new',
          source: 'referral',
          keys: {
            emails: ['ada@byte.example'],
            phones: ['+442079460000'],
            profiles: [],
            records: [],
            threads: [],
          },
        }),
      )
      .at('2026-03-02 10:00', sent());
    expect(one.next).toMatchObject({ touch: 2, channel: 'phone', day: '2026-03-04' });
    one.at('2026-03-04 10:00', outcome('no-reply'));
    expect(one.lead.touches.at(-1)).toMatchObject({ touch: 2, channel: 'phone' });
    expect(one.next).toMatchObject({ touch: 3, day: '2026-03-06' });
  });
  it('on the break-up: MIA, then nurture; never deleted', () => {
    const one = story();
    for (const day of ['02', '04', '06', '09', '12', '16']) one.at(`2026-03-${day} 12:00`, sent());
    expect(one.lead).toMatchObject({ status: 'follow-up', enrolment: { next: null } });
    one.at('2026-03-17 12:00', outcome('no-reply'));
    expect(one.lead).toMatchObject({
      status: 'mia',
      enrolment: { cadence: 'nurture', passive: true, next: { touch: 1, of: 12 } },
    });
    expect(one.next!.day >= '2026-04-16').toBe(true);
    expect(one.at('2026-04-16 12:00', sent()).lead.status).toBe('nurture');
  });
  it('the same by itself, two days after the break-up', () => {
    const one = story();
    for (const day of ['02', '04', '06', '09', '12', '16']) one.at(`2026-03-${day} 12:00`, sent());
    expect(one.at('2026-03-18 11:59', { type: 'tick' }).lead.status).toBe('follow-up');
    expect(one.at('2026-03-18 12:00', { type: 'tick' }).lead.status).toBe('mia');
  });
  it('where nothing runs starts the stage’s cadence', () => {
    const one = story().at('2026-03-03 09:00', signal('replied')).at('2026-03-04 09:00', outcome('no-reply'));
    expect(one.lead).toMatchObject({ status: 'follow-up', enrolment: { cadence: 'conversation' } });
  });
  it('on a booked call is a no-show: back to asking for the call', () => {
    const one = booked().at('2026-03-05 15:20', outcome('no-reply'));
    expect(one.lead).toMatchObject({
      stage: 'call-ask',
      status: 'follow-up',
      booked: null,
      enrolment: { cadence: 'no-show' },
    });
  });
});

describe('Rescheduled', () => {
  it('asks when', () =>
    given(...story().log)
      .when(outcome('rescheduled'), context(monday))
      .refused('when-needed'));
  it('not in the past', () =>
    given(...story().log)
      .when(outcome('rescheduled', { when: when('2026-03-01') }), context(monday))
      .refused('when-past'));
  it('holds the same touch then, and the rest moves with it', () => {
    const one = story()
      .at('2026-03-02 10:00', sent())
      .at('2026-03-04 10:00', outcome('rescheduled', { when: when('2026-03-10') }));
    expect(one.next).toMatchObject({ touch: 2, day: '2026-03-10' });
    expect(one.at('2026-03-10 15:10', sent()).next).toMatchObject({ touch: 3, day: '2026-03-12' });
  });
  it('where nothing runs becomes a task', () => {
    const one = story()
      .at('2026-03-03 09:00', signal('replied'))
      .at('2026-03-03 10:00', outcome('rescheduled', { when: when('2026-03-10') }));
    expect(one.lead.tasks).toMatchObject([
      { label: { code: 'task-follow-up-then' }, due: { day: '2026-03-10', time: '15:00' }, done: null },
    ]);
  });
  it('moves a call that has not been held', () =>
    expect(
      booked().at('2026-03-04 10:00', outcome('rescheduled', { when: when('2026-03-06') })).lead,
    ).toMatchObject({ status: 'booked', stage: 'opt-in', booked: { at: at('2026-03-06 15:00') } }));
});

describe('book a meeting from a meeting: no call outcome without a next step', () => {
  it('Rescheduled and Won are refused without one, and say what to do', () => {
    for (const which of ['rescheduled', 'won'] as const)
      given(...booked().log)
        .when(outcome(which), context('2026-03-05 15:30'))
        .refused('next-step-needed');
  });
  it('a dated next call is one', () => {
    expect(
      booked().at(
        '2026-03-05 15:30',
        outcome('rescheduled', { next: { step: 'call', when: when('2026-03-12') } }),
      ).lead,
    ).toMatchObject({ status: 'booked', stage: 'post-call', booked: { at: at('2026-03-12 15:00') } });
    const won = booked().at(
      '2026-03-05 15:30',
      outcome('won', { next: { step: 'call', when: when('2026-03-12') } }),
    ).lead;
    expect(won).toMatchObject({
      status: 'won',
      tasks: [{ label: { code: 'task-next-call' }, due: { day: '2026-03-12' } }],
    });
  });
  it('nurture is one', () =>
    expect(
      booked().at('2026-03-05 15:30', outcome('rescheduled', { next: { step: 'nurture' } })).lead,
    ).toMatchObject({ status: 'nurture', stage: 'post-call', enrolment: { cadence: 'nurture' } }));
  it('Lost needs none', () =>
    expect(booked().at('2026-03-05 15:30', outcome('lost')).lead.status).toBe('lost'));
  it('applies in post-call too, and not where the playbook does not ask for it', () => {
    const after = booked().at('2026-03-05 16:00', signal('talked'));
    expect(after.lead).toMatchObject({ stage: 'post-call', status: 'active', booked: null });
    given(...after.log)
      .when(outcome('won'), context('2026-03-06 10:00'))
      .refused('next-step-needed');
    const other = new Story(context).at(monday, save({ playbook: 'by-tier', stage: 'call', source: 'form' }));
    expect(other.at('2026-03-02 10:00', outcome('won')).lead.status).toBe('won');
  });
  it('after the call was held, silence starts the post-call cadence', () => {
    const one = booked().at('2026-03-05 16:00', signal('talked'));
    expect(one.at('2026-03-06 15:59', { type: 'tick' }).next).toBeNull();
    expect(one.at('2026-03-06 16:00', { type: 'tick' }).lead.enrolment?.cadence).toBe('post-call');
  });
});

describe('what a button says before it is pressed', () => {
  const shown = (one: Story, now: string) => preview(one.lead, context(now));
  it('No reply names the next touch', () =>
    expect(shown(story().at('2026-03-02 09:30', sent()), '2026-03-02 10:00')['no-reply']).toMatchObject({
      allowed: true,
      asks: null,
      next: { touch: 2, channel: 'email', due: { day: '2026-03-04' } },
    }));
  it('No reply asks about a touch that has not gone out', () =>
    expect(shown(story(), '2026-03-02 10:00')['no-reply']).toMatchObject({ allowed: true, asks: 'sent' }));
  it('Won and Lost may be given a reason', () => {
    expect(shown(story(), monday)).toMatchObject({
      won: { allowed: true, asks: 'reason', status: 'won', next: null },
      lost: { asks: 'reason', status: 'lost', next: { due: { day: '2027-03-02' } } },
    });
  });
  it('Rescheduled asks when, and with an answer shows the rest', () => {
    const one = story();
    expect(shown(one, monday).rescheduled).toMatchObject({ allowed: true, asks: 'when' });
    expect(
      previewOutcome(one.lead, context(monday), {
        outcome: 'rescheduled',
        reason: null,
        when: when('2026-03-05'),
        next: null,
      }),
    ).toMatchObject({ asks: null, next: { touch: 1, due: { day: '2026-03-05' } } });
  });
  it('after a call they ask for the next step', () =>
    expect(shown(booked(), '2026-03-05 15:30')).toMatchObject({
      won: { asks: 'next-step' },
      rescheduled: { asks: 'next-step' },
      lost: { asks: 'reason' },
    }));
  it('what is not allowed says why', () =>
    expect(shown(story().at('2026-03-02 10:00', outcome('won')), '2026-03-02 11:00').lost).toMatchObject({
      allowed: false,
      why: [{ code: 'is-closed' }],
    }));
});

describe('the deal is closed', () => {
  const after = () => booked().at('2026-03-05 17:00', signal('talked'));
  it('after Won on a call, nothing is left to do', () => {
    const one = after();
    given(...one.log)
      .when(outcome('won'), context('2026-03-05 17:30'))
      .refused('next-step-needed');
    expect(preview(one.lead, context('2026-03-05 17:30')).won.asks).toBe('next-step');
    one.at('2026-03-05 17:30', outcome('won', { next: { step: 'closed' } }));
    expect(one.lead).toMatchObject({ status: 'won', enrolment: null, tasks: [] });
  });
  it.each(['lost', 'no-reply', 'rescheduled'] as const)('is no answer to %s', (which) => {
    given(...after().log)
      .when(outcome(which, { next: { step: 'closed' } }), context('2026-03-05 17:30'))
      .refused('closed-is-won');
  });
});
