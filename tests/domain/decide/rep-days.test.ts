import { describe, expect, it } from 'vitest';

import { daysBetween, type Zone } from '@/lib/domain/time/calendar';
import { repDay } from '@/lib/domain/decide/changes/cadences';
import { dueInstant } from '@/lib/domain/lead/due';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import { fourStages } from '@/lib/playbooks/four-stages/playbook';

import { field, save, sent } from '../asked';
import { Story } from '../given';
import { at } from '../sample';
import { clocked } from '../sample-clock';

const zoned = (rep: string, lead: string) => {
  const context = clocked([fourStages as unknown as Playbook], { zone: rep as Zone });
  const fields = { name: field('Ada Byron'), company: field('Byte Ltd'), zone: field(lead) };
  return { context, story: new Story(context).at(at('2026-03-02 10:00', rep as Zone), save({ fields })) };
};

describe.each([
  ['Asia/Tokyo', 'Pacific/Honolulu'],
  ['Pacific/Honolulu', 'Asia/Tokyo'],
  ['Europe/London', 'America/New_York'],
  ['Europe/London', 'Europe/London'],
])('a rep in %s, a lead in %s', (rep, lead) => {
  it('every touch is made when due: the plan keeps its days and the anchor stays', () => {
    const { context, story } = zoned(rep, lead);
    const { anchor } = story.lead.enrolment!;
    const days: number[] = [];
    for (let next = story.lead.enrolment!.next; next; next = story.lead.enrolment!.next) {
      const due = dueInstant(next.due, context('2026-03-02').settings);
      days.push(daysBetween(anchor, repDay(next.due, context('2026-03-02'))));
      story.at(due, sent());
      expect(story.lead.enrolment!.anchor).toBe(anchor);
    }
    // Four-stages' own figures; written touches may fall on any day, the one by phone on working days only.
    expect(days).toEqual([0, 2, 4, 7, 10, 14]);
  });

  it('a snooze by three days moves the plan by three days', () => {
    const { context, story } = zoned(rep, lead);
    const { anchor, next } = story.lead.enrolment!;
    const to = (day: string) => ({ day, time: '11:00' }) as never;
    const planned = repDay(next!.due, context('2026-03-02'));
    story.at(at('2026-03-02 10:05', rep as Zone), { type: 'snooze', until: to('2026-03-05') });
    expect(daysBetween(anchor, story.lead.enrolment!.anchor)).toBe(
      daysBetween(planned, '2026-03-05' as never),
    );
  });
});
