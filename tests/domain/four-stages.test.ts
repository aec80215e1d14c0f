import { describe, expect, it } from 'vitest';

import { fourStages } from '@/lib/playbooks/four-stages/playbook';
import type { Playbook } from '@/lib/domain/playbook/playbook';

import { message, outcome, save, sent, signal, thread } from './asked';
import { Story } from './given';
import { clocked } from './sample-clock';

const story = () => new Story(clocked([fourStages as unknown as Playbook]));

describe('four-stages, the worked example: one lead, eleven days', () => {
  // 2 March 2026 is a Monday.
  const week = story();

  it('Monday: opts in; the checklist and an opening question go out, no reply', () => {
    week.at('2026-03-02 09:00', save());
    expect(week.lead).toMatchObject({ stage: 'opt-in', status: 'follow-up', tier: 'warm' });
    expect(week.next).toEqual({ touch: 1, of: 6, channel: 'email', day: '2026-03-02' });
    week.at('2026-03-02 10:05', sent());
    expect(week.next).toEqual({ touch: 2, of: 6, channel: 'email', day: '2026-03-04' });
  });

  it('Wednesday: touch 2, and the lead replies: the plan stops, the conversation begins', () => {
    week.at('2026-03-04 10:00', sent());
    expect(week.next).toMatchObject({ touch: 3, day: '2026-03-06' });
    week.at(
      '2026-03-04 14:00',
      thread(message('m1', 'in', '2026-03-04 13:50', 'Thanks! How does it work for small teams?')),
    );
    expect(week.next).toBeNull();
    expect(week.lead).toMatchObject({ stage: 'conversation', status: 'active' });
  });

  it('Wednesday and Thursday: two qualifying questions and a soft ask, "send me a time", then silence: call-ask', () => {
    week.at('2026-03-04 15:00', thread(message('m2', 'out', '2026-03-04 15:00')));
    week.at('2026-03-05 09:30', thread(message('m3', 'in', '2026-03-05 09:20', 'Send me a time.')));
    week.at('2026-03-05 09:40', { type: 'set-stage', stage: 'call-ask' });
    week.at('2026-03-05 09:50', thread(message('m4', 'out', '2026-03-05 09:50')));
    expect(week.lead).toMatchObject({ stage: 'call-ask', status: 'active', enrolment: null });
    week.at('2026-03-06 18:00', { type: 'tick' });
    expect(week.next).toBeNull();
  });

  it('Saturday: booking link again with two slots, nothing', () => {
    week.at('2026-03-07 09:50', { type: 'tick' });
    expect(week.lead.status).toBe('follow-up');
    expect(week.next).toEqual({ touch: 1, of: 6, channel: 'email', day: '2026-03-07' });
    week.at('2026-03-07 10:30', thread(message('m5', 'out', '2026-03-07 10:30')));
    expect(week.next).toEqual({ touch: 2, of: 6, channel: 'email', day: '2026-03-09' });
  });

  it('Monday: nudge and link; books Thursday', () => {
    week.at('2026-03-09 10:00', sent());
    week.at('2026-03-09 16:00', signal('booked', '2026-03-12 15:00'));
    expect(week.lead).toMatchObject({ stage: 'call-ask', status: 'booked', enrolment: null });
  });

  it('Thursday: good call, not ready: fifteen minutes are held next week; post-call, alive', () => {
    week.at('2026-03-12 15:30', { type: 'tick' });
    expect(week.lead).toMatchObject({ stage: 'call-ask', status: 'booked' });
    const when = { day: '2026-03-19' as never, time: '15:00' as never };
    week.at('2026-03-12 15:40', outcome('rescheduled', { when, next: { step: 'call', when } }));
    expect(week.lead).toMatchObject({ stage: 'post-call', status: 'booked' });
    expect(week.lead.booked?.at).toBe(new Date('2026-03-19T15:00:00Z').getTime());
  });
});
