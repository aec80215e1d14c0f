import { describe, expect, it } from 'vitest';

import { fourStages } from '@/lib/playbooks/four-stages/playbook';
import { remembers } from '@/lib/domain/lead/memory';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import { HOUR } from '@/lib/domain/time/calendar';
import { instant } from '@/lib/domain/time/instant';

import { message, outcome, save, sent, signal, thread } from '../asked';
import { given, Story } from '../given';
import { at } from '../sample';
import { clocked } from '../sample-clock';

const context = clocked([fourStages as unknown as Playbook]);
const monday = '2026-03-02 09:00';
const story = () => new Story(context).at(monday, save());

describe('a message of the rep’s in the thread', () => {
  it('completes the first touch whenever it comes', () => {
    const one = story().at('2026-03-02 09:30', thread(message('a', 'out', '2026-03-02 09:20')));
    expect(one.lead.touches).toMatchObject([
      { touch: 1, how: 'seen', channel: 'email', at: at('2026-03-02 09:20') },
    ]);
    expect(one.next).toMatchObject({ touch: 2, day: '2026-03-04' });
  });
  it('completes a touch that is due today or overdue, counted from when it was sent', () => {
    const one = story()
      .at('2026-03-02 10:00', sent())
      .at('2026-03-06 15:00', thread(message('a', 'out', '2026-03-05 15:00')));
    expect(one.lead.touches).toHaveLength(2);
    expect(one.next).toMatchObject({ touch: 3, day: '2026-03-07' });
  });
  it('before its day is an own message: the touch stays and keeps its distance', () => {
    const one = story()
      .at('2026-03-02 10:00', sent())
      .at('2026-03-03 15:00', thread(message('a', 'out', '2026-03-03 15:00')));
    expect(one.lead.touches).toHaveLength(1);
    expect(one.next).toMatchObject({ touch: 2, day: '2026-03-05' });
  });
  it('is counted once, however often it is seen', () => {
    const one = story().at('2026-03-02 09:30', thread(message('a', 'out', '2026-03-02 09:20')));
    given(...one.log)
      .when(thread(message('a', 'out', '2026-03-02 09:20')), context('2026-03-04 10:00'))
      .nothing();
  });
  it('that was marked as sent already is that touch, not the next', () => {
    const one = story()
      .at('2026-03-02 10:00', sent())
      .at('2026-03-02 10:10', thread(message('a', 'out', '2026-03-02 10:00')));
    one.at('2026-03-02 10:20', thread(message('b', 'out', '2026-03-02 10:15')));
    expect(one.lead.touches).toHaveLength(1);
    expect(one.next).toMatchObject({ touch: 2, day: '2026-03-04' });
  });
  it('written before the lead was saved, and expanded only now, is history', () => {
    const one = story().at('2026-03-02 09:30', thread(message('old', 'out', '2026-02-20 09:20')));
    expect(one.lead).toMatchObject({ touches: [], enrolment: { next: { touch: 1 } } });
  });
  it('without a time in a thread never seen before is history too; in a known one it is new', () => {
    const one = story().at('2026-03-02 09:30', thread(message('a', 'out', null)));
    expect(one.lead.touches).toEqual([]);
    expect(
      one.at('2026-03-02 09:40', thread(message('a', 'out', null), message('b', 'out', null))).lead.touches,
    ).toMatchObject([{ touch: 1, at: at('2026-03-02 09:40') }]);
  });
  it('of an unclear sender waits until it is clear', () => {
    const one = story().at(
      '2026-03-02 09:30',
      thread({ ...message('a', 'out', '2026-03-02 09:20'), direction: 'unknown' }),
    );
    expect(one.lead.seenMessages).toBe('');
    expect(
      one.at('2026-03-02 09:31', thread(message('a', 'out', '2026-03-02 09:20'))).lead.touches,
    ).toHaveLength(1);
  });
  it('from the future (a wrong clock on the page) was sent now at the latest', () => {
    expect(
      story().at('2026-03-02 09:30', thread(message('a', 'out', '2026-03-09 09:20'))).lead.lastOut?.at,
    ).toBe(at('2026-03-02 09:30'));
  });
});

describe('what was seen once', () => {
  const busy = () => {
    const one = story().at('2026-03-02 09:30', thread(message('oldest', 'in', '2026-03-02 09:20')));
    for (let n = 0; n < 12; n += 1) {
      const more = Array.from({ length: 60 }, (_, m) =>
        message(`${n}-${m}`, 'in', `2026-03-03 ${10 + n}:30`),
      );
      one.at(`2026-03-03 ${10 + n}:40`, thread(...more));
    }
    return one;
  };

  it('stays old, however many messages came after it', () => {
    const one = busy();
    expect(remembers(one.lead.seenMessages, 'oldest')).toBe(true);
    given(...one.log)
      .when(thread(message('oldest', 'in', '2026-03-02 09:20')), context('2026-03-05 10:00'))
      .nothing();
  });
});

describe('an old thread, seen for the first time', () => {
  /** They answered in February, the rep wrote back, and in March a new plan began. */
  const again = () =>
    longAgo()
      .at('2026-02-03 09:00', signal('replied'))
      .at('2026-02-04 09:00', sent())
      .at(monday, { type: 'enrol' })
      .at('2026-03-02 10:00', sent());
  const longAgo = () => new Story(context).at('2026-01-05 09:00', save()).at('2026-01-05 10:00', sent());

  it('that holds words older than what is known, dealt with, and older than the plan, does not stop it', () => {
    const before = again();
    const one = again().at('2026-03-03 09:00', thread(message('o', 'in', '2026-02-01 09:00')));
    expect(one.next).toEqual(before.next);
    expect(one.lead).toMatchObject({ status: 'follow-up', signals: [{ kind: 'replied' }] });
    expect(remembers(one.lead.seenMessages, 'o')).toBe(true);
  });
  it('whose newest word is newer than all that is known stops it, though it is older than the plan', () => {
    const one = again().at('2026-03-03 09:00', thread(message('o', 'in', '2026-02-20 09:00')));
    expect(one.next).toBeNull();
  });
  it('stops it while the rep owes an answer to a later word', () => {
    const owed = longAgo().at('2026-02-20 09:00', signal('replied')).at(monday, { type: 'enrol' });
    expect(owed.at('2026-03-03 09:00', thread(message('o', 'in', '2026-02-01 09:00'))).next).toBeNull();
  });
  it('that asks to be left alone is obeyed, however old it is', () => {
    const stop = message('o', 'in', '2026-02-01 09:00', 'Please remove me from your list.');
    const one = again().at('2026-03-03 09:00', thread(stop));
    expect(one.lead).toMatchObject({ enrolment: null, asks: [{ kind: 'stop' }] });
  });
});

describe('a message of theirs', () => {
  it('stops the cadence at once, is noted as a reply, and leads from opt-in into the conversation', () => {
    const one = story()
      .at('2026-03-02 10:00', sent())
      .at('2026-03-03 09:00', thread(message('a', 'in', '2026-03-03 08:50', 'Tell me more')));
    expect(one.lead).toMatchObject({
      stage: 'conversation',
      status: 'active',
      enrolment: null,
      signals: [{ kind: 'replied' }],
    });
  });
  it('later stages stay what they are', () => {
    expect(
      story()
        .at(monday, { type: 'switch', stage: 'call-ask' })
        .at('2026-03-03 09:00', thread(message('a', 'in', '2026-03-03 08:50'))).lead.stage,
    ).toBe('call-ask');
  });
  it('ends a pause with the cadence', () => {
    expect(
      story()
        .at(monday, { type: 'pause', until: null })
        .at('2026-03-03 09:00', thread(message('a', 'in', '2026-03-03 08:50'))).lead,
    ).toMatchObject({ paused: null, enrolment: null });
  });
  it('brings back whoever was MIA, in nurture or archived', () => {
    const one = story();
    for (let i = 0; i < 6; i += 1)
      one.at(`2026-03-${String(2 + i * 3).padStart(2, '0')} 12:00`, outcome('no-reply', { sent: true }));
    expect(one.lead.status).toBe('mia');
    expect(one.at('2026-05-02 09:00', thread(message('a', 'in', '2026-05-02 08:00'))).lead).toMatchObject({
      status: 'active',
      enrolment: null,
    });
  });
  it('does not reopen a closed lead, is noted, and leaves the hello of a year later', () => {
    const { lead } = story()
      .at('2026-03-02 10:00', outcome('lost'))
      .at('2026-03-03 09:00', thread(message('a', 'in', '2026-03-03 08:50')));
    expect(lead).toMatchObject({
      status: 'lost',
      enrolment: { cadence: 'lost-hello' },
      lastIn: { channel: 'email' },
    });
  });
  it('and an answer of the rep’s in one look are both taken note of, in the order they were sent', () => {
    const one = story()
      .at('2026-03-02 10:00', sent())
      .at(
        '2026-03-03 12:00',
        thread(message('b', 'out', '2026-03-03 11:00'), message('a', 'in', '2026-03-03 09:00')),
      );
    expect(one.lead).toMatchObject({
      status: 'active',
      enrolment: null,
      lastIn: { at: at('2026-03-03 09:00') },
      lastOut: { at: at('2026-03-03 11:00') },
    });
  });
});

describe('an automatic answer', () => {
  const away = 'I am out of office until 16 March 2026 and will answer when I am back.';
  it('is no reply: it pauses until the day it names', () => {
    const one = story()
      .at('2026-03-02 10:00', sent())
      .at('2026-03-02 10:30', thread(message('a', 'in', '2026-03-02 10:01', away)));
    expect(one.lead).toMatchObject({
      stage: 'opt-in',
      status: 'follow-up',
      lastIn: null,
      signals: [],
      paused: { why: { code: 'away-until' } },
    });
    expect(one.next).toMatchObject({ touch: 2 });
  });
  it('and the cadence goes on when they are back', () => {
    const one = story()
      .at('2026-03-02 10:00', sent())
      .at('2026-03-02 10:30', thread(message('a', 'in', '2026-03-02 10:01', away)));
    const back = one.lead.paused!.until!;
    expect(one.at(back, { type: 'tick' }).lead.paused).toBeNull();
    expect(one.next!.touch).toBe(2);
    expect(one.next!.day >= '2026-03-16').toBe(true);
  });
  it('does not shorten a pause of the rep’s', () => {
    const one = story()
      .at('2026-03-02 10:00', sent())
      .at('2026-03-02 10:15', { type: 'pause', until: null })
      .at('2026-03-02 10:30', thread(message('a', 'in', '2026-03-02 10:01', away)));
    expect(one.lead.paused).toMatchObject({ until: null, why: { code: 'paused-by-rep' } });
  });
});

describe('a message of a machine', () => {
  const from = (address: string) => ({ ...message('x', 'in', '2026-03-02 10:05'), from: address });
  it('that says a mail came back is no reply: it is noted, and the plan waits for the rep', () => {
    const { lead } = story()
      .at('2026-03-02 10:00', sent())
      .at('2026-03-02 10:10', thread(from('mailer-daemon@googlemail.com')));
    expect(lead).toMatchObject({
      stage: 'opt-in',
      lastIn: null,
      signals: [{ kind: 'bounced' }],
      paused: { until: null, why: { code: 'bounced' } },
      enrolment: { next: { touch: 2 } },
    });
  });
  it('of another kind changes nothing', () => {
    const { lead } = story()
      .at('2026-03-02 10:00', sent())
      .at('2026-03-02 10:10', thread(from('no-reply@calendar.example')));
    expect(lead).toMatchObject({
      status: 'follow-up',
      lastIn: null,
      signals: [],
      paused: null,
      enrolment: { next: { touch: 2 } },
    });
  });
});

describe('silence', () => {
  const talking = () =>
    story()
      .at('2026-03-02 10:00', sent())
      .at('2026-03-03 09:00', thread(message('a', 'in', '2026-03-03 08:50')));
  it('starts nothing while the rep owes the answer', () =>
    expect(talking().at('2026-03-20 09:00', { type: 'tick' }).lead).toMatchObject({
      status: 'active',
      enrolment: null,
    }));
  it('for as long as the stage allows after the rep’s answer starts the stage’s cadence', () => {
    const one = talking().at('2026-03-03 10:00', thread(message('b', 'out', '2026-03-03 10:00')));
    expect(one.at('2026-03-04 09:59', { type: 'tick' }).next).toBeNull();
    one.at('2026-03-04 10:00', { type: 'tick' });
    expect(one.lead).toMatchObject({
      status: 'follow-up',
      enrolment: { cadence: 'conversation', stage: 'conversation' },
    });
    expect(one.next).toMatchObject({ touch: 1, day: '2026-03-04' });
  });
  it('has no say over somebody who never raised a hand', () => {
    const one = new Story(context)
      .at(monday, save({ hand: null }))
      .at('2026-03-02 10:00', sent())
      .at('2026-03-20 10:00', { type: 'tick' });
    expect(one.lead.enrolment).toBeNull();
  });
});

describe('a lead that was saved while the clock was ahead', () => {
  it.each([1, 5, 7 * 24])('by %i hours: their answer stops the plan once the clock is right', (hours) => {
    const ahead = instant(at(monday) + hours * HOUR);
    const one = new Story(context).at(ahead, save()).at(ahead, sent());
    expect(one.next).not.toBeNull();
    one.at('2026-03-02 09:40', thread(message('a', 'in', '2026-03-02 09:30', 'Tell me more')));
    expect(one.lead.enrolment).toBeNull();
    expect(one.lead.lastIn).toMatchObject({ at: at('2026-03-02 09:30') });
    // And does not come before the touch that it answers.
    expect(one.lead.touches[0]!.at).toBeLessThan(at('2026-03-02 09:30'));
  });
});
