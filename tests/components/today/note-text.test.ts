import { describe, expect, it } from 'vitest';

import { lastDone, noteText } from '@/components/crm/note-text';
import { fourStages } from '@/lib/playbooks/four-stages/playbook';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import { instant } from '@/lib/domain/time/instant';
import '@/lib/i18n/cards/crm';

import { message, outcome, save, sent, signal, thread } from '../../domain/asked';
import { type Asked, Story } from '../../domain/given';
import { clocked } from '../../domain/sample-clock';
import { LONDON } from '../../domain/sample';

const context = clocked([fourStages as unknown as Playbook]);

/** The note after a life that begins on Monday 2 March 2026. */
function note(...life: [when: string, what: Asked][]): string[] | null {
  const story = life.reduce(
    (one, [when, what]) => one.at(when, what),
    new Story(context).at('2026-03-02 09:00', save()),
  );
  const done = lastDone(story.log);
  return done && noteText(done, story.lead, LONDON).split('\n');
}
const when = { day: '2026-03-09', time: '10:00' } as never;

describe('what a note is about', () => {
  it('is nothing before anything was done, nor a touch that was skipped', () => {
    expect(note()).toBeNull();
    expect(note(['2026-03-02 10:00', { type: 'skip' }])).toBeNull();
  });

  it('is the last touch, on the day and the channel it went out by', () => {
    expect(note(['2026-03-02 10:00', sent()], ['2026-03-04 16:00', sent('dm')])?.slice(0, 2)).toEqual([
      'Wed 4 Mar 2026 · DM · touch 2',
      'Sent, no outcome yet',
    ]);
  });

  it('is the outcome, with the touch it was about and its reason', () => {
    expect(
      note(['2026-03-02 10:00', sent()], ['2026-03-03 10:00', outcome('no-reply')])?.slice(0, 2),
    ).toEqual(['Tue 3 Mar 2026 · E-mail · touch 1', 'Outcome: No reply']);
    expect(
      note(['2026-03-02 10:00', sent()], ['2026-03-03 10:00', outcome('lost', { reason: 'timing' })])?.[1],
    ).toBe('Outcome: Lost (Timing)');
  });

  it('is no longer an outcome that was taken back', () => {
    const story = new Story(context)
      .at('2026-03-02 09:00', save())
      .at('2026-03-02 10:00', sent())
      .at('2026-03-03 10:00', outcome('no-reply'));
    story.at('2026-03-03 10:01', { type: 'undo', command: story.lastCommand });
    expect(noteText(lastDone(story.log)!, story.lead, LONDON)).toContain('Sent, no outcome yet');
  });
});

describe('what follows, as the plan has it', () => {
  const next = (...life: Parameters<typeof note>) => note(['2026-03-02 10:00', sent()], ...life)?.[2];

  it('a touch, on its day', () => expect(next()).toBe('Next step: E-mail (touch 2), Wed 4 Mar 2026'));

  it('a touch held until the day they asked for', () =>
    expect(next(['2026-03-03 10:00', outcome('rescheduled', { when })])).toBe(
      'Next step: E-mail (touch 2), Mon 9 Mar 2026',
    ));

  it('a booked call', () =>
    expect(
      next(['2026-03-03 10:00', { ...signal('booked'), start: instant(Date.UTC(2026, 2, 12, 15)) }]),
    ).toBe('Next step: the booked call, Thu 12 Mar 2026'));

  it('a pause, to a day or open', () => {
    expect(next(['2026-03-03 10:00', { type: 'pause', until: when }])).toBe(
      'Next step: paused until Mon 9 Mar 2026',
    );
    expect(next(['2026-03-03 10:00', { type: 'pause', until: null }])).toBe('Next step: paused');
  });

  it('an answer that the rep owes', () =>
    expect(next(['2026-03-03 10:00', thread(message('m1', 'in', '2026-03-03 09:00', 'Tell me more'))])).toBe(
      'Next step: answer them',
    ));

  it('nothing, where nothing is planned', () =>
    expect(next(['2026-03-03 10:00', outcome('lost', { reason: 'wrong-fit' })])).toBe(
      'Next step: none planned',
    ));
});
