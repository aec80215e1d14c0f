import { describe, expect, it } from 'vitest';

import type { Playbook } from '@/lib/domain/playbook/playbook';
import { owedAnswer } from '@/lib/domain/queue/owed-answer';
import { fourStages } from '@/lib/playbooks/four-stages/playbook';
import { speedToLead } from '@/lib/playbooks/speed-to-lead/playbook';

import { message, save, sent, signal, thread } from '../asked';
import { Story } from '../given';
import { at } from '../sample';
import { clocked } from '../sample-clock';

const four = fourStages as unknown as Playbook;
const speed = speedToLead as unknown as Playbook;
const context = clocked([four, speed]);
const wrote = { ...thread(message('a', 'in', '2026-03-02 08:40')).thread, id: 'thread-of-the-form' };

/** Ada wrote at 8:40 and was saved from her mail at 9:00. */
const story = () => new Story(context).at('2026-03-02 09:00', save({ hand: 'replied', thread: wrote }));
const owed = ({ lead }: Story, now = '2026-03-02 10:00', playbook = four) =>
  owedAnswer(lead, playbook, context(now));

describe('an answer is owed', () => {
  it('from when they wrote, until the source’s first reply is late', () => {
    const source = speed.sources.find(({ firstTouch }) => firstTouch && 'minutes' in firstTouch)!;
    const { minutes } = source.firstTouch as { minutes: number };
    const one = new Story(context).at(
      '2026-03-02 09:45',
      save({
        playbook: speed.id,
        source: source.id,
        stage: speed.stages[0]!.id,
        hand: 'asked',
        thread: {
          ...wrote,
          messages: [message('a', 'in', '2026-03-02 09:40')],
        },
      }),
    );
    expect(owed(one, '2026-03-02 10:00', speed)).toMatchObject({
      since: at('2026-03-02 09:40'),
      deadline: at('2026-03-02 09:40') + minutes * 60_000,
    });
  });

  it('and whoever says nothing to it is followed up two days later at the earliest', () => {
    const cadence = four.cadences.find(({ id }) => id === four.stages[0]!.cadence)!.name;
    expect(owed(story())?.then).toEqual({ cadence, at: at('2026-03-04 10:00') });
    const answered = story().at('2026-03-02 10:00', sent());
    expect(owed(answered)).toBeNull();
    expect(answered.at('2026-03-04 09:59', { type: 'tick' }).lead.enrolment).toBeNull();
    expect(answered.at('2026-03-04 10:00', { type: 'tick' }).lead.enrolment).not.toBeNull();
  });

  it('to nobody who has not written, was answered, is closed or wants to be left alone', () => {
    expect(owed(new Story(context).at('2026-03-02 09:00', save()))).toBeNull();
    for (const kind of ['unsubscribed'] as const)
      expect(owed(story().at('2026-03-02 09:30', signal(kind)))).toBeNull();
    expect(owed(story().at('2026-03-02 09:30', thread(message('b', 'out', '2026-03-02 09:20'))))).toBeNull();
  });
});

describe('an answer that went out', () => {
  const inserted = (script: string) => ({
    script,
    variant: null,
    channel: 'email' as const,
    at: at('2026-03-02 09:29'),
  });
  it('is a touch of its own with the words that were inserted, though the one before was within the hour', () => {
    const one = story().at('2026-03-02 09:30', {
      ...thread(message('b', 'out', '2026-03-02 09:30')),
      inserted: inserted('four-stages-answer-meeting'),
    });
    expect(one.lead.touches).toMatchObject([
      { touch: 0, how: 'seen', script: 'four-stages-answer-meeting', at: at('2026-03-02 09:30') },
    ]);
  });
  it('in words of the rep’s own is a message, and no script is counted for it', () => {
    const one = story().at('2026-03-02 09:30', thread(message('b', 'out', '2026-03-02 09:30')));
    expect(one.lead).toMatchObject({ touches: [], lastOut: { at: at('2026-03-02 09:30') } });
  });
});
