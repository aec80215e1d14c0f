import { expect, it } from 'vitest';

import { type Audited, auditBefore, leakAudit, recovered } from '@/lib/domain/metrics/leak-audit';
import { DAY, MINUTE } from '@/lib/domain/time/calendar';
import { instant } from '@/lib/domain/time/instant';

import { at } from '../sample';

const START = at('2026-03-02 09:00');
const NOW = instant(START + 400 * DAY);

/** The nth lead, one a day: touched after so many minutes, once and never again, or three times. */
const lead = (n: number, minutes: number, touches: 1 | 3): Audited => {
  const savedAt = instant(START + n * DAY);
  const sent = [0, 1, 2].slice(0, touches).map((day) => instant(savedAt + minutes * MINUTE + day * DAY));
  return { savedAt, sent, owned: savedAt, sameDay: true, reached: false, closed: false, value: null };
};

it('the hundred before, as of the day on which the last hundred began, stand beside these', () => {
  const leads = Array.from({ length: 200 }, (_, n) =>
    n < 100 ? lead(n, n < 10 ? 4 : 60, n < 40 ? 1 : 3) : lead(n, n < 150 ? 4 : 60, n < 110 ? 1 : 3),
  );
  const then = auditBefore(leads, NOW)!;
  expect(then).toBe(leads[100]!.savedAt);
  const [now, before] = [leakAudit(leads, NOW), leakAudit(leads, then)];
  expect([now.of, before.of]).toEqual([100, 100]);
  // Touched within five minutes: 10 of the first hundred, 50 of the second.
  expect(recovered('touched-5-min', now, before)).toBe(40);
  // Touched once and never again: 40, then 10.
  expect(recovered('one-attempt-and-silence', now, before)).toBe(30);
  expect(recovered('one-attempt-and-silence', before, now)).toBe(-30);
  expect(recovered('owned-same-day', now, before)).toBe(0);
});
