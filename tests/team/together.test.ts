import fc from 'fast-check';
import { describe, it, vi } from 'vitest';

import { DAY, HOUR, MINUTE } from '@/lib/domain/time/calendar';

import { lived, step, Together } from './lives';
import { expectOne } from './same-everywhere';
import { signedInvitations } from './signed-invitations';

/** Lives that are tried; more of them with `FT_LIVES=100`. */
const LIVES = Number(process.env.FT_LIVES ?? 4);

describe('five members in two browsers each', () => {
  it(
    'see the same of what they share, and nothing else, whatever was lost, stopped, repeated or offline on the way',
    async () => {
      vi.spyOn(console, 'error').mockImplementation(() => undefined);
      await fc.assert(
        fc.asyncProperty(
          fc.array(step, { minLength: 10, maxLength: 40 }),
          fc.array(fc.constantFrom(0, 0, 0, 7 * DAY, -7 * DAY, 20 * MINUTE, 2 * HOUR), {
            minLength: 10,
            maxLength: 10,
          }),
          fc.infiniteStream(fc.nat()),
          async (steps, clocks, stream) => {
            const dice = () => stream.next().value as number;
            const team = new Together(clocks, await signedInvitations());
            await lived(team, steps, dice);
            await expectOne(team);
            for (const browser of team.browsers) await browser.stop();
            for (const { db } of team.browsers) db.close();
          },
        ),
        { numRuns: LIVES, endOnFailure: true },
      );
    },
    LIVES * 150_000,
  );
});
