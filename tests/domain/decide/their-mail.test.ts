import { describe, expect, it } from 'vitest';

import { addDays, type Day } from '@/lib/domain/time/calendar';
import { place } from '@/lib/domain/queue/queue';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import { fourStages } from '@/lib/playbooks/four-stages/playbook';

import { message, save, sent, signal, thread } from '../asked';
import { given, Story } from '../given';
import { at } from '../sample';
import { clocked } from '../sample-clock';

const context = clocked([fourStages as unknown as Playbook]);
/** Ada is in her cadence; touch 1 went out on Monday morning. */
const story = () => new Story(context).at('2026-03-02 09:00', save()).at('2026-03-02 10:00', sent());
const theirs = (id: string, sentAt: string, text: string, more: object = {}) => ({
  ...message(id, 'in', sentAt, text),
  ...more,
});
const wrote = (text: string, more: object = {}) =>
  story().at('2026-03-03 09:00', thread(theirs('a', '2026-03-03 08:50', text, more)));
/** Nothing is planned for two months, whatever time passes. */
function staysStill(one: Story) {
  for (let day = '2026-03-04' as Day; day < '2026-05-04'; day = addDays(day, 1)) {
    one.at(at(`${day} 12:00`), { type: 'tick' });
    expect(one.next).toBeNull();
  }
}

describe('what their mail is decides what follows', () => {
  it('an answer in a thread that an automatic reply heads is an answer', () => {
    const one = story().at('2026-03-05 09:00', {
      ...thread(
        theirs('a', '2026-03-03 08:50', 'See below.', { subject: 'Automatic reply: Your checklist' }),
        theirs(
          'b',
          '2026-03-05 08:50',
          'Hi Robin, yes please, can we speak on Thursday at 10? Budget is approved.',
        ),
      ),
    });
    expect(one.lead).toMatchObject({ enrolment: null, signals: [{ kind: 'replied' }], asks: [] });
  });

  it('an absence pauses until they are back, and offers who stands in', () => {
    const one = wrote(
      'I am out of the office until 9 March. Urgent? Please contact Priya Nair (priya@byte.example).',
    );
    expect(one.lead.paused).toMatchObject({ until: at('2026-03-09 09:00'), why: { code: 'away-until' } });
    expect(one.lead.asks).toMatchObject([
      { kind: 'stands-in', who: { name: 'Priya Nair', email: 'priya@byte.example' } },
    ]);
    expect(one.lead).toMatchObject({ signals: [], lastIn: null });
  });

  it.each([
    'I am out of the office until 9 March. Urgent? Please contact Robin Rep (robin@rep.example).',
    'Ada Byron is no longer with Byte Ltd. Please contact Robin at robin+x@rep.example.',
  ])('nobody is offered the rep in the lead’s place: %s', (text) => {
    const { lead } = wrote(text);
    expect(lead.paused).not.toBeNull();
    expect(lead.asks.map(({ who }) => who?.email ?? null).filter((email) => email !== null)).toEqual([]);
  });

  it('an absence that is over is none', () => {
    const one = wrote('I am out of the office until 2 March and will reply on my return.');
    expect(one.lead).toMatchObject({ paused: null, asks: [], enrolment: { next: { touch: 2 } } });
  });

  it('somebody who has left is held until the rep has looked; the successor is offered', () => {
    const one = wrote('Ada Byron is no longer with Byte Ltd. Please contact Tom Reed at tom@byte.example.');
    expect(one.lead.paused).toMatchObject({ until: null, why: { code: 'left-company' } });
    expect(one.lead.asks).toMatchObject([
      { id: 'a', kind: 'left', who: { name: 'Tom Reed', email: 'tom@byte.example' } },
    ]);
    one.at('2026-03-04 09:00', { type: 'settle-mail', ask: 'a' });
    expect(one.lead).toMatchObject({ paused: null, asks: [], enrolment: { next: { touch: 2 } } });
  });

  it('a mail that came back holds the plan: this address bounced', () => {
    const one = story().at(
      '2026-03-03 09:00',
      thread(
        theirs('a', '2026-03-03 08:50', 'Address not found: ada@byte.example', {
          from: 'mailer-daemon@googlemail.com',
          fromName: 'Mail Delivery Subsystem',
        }),
      ),
    );
    expect(one.lead.paused).toMatchObject({ until: null, why: { code: 'bounced' } });
    expect(one.lead).toMatchObject({
      lastIn: null,
      signals: [{ kind: 'bounced' }],
      asks: [{ kind: 'bounced', who: { email: 'ada@byte.example' } }],
    });
  });

  it('a mail to somebody else that came back is no matter of theirs', () => {
    const one = story().at(
      '2026-03-03 09:00',
      thread(
        theirs('a', '2026-03-03 08:50', 'Address not found: tom@byte.example', {
          from: 'mailer-daemon@googlemail.com',
        }),
      ),
    );
    expect(one.lead).toMatchObject({ paused: null, asks: [], signals: [] });
  });

  it('a ticket or a receipt changes nothing', () => {
    const one = wrote('This is an automated message. Your request #48213 has been received.');
    expect(one.lead).toMatchObject({
      paused: null,
      asks: [],
      signals: [],
      lastIn: null,
      enrolment: { next: { touch: 2 } },
    });
  });

  it('who asks not to be written to is never planned again, and opts out by one tap', () => {
    const one = wrote('Please remove me from your list and do not contact me again.');
    expect(one.lead).toMatchObject({ enrolment: null, asks: [{ kind: 'stop' }], signals: [] });
    one.at('2026-03-03 10:00', thread(message('b', 'out', '2026-03-03 09:55', 'Of course.')));
    staysStill(one);
    one.at('2026-05-05 09:00', { type: 'opt-out' });
    expect(one.lead).toMatchObject({ optedOut: true, asks: [] });
  });

  it('who says no is not written to until the rep has decided; the referral is offered', () => {
    const one = wrote('I am not the right person. Please contact Tom Reed (tom@byte.example).');
    expect(one.lead).toMatchObject({
      enrolment: null,
      asks: [{ kind: 'no', who: { name: 'Tom Reed', email: 'tom@byte.example' } }],
    });
    one.at('2026-03-03 10:00', thread(message('b', 'out', '2026-03-03 09:55', 'Thank you.')));
    staysStill(one);
    one.at('2026-05-05 09:00', { type: 'settle-mail', ask: 'a' });
    expect(one.lead).toMatchObject({ paused: null, asks: [] });
  });

  it('every message is read, not just the newest', () => {
    const one = story().at(
      '2026-03-03 09:00',
      thread(
        message('x', 'out', '2026-03-02 10:05', null),
        theirs('a', '2026-03-02 11:00', 'I am out of the office until 9 March with limited access to email.'),
        theirs('b', '2026-03-03 08:50', 'Ada is away, but I can help. What is this about?', {
          from: 'tom@byte.example',
          fromName: 'Tom Reed',
        }),
      ),
    );
    expect(one.lead.signals).toEqual([]);
    expect(one.lead.asks).toMatchObject([{ id: 'b', kind: 'writer' }]);
    expect(one.log.filter(({ type }) => type === 'auto-reply-seen')).toHaveLength(1);
  });
});

describe('a calendar’s answer', () => {
  const booked = () => story().at('2026-03-02 12:00', signal('booked', '2026-03-05 10:00'));
  const answer = (one: Story, subject: string) =>
    one.at('2026-03-03 09:00', thread(theirs('a', '2026-03-03 08:50', '.', { subject })));

  it('accepting a call that is booked asks nothing', () => {
    expect(answer(booked(), 'Accepted: Intro call').lead).toMatchObject({ status: 'booked', asks: [] });
  });

  it('accepting one that is not asks when it is', () => {
    expect(answer(story(), 'Accepted: Intro call').lead.asks).toMatchObject([
      { kind: 'meeting', answer: 'accepted' },
    ]);
  });

  it.each([
    ['Declined: Intro call', 'declined'],
    ['Cancelled: Intro call', 'cancelled'],
  ])('%s: the call does not take place, and nothing goes out', (subject, said) => {
    const one = answer(booked(), subject);
    expect(one.lead).toMatchObject({
      status: 'active',
      booked: null,
      asks: [{ kind: 'meeting', answer: said }],
    });
    one.at('2026-03-05 12:00', { type: 'tick' });
    expect(one.lead.stage).not.toBe('post-call');
    staysStill(one);
  });

  it('a new time keeps the booking and asks for it', () => {
    expect(answer(booked(), 'New time proposed: Intro call').lead).toMatchObject({
      status: 'booked',
      asks: [{ kind: 'meeting', answer: 'moved' }],
    });
  });
});

describe('who wrote', () => {
  const alias = { from: 'a.byron@byte.example', fromName: 'Ada Byron' };
  const assistant = { from: 'pa@byte.example', fromName: 'Petra Amt' };

  it('the lead from another address has answered; the address is offered as hers', () => {
    const one = wrote('Yes, we want to buy. Can you call me today?', alias);
    expect(one.lead).toMatchObject({
      enrolment: null,
      signals: [{ kind: 'replied' }],
      asks: [{ kind: 'writer', who: { name: 'Ada Byron', email: 'a.byron@byte.example' } }],
    });
    one.at('2026-03-03 09:05', { type: 'settle-mail', ask: 'a', theirs: true });
    expect(one.lead.keys.emails).toEqual(['ada@byte.example', 'a.byron@byte.example']);
    expect(one.lead.signals).toHaveLength(1);
  });

  it('an address that spells her name is hers, named or not', () => {
    expect(wrote('Yes please.', { from: 'a.byron@byte.example' }).lead.signals).toMatchObject([
      { kind: 'replied' },
    ]);
  });

  it('somebody else in her thread holds the plan until the rep has looked', () => {
    const one = wrote('I keep Ada’s diary. Thursday at 10 is free.', assistant);
    expect(one.lead).toMatchObject({
      paused: { until: null, why: { code: 'somebody-else-wrote' } },
      enrolment: { next: { touch: 2 } },
      signals: [],
      asks: [{ kind: 'writer', who: { email: 'pa@byte.example' } }],
    });
  });

  it('taken for hers it is an answer; not hers, the plan goes on', () => {
    const hers = wrote('Thursday at 10 is free.', assistant).at('2026-03-03 09:05', {
      type: 'settle-mail',
      ask: 'a',
      theirs: true,
    });
    expect(hers.lead).toMatchObject({
      enrolment: null,
      paused: null,
      asks: [],
      signals: [{ kind: 'replied' }],
    });
    expect(hers.lead.keys.emails).toContain('pa@byte.example');
    const not = wrote('Thursday at 10 is free.', assistant).at('2026-03-03 09:05', {
      type: 'settle-mail',
      ask: 'a',
    });
    expect(not.lead).toMatchObject({ paused: null, asks: [], enrolment: { next: { touch: 2 } } });
    expect(not.lead.keys.emails).toEqual(['ada@byte.example']);
  });

  it('somebody else’s absence or receipt is no matter of hers', () => {
    for (const text of [
      'I am out of the office until 9 March.',
      'This is an automated message. Do not reply to this email.',
    ])
      expect(wrote(text, assistant).lead).toMatchObject({
        paused: null,
        asks: [],
        enrolment: { next: { touch: 2 } },
      });
  });
});

it('what a mail asks is due today, and settled once', () => {
  const one = wrote('unsubscribe');
  const on = context('2026-03-03 09:05');
  expect(place(one.lead, 0, on.now, on)).toMatchObject({ dueAt: at('2026-03-03 08:50'), bucket: 1 });
  one.at('2026-03-03 09:10', { type: 'settle-mail', ask: 'a' });
  given(...one.log)
    .when({ type: 'settle-mail', ask: 'a' }, context('2026-03-03 09:20'))
    .refused('already-done');
});

it('undone, the mail asks again', () => {
  const one = wrote('unsubscribe').at('2026-03-03 09:10', { type: 'settle-mail', ask: 'a' });
  one.at('2026-03-03 09:11', { type: 'undo', command: one.lastCommand });
  expect(one.lead).toMatchObject({ asks: [{ kind: 'stop' }], paused: { until: null } });
});
