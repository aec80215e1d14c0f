import { describe, expect, it } from 'vitest';

import type { Event } from '@/lib/domain/log/event';
import { type KnownResult, ownResult, scriptResults } from '@/lib/domain/log/script-results';

import { ada, at } from '../sample';

let made = 0;
const event = (when: string, body: object) =>
  ({ id: `c${(made += 1)}.1`, v: 1, leadId: ada, at: at(when), ...body }) as unknown as Event;
const sent = (when: string, script: string | null, how = 'marked') =>
  event(when, {
    type: 'touched',
    touch: { touch: 1, of: 6, cadence: null, channel: 'email', at: at(when), how, script, account: null },
  });
const heard = (when: string, more: object = {}) =>
  event(when, {
    type: 'message-seen',
    messageId: `m${made}`,
    direction: 'in',
    channel: 'email',
    sentAt: at(when),
    threadId: 't',
    baseline: false,
    ...more,
  });
const booked = (when: string) => event(when, { type: 'booked', start: at('2026-04-01 10:00') });
const results = (...log: Event[]) => scriptResults(log).results;

describe('what came of a script', () => {
  it('is the first reply and the first booking before the next touch', () => {
    expect(
      results(
        sent('2026-03-02 09:00', 'one'),
        heard('2026-03-02 10:00'),
        heard('2026-03-02 11:00'),
        booked('2026-03-02 12:00'),
        sent('2026-03-03 09:00', 'two'),
        heard('2026-03-04 09:00'),
      ),
    ).toEqual({
      one: { sent: 1, replied: 1, booked: 1 },
      two: { sent: 1, replied: 1, booked: 0 },
    });
  });

  it('goes to the touch before it, by when it was written and not when it was seen', () => {
    expect(
      results(
        sent('2026-03-02 09:00', 'one'),
        sent('2026-03-03 09:00', 'two'),
        heard('2026-03-04 09:00', { sentAt: at('2026-03-02 15:00') }),
      ),
    ).toMatchObject({ one: { replied: 1 }, two: { replied: 0 } });
  });

  it('is nothing for what was skipped, sent without a script, history, or written by a machine', () => {
    expect(results(sent('2026-03-02 09:00', 'one', 'skipped'), heard('2026-03-02 10:00'))).toEqual({});
    expect(
      results(sent('2026-03-02 09:00', 'one'), sent('2026-03-03 09:00', null), heard('2026-03-03 10:00')),
    ).toEqual({ one: { sent: 1, replied: 0, booked: 0 } });
    expect(
      results(
        sent('2026-03-02 09:00', 'one'),
        heard('2026-03-02 10:00', { baseline: true }),
        heard('2026-03-02 10:00', { machine: true }),
      ),
    ).toEqual({ one: { sent: 1, replied: 0, booked: 0 } });
  });

  it('is kept apart for another wording, and counts for the whole as well', () => {
    const b = {
      ...sent('2026-03-03 09:00', 'one'),
      touch: { ...(sent('2026-03-03 09:00', 'one') as unknown as { touch: object }).touch, variant: 'b' },
    } as unknown as Event;
    const found = results(sent('2026-03-02 09:00', 'one'), b, heard('2026-03-03 10:00'));
    expect(found).toEqual({
      one: { sent: 2, replied: 1, booked: 0 },
      'one/b': { sent: 1, replied: 1, booked: 0 },
    });
    const known = (result: object, may: number) =>
      ({ ...result, mayReply: may, mayBook: may }) as KnownResult;
    expect(ownResult(known(found['one']!, 3), [known(found['one/b']!, 1), undefined])).toEqual(
      known({ sent: 1, replied: 0, booked: 0 }, 2),
    );
  });

  it('takes back what was undone', () => {
    const touch = sent('2026-03-02 09:00', 'one');
    expect(
      results(touch, event('2026-03-02 09:05', { type: 'undone', command: touch.id.slice(0, -2) })),
    ).toEqual({});
  });
});
