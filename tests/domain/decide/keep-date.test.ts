import { describe, expect, it } from 'vitest';

import { stoppedPlan } from '@/lib/domain/plan/stopped-plan';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import { fourStages } from '@/lib/playbooks/four-stages/playbook';

import { save, sent, signal } from '../asked';
import { given, Story } from '../given';
import { at } from '../sample';
import { clocked } from '../sample-clock';

const context = clocked([fourStages as unknown as Playbook]);
/** Touch 1 has gone out on Monday; touch 2 is planned for Wednesday; they answer on Tuesday. */
const answered = () =>
  new Story(context)
    .at('2026-03-02 09:00', save())
    .at('2026-03-02 10:00', sent())
    .at('2026-03-03 11:00', signal('replied'));
const keep = { type: 'keep-date' } as const;
const offered = (story: Story, now: string) => stoppedPlan(story.lead, context(now).settings, at(now));

describe('a harmless answer', () => {
  it('leaves the plan where it was once the rep says so: its date, stage and place, with the reason', () => {
    const before = new Story(context).at('2026-03-02 09:00', save()).at('2026-03-02 10:00', sent());
    const story = answered();
    expect(story.lead.enrolment).toBeNull();
    expect(story.lead.stage).toBe('conversation');
    story.at('2026-03-03 11:05', keep);
    expect(story.next).toEqual(before.next);
    expect(story.lead).toMatchObject({ stage: 'opt-in', status: 'follow-up' });
    const { due } = story.lead.enrolment!.next!;
    expect([due.day, due.why[0]]).toEqual(['2026-03-04', { code: 'kept-date', args: { day: '2026-03-03' } }]);
    // Nothing is owed any more, the answer still counts, and the plan goes on as any other.
    expect(story.lead.signals.at(-1)!.kind).toBe('replied');
    story.at('2026-03-03 18:00', { type: 'tick' });
    expect(story.at('2026-03-04 10:00', sent()).next).toMatchObject({ touch: 3, day: '2026-03-06' });
  });

  it('is taken back by one undo: the answer is owed again, and the offer stands again', () => {
    const story = answered().at('2026-03-03 11:05', keep);
    const command = story.log.at(-1)!.id.split('.')[0]!;
    story.at('2026-03-03 11:06', { type: 'undo', command });
    expect(story.lead.enrolment).toBeNull();
    expect(story.lead.stage).toBe('conversation');
    expect(offered(story, '2026-03-03 11:07')?.next.touch).toBe(2);
  });

  it('another answer later stops the plan again, and it can be kept again', () => {
    const story = answered().at('2026-03-03 11:05', keep).at('2026-03-03 15:00', signal('replied'));
    expect(story.lead.enrolment).toBeNull();
    expect(story.at('2026-03-03 15:05', keep).next).toMatchObject({ touch: 2, day: '2026-03-04' });
  });
});

describe('there is no date to keep', () => {
  const refused = (story: Story, now: string) =>
    given(...story.log)
      .when(keep, context(now))
      .refused('nothing-to-keep');

  it('once the date is past', () => refused(answered(), '2026-03-05 09:00'));
  it('once the rep has answered', () => {
    const story = answered().at('2026-03-03 12:00', sent());
    expect(offered(story, '2026-03-03 12:01')).toBeNull();
    refused(story, '2026-03-03 12:01');
  });
  it('while the plan runs', () =>
    refused(new Story(context).at('2026-03-02 09:00', save()), '2026-03-02 10:00'));
  it('where the plan had no touch left, or the rep ended it', () => {
    refused(
      new Story(context)
        .at('2026-03-02 09:00', save())
        .at('2026-03-02 10:00', { type: 'archive' })
        .at('2026-03-02 11:00', signal('replied')),
      '2026-03-02 12:00',
    );
  });
  it('once another cadence has begun', () => {
    const story = answered().at('2026-03-03 12:00', { type: 'enrol' });
    expect(story.lead.stopped).toBeUndefined();
    refused(story, '2026-03-03 12:01');
  });
});
