import { expect, it } from 'vitest';

import { remember } from '@/lib/domain/lead/memory';
import { interlock } from '@/lib/domain/lead/interlock';
import type { SeenThread } from '@/lib/domain/page/sighting';
import type { LeadRow } from '@/lib/store/database/db';

import { message } from '../asked';
import { at } from '../sample';
import { sighting } from '../../components/panel-samples';

const MONDAY = at('2026-03-02 10:00');

function row(over: Partial<LeadRow> = {}): LeadRow {
  return {
    optedOut: false,
    touches: [
      {
        touch: 1,
        of: 6,
        cadence: 'opt-in',
        channel: 'email',
        at: at('2026-02-26 10:00'),
        how: 'marked',
        script: null,
        account: null,
      },
    ],
    lastIn: null,
    lastOut: { at: at('2026-02-26 10:00'), channel: 'email' },
    seenMessages: remember('', 'm1'),
    enrolment: { startedAt: at('2026-02-26 09:00') },
    ...over,
  } as LeadRow;
}

const thread = (...messages: SeenThread['messages']): SeenThread => ({
  id: 't',
  subject: null,
  lastDirection: messages.at(-1)?.direction ?? 'unknown',
  messages,
});
const about = (lead: LeadRow, seen: SeenThread | null, over: Partial<Parameters<typeof interlock>[0]> = {}) =>
  interlock({
    row: lead,
    sighting: sighting({ thread: seen }),
    theirs: true,
    minutesBetween: 60,
    blank: null,
    now: MONDAY,
    ...over,
  })?.code ?? 'clear';

it('is clear when the open thread shows that the last word is ours', () => {
  expect(
    about(row(), thread(message('m1', 'in', '2026-02-25 09:00'), message('m2', 'out', '2026-02-26 10:00'))),
  ).toBe('clear');
});

it('stops when they wrote after the last touch, known to the log or only to the page', () => {
  expect(about(row({ lastIn: { at: at('2026-02-27 08:00'), channel: 'email' } }), null)).toBe('they-wrote');
  expect(
    about(row(), thread(message('m2', 'out', '2026-02-26 10:00'), message('m3', 'in', '2026-02-27 08:00'))),
  ).toBe('they-wrote');
});

it('stops for a message nobody has taken note of, even without a time', () => {
  expect(about(row(), thread(message('m9', 'in', null)))).toBe('they-wrote');
});

it('does not stop for what was said before the cadence began', () => {
  const before = thread(message('m1', 'in', '2026-02-25 09:00'), message('m2', 'out', '2026-02-25 10:00'));
  expect(
    about(
      row({ touches: [], lastOut: null, lastIn: { at: at('2026-02-25 09:00'), channel: 'email' } }),
      before,
    ),
  ).toBe('clear');
});

it('says that it cannot know when their thread is not on screen', () => {
  expect(about(row(), null)).toBe('unknown');
  expect(about(row(), thread(message('x', 'in', '2026-02-27 08:00')), { theirs: false })).toBe('unknown');
});

it('has nothing to ask of somebody never written to', () => {
  expect(about(row({ touches: [], lastOut: null }), null)).toBe('clear');
});

it('holds back within the hour of the last touch, on whatever channel', () => {
  expect(
    about(
      row({ lastOut: { at: at('2026-03-02 09:20'), channel: 'sms' } }),
      thread(message('m2', 'out', '2026-03-02 09:20')),
    ),
  ).toBe('just-touched');
});

it('believes no touch that lies ahead: a clock was wrong, and an answer since is an answer', () => {
  const ahead = { lastOut: { at: at('2026-04-02 09:20'), channel: 'email' as const } };
  const seen = thread(message('m2', 'out', '2026-02-26 10:00'));
  expect(about(row(ahead), seen)).toBe('clear');
  expect(about(row({ ...ahead, lastIn: { at: at('2026-02-27 08:00'), channel: 'email' } }), seen)).toBe(
    'they-wrote',
  );
});

it('says that the day is full before anything goes in', () => {
  expect(about(row(), thread(message('m2', 'out', '2026-02-26 10:00')), { full: 20 })).toBe('day-full');
});

it('never inserts for somebody who opted out', () => {
  expect(about(row({ optedOut: true }), thread(message('m2', 'out', '2026-02-26 10:00')))).toBe('opted-out');
});

it('asks for what is missing before it goes', () => {
  expect(about(row(), thread(message('m2', 'out', '2026-02-26 10:00')), { blank: 'pain' })).toBe('blanks');
});

it('what answers them is stopped by no reply, hour or cap; blanks and a wish to be left alone still count', () => {
  const wrote = row({ lastIn: { at: at('2026-03-02 09:50'), channel: 'email' } });
  const answering = { answering: true, full: 20 };
  expect(about(wrote, thread(message('m9', 'in', '2026-03-02 09:50')), answering)).toBe('clear');
  expect(about(wrote, null, { ...answering, theirs: false })).toBe('clear');
  expect(about(wrote, null, { ...answering, blank: 'answer' })).toBe('blanks');
  expect(about(row({ optedOut: true }), null, answering)).toBe('opted-out');
});
