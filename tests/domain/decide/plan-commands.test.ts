import { describe, expect, it } from 'vitest';

import { fourStages } from '@/lib/playbooks/four-stages/playbook';
import type { Playbook } from '@/lib/domain/playbook/playbook';

import { message, outcome, save, sent, signal, thread } from '../asked';
import { given, Story } from '../given';
import { clocked } from '../sample-clock';
import { byTier } from '../small-playbook';
import { plain } from '../plain';

const context = clocked([fourStages as unknown as Playbook, byTier]);
const monday = '2026-03-02 09:00';
const when = (day: string, time = '10:00') => ({ day: day as never, time: time as never });
const story = () => new Story(context).at(monday, save());
const refused = (
  one: Story,
  now: string,
  body: Parameters<ReturnType<typeof given>['when']>[0],
  code: string,
) =>
  given(...one.log)
    .when(body, context(now))
    .refused(code);

describe('the plan follows what was really done', () => {
  it('a touch done on time leaves the plan where it was', () => {
    const one = story().at('2026-03-02 10:00', sent()).at('2026-03-04 10:00', sent());
    expect(one.next).toMatchObject({ touch: 3, day: '2026-03-06' });
  });
  it('three days late moves everything after it by three days', () => {
    const one = story().at('2026-03-02 10:00', sent()).at('2026-03-07 10:00', sent());
    expect(one.next).toMatchObject({ touch: 3, day: '2026-03-09' });
    expect(one.at('2026-03-09 10:00', sent()).next).toMatchObject({ touch: 4, day: '2026-03-12' });
  });
  it('a day early moves it back by a day', () =>
    expect(story().at('2026-03-02 10:00', sent()).at('2026-03-03 12:00', sent()).next).toMatchObject({
      touch: 3,
      day: '2026-03-05',
    }));
  it('skip goes on to the next touch at its own day', () => {
    const one = story().at('2026-03-02 10:00', sent()).at('2026-03-03 10:00', { type: 'skip' });
    expect(one.next).toMatchObject({ touch: 3, day: '2026-03-06' });
    expect(one.lead.touches.at(-1)).toMatchObject({ touch: 2, how: 'skipped' });
  });
  it('skipped touches are nothing they heard of', () =>
    expect(story().at('2026-03-02 10:00', { type: 'skip' }).lead.lastOut).toBeNull());
  it('snooze keeps the touch and moves the rest with it', () => {
    const one = story()
      .at('2026-03-02 10:00', sent())
      .at('2026-03-03 09:00', { type: 'snooze', until: when('2026-03-09') });
    expect(one.next).toMatchObject({ touch: 2, day: '2026-03-09' });
    expect(one.at('2026-03-09 10:00', sent()).next).toMatchObject({ touch: 3, day: '2026-03-11' });
  });
  it('nothing is snoozed into the past', () =>
    refused(
      story(),
      '2026-03-02 12:00',
      { type: 'snooze', until: when('2026-03-02', '11:00') },
      'when-past',
    ));
});

describe('pause and resume', () => {
  it('hold the touch and plan it anew from the day of resuming, one touch only', () => {
    const one = story().at('2026-03-02 10:00', sent()).at('2026-03-03 09:00', { type: 'pause', until: null });
    one.at('2026-03-20 09:00', { type: 'tick' });
    expect(one.lead.paused).not.toBeNull();
    one.at('2026-03-23 09:00', { type: 'resume' });
    expect(one.lead.paused).toBeNull();
    expect(one.next).toMatchObject({ touch: 2, day: '2026-03-23' });
    expect(one.at('2026-03-23 10:00', sent()).next).toMatchObject({ touch: 3, day: '2026-03-25' });
  });
  it('a pause with an end ends by itself', () => {
    const one = story()
      .at('2026-03-02 10:00', sent())
      .at('2026-03-03 09:00', { type: 'pause', until: when('2026-03-10', '09:00') });
    expect(one.at('2026-03-10 08:59', { type: 'tick' }).lead.paused).not.toBeNull();
    expect(one.at('2026-03-10 09:00', { type: 'tick' }).next).toMatchObject({ touch: 2, day: '2026-03-10' });
  });
  it('resumed before it fell due, the touch stays on its day', () => {
    expect(
      story()
        .at('2026-03-02 10:00', sent())
        .at('2026-03-02 11:00', { type: 'pause', until: null })
        .at('2026-03-02 12:00', { type: 'resume' }).next,
    ).toMatchObject({ touch: 2, day: '2026-03-04' });
  });
  it('are refused where there is nothing', () => {
    refused(story(), monday, { type: 'resume' }, 'not-paused');
    refused(
      story().at('2026-03-02 10:00', signal('replied')),
      '2026-03-02 11:00',
      { type: 'pause', until: null },
      'nothing-to-pause',
    );
    refused(story(), '2026-03-05 10:00', { type: 'pause', until: when('2026-03-04') }, 'when-past');
    refused(story(), '2026-03-05 10:00', { type: 'pause', until: when('2036-03-09') }, 'when-too-far');
    refused(story(), '2026-03-05 10:00', { type: 'snooze', until: when('9999-12-31') }, 'when-too-far');
  });
});

describe('enrol and switch', () => {
  it('nobody is in two cadences', () => refused(story(), monday, { type: 'enrol' }, 'already-enrolled'));
  it('switch starts another from its first touch', () => {
    const one = story()
      .at('2026-03-02 10:00', sent())
      .at('2026-03-03 10:00', { type: 'switch', cadence: 'call-ask' });
    expect(one.next).toMatchObject({ touch: 1 });
    expect(one.lead.enrolment?.cadence).toBe('call-ask');
  });
  it('switching the stage takes the stage’s cadence', () =>
    expect(story().at('2026-03-02 10:00', { type: 'switch', stage: 'post-call' }).lead).toMatchObject({
      stage: 'post-call',
      enrolment: { cadence: 'post-call', stage: 'post-call' },
    }));
  it('switching the playbook pins the new one and finds a stage in it', () => {
    const { lead } = story().at('2026-03-02 10:00', { type: 'switch', playbook: 'by-tier' });
    expect(lead).toMatchObject({
      playbook: { id: 'by-tier', document: 'v1', version: 1 },
      stage: 'new',
      enrolment: { cadence: 'warm' },
    });
  });
  it.each([
    ['cadence-unknown', { cadence: 'gone' }],
    ['stage-unknown', { stage: 'gone' }],
    ['playbook-unknown', { playbook: 'gone' }],
  ])('%s', (code, over) => refused(story(), monday, { type: 'switch', ...over }, code));
});

describe('stage and tier by hand', () => {
  it('a stage set by hand ends what ran for the old one; the new one’s cadence starts when they go quiet', () => {
    const one = story()
      .at('2026-03-02 10:00', sent())
      .at('2026-03-03 10:00', { type: 'set-stage', stage: 'call-ask' });
    expect(one.lead).toMatchObject({ stage: 'call-ask', status: 'active', enrolment: null });
    expect(one.at('2026-03-05 09:59', { type: 'tick' }).next).toBeNull();
    expect(one.at('2026-03-05 10:00', { type: 'tick' }).lead).toMatchObject({
      status: 'follow-up',
      enrolment: { cadence: 'call-ask' },
    });
  });
  it('a tier set by hand moves them to its cadence at once, and holds against the score until let go', () => {
    const one = new Story(context)
      .at(monday, save({ playbook: 'by-tier', stage: 'new', source: 'list' }))
      .at('2026-03-02 10:00', { type: 'set-tier', tier: 'warm' });
    expect(one.lead).toMatchObject({ tier: 'warm', tierByHand: true, enrolment: { cadence: 'warm' } });
    one.at('2026-03-02 11:00', signal('pricing-page')).at('2026-03-02 11:01', signal('pricing-page'));
    expect(one.lead.tier).toBe('warm');
    expect(one.at('2026-03-02 12:00', { type: 'set-tier', tier: null }).lead).toMatchObject({
      tier: 'hot',
      tierByHand: false,
      enrolment: { cadence: 'hot' },
    });
  });
});

describe('standing', () => {
  it('opting out is final: everything after it is refused but an undo', () => {
    const one = story().at('2026-03-02 10:00', { type: 'opt-out' });
    expect(one.lead).toMatchObject({ status: 'opted-out', optedOut: true, enrolment: null });
    refused(one, '2026-03-02 11:00', sent(), 'is-opted-out');
    refused(one, '2026-03-02 11:00', { type: 'note', text: 'x' }, 'is-opted-out');
    refused(one, '2026-03-02 11:00', { type: 'opt-out' }, 'is-opted-out');
    given(...one.log)
      .when(thread(message('m', 'in', '2026-03-02 10:30')), context('2026-03-02 11:00'))
      .nothing();
    expect(
      one.at('2026-03-02 11:00', { type: 'undo', command: one.lastCommand }).lead.enrolment?.next?.touch,
    ).toBe(1);
  });
  it('an archived lead rests until they write or are enrolled again', () => {
    const one = story().at('2026-03-02 10:00', { type: 'archive' });
    expect(one.lead).toMatchObject({ status: 'archived', enrolment: null });
    refused(one, '2026-03-02 10:01', { type: 'archive' }, 'already-archived');
    expect(one.at('2026-03-03 10:00', signal('replied')).lead.status).toBe('active');
    expect(
      story().at('2026-03-02 10:00', { type: 'archive' }).at('2026-03-03 10:00', { type: 'enrol' }).lead
        .status,
    ).toBe('follow-up');
  });
  it('a closed lead is reopened before anything is planned', () => {
    const one = story().at('2026-03-02 10:00', outcome('won'));
    for (const body of [
      { type: 'enrol' },
      outcome('no-reply'),
      { type: 'set-stage', stage: 'call-ask' },
      { type: 'snooze', until: when('2026-03-09') },
    ] as const)
      refused(one, '2026-03-02 11:00', body, 'is-closed');
    expect(one.at('2026-03-02 11:00', { type: 'note', text: 'nice' }).lead.status).toBe('won');
  });
});

describe('undo', () => {
  it('of an undo is a redo, to any depth', () => {
    const one = story().at('2026-03-02 10:00', sent());
    const before = plain(one.lead);
    const first = one.lastCommand;
    one.at('2026-03-02 10:01', { type: 'undo', command: first });
    expect(one.lead.touches).toEqual([]);
    refused(one, '2026-03-02 10:02', { type: 'undo', command: first }, 'already-done');
    const undo = one.lastCommand;
    one.at('2026-03-02 10:02', { type: 'undo', command: undo });
    expect(plain(one.lead)).toEqual(before);
    one.at('2026-03-02 10:03', { type: 'undo', command: one.lastCommand });
    expect(one.lead.touches).toEqual([]);
  });
  it('of something long ago leaves what came after', () => {
    const one = story().at('2026-03-02 10:00', { type: 'note', text: 'wrong' });
    const note = one.lastCommand;
    one.at('2026-03-02 10:05', sent()).at('2026-03-04 10:00', { type: 'undo', command: note });
    expect(one.next).toMatchObject({ touch: 2 });
  });
  it('still works when the clock was set back', () => {
    const one = story().at('2026-03-02 10:00', sent());
    one.at('2026-03-01 10:00', { type: 'undo', command: one.lastCommand });
    expect(one.lead.touches).toEqual([]);
  });
});
