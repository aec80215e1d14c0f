import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { HOUR, type Instant } from '@/lib/domain/time/calendar';
import type { Context } from '@/lib/domain/log/context';
import { score } from '@/lib/domain/score/score';
import { Settings } from '@/lib/domain/settings/settings';
import { instant } from '@/lib/domain/time/instant';
import { playbooks } from '@/lib/playbooks';

import { field, save } from './asked';
import { contextAt, leadOf, lived, openingOf, step } from './lives';

const words = fc.constantFrom('11-50', '200+', 'Retail', 'SaaS', 'VP Sales', 'founder', 'Ireland', 'DE');
const fields = fc.dictionary(
  fc.constantFrom('companySize', 'industry', 'title', 'country', 'detail', 'location'),
  words.map(field),
  { maxKeys: 6 },
);
const ideal = fc.record({
  sizes: fc.array(words, { maxLength: 3 }),
  industries: fc.array(words, { maxLength: 3 }),
  roles: fc.array(words, { maxLength: 3 }),
  countries: fc.array(words, { maxLength: 3 }),
});
const rates = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));

describe.each(playbooks.map((playbook) => [playbook.id, playbook] as const))('%s', (_, playbook) => {
  const lives = fc
    .record({
      first: openingOf(playbook),
      later: fc.array(step, { maxLength: 25 }),
      fields,
      ideal,
      rate: rates,
      hours: fc.integer({ min: 0, max: 24 * 400 }),
    })
    .map(({ first, later, fields: known, ideal: wanted, rate, hours }) => {
      const worldAt = (now: Instant): Context => {
        const context = contextAt(now);
        return {
          ...context,
          settings: Settings.parse({ ...context.settings, ideal: wanted }),
          sourceRate: () => rate,
        };
      };
      const opening =
        first.type === 'save-lead' ? save({ ...first, fields: { ...first.fields, ...known } }) : first;
      const { log, now } = lived([opening, later], undefined, worldAt);
      return { lead: leadOf(log), context: worldAt(instant(now + hours * HOUR)) };
    });

  it('a score is the exact sum of its reasons, each a whole number of points, whoever it is and whenever it is asked', () => {
    fc.assert(
      fc.property(lives, ({ lead, context }) => {
        const { total, parts } = score(lead, playbook, context);
        expect(total).toBe(parts.reduce((sum, { points }) => sum + points, 0));
        for (const { points, because } of parts) {
          expect(Number.isInteger(points) && points !== 0).toBe(true);
          expect(because).not.toBe('');
        }
        expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
      }),
      { numRuns: 80 },
    );
  });

  it('no rule gives more than its most, and none gives points of the other sign', () => {
    fc.assert(
      fc.property(lives, ({ lead, context }) => {
        for (const { id, points } of score(lead, playbook, context).parts) {
          const rule = playbook.score.rules.find((one) => one.id === id);
          if (!rule) continue;
          expect(Math.sign(points)).toBe(Math.sign(rule.points));
          expect(Math.abs(points)).toBeLessThanOrEqual(
            rule.max ?? (rule.each ? Number.POSITIVE_INFINITY : Math.abs(rule.points)),
          );
        }
      }),
      { numRuns: 80 },
    );
  });
});
