import fc from 'fast-check';
import { expect, it } from 'vitest';

import { type Day, dayOf } from '@/lib/domain/time/calendar';
import type { Context, Passed } from '@/lib/domain/log/context';
import { findSlot, type Wish } from '@/lib/domain/plan/slot';
import { at, LONDON, world } from '../sample';
import { personOf, playbookOf } from '../plan-sample';
import { START } from './planned';

const CAP = 2;

/** One of several who are planned one after another: whoever has a place already leaves it. */
const turn = fc.record({
  channel: fc.constantFrom('email' as const, 'phone' as const),
  working: fc.boolean(),
  begin: fc.constantFrom(START, '2026-03-06 16:00', '2026-03-09 09:00'),
  leaves: fc.option(fc.nat()),
});

it('days that were full for those before are as if everybody looked for themselves, whoever leaves a place', () => {
  fc.assert(
    fc.property(fc.array(turn, { maxLength: 40 }), (turns) => {
      const calendar = world(START, [], {
        dailyCap: { email: CAP, phone: CAP },
        timeOff: [{ from: '2026-03-11' as Day, to: '2026-03-12' as Day, label: 'Fair' }],
      });
      const places: string[] = [];
      const count = (day: string, channel: string) =>
        places.filter((one) => one === `${day} ${channel}`).length;
      const passed: Passed = { known: new Map(), freed: new Set() };
      for (const { channel, working, begin, leaves } of turns) {
        const own = leaves === null ? undefined : places[leaves % Math.max(1, places.length)];
        const [ownDay] = (own?.split(' ') ?? []) as [Day?];
        const context: Context = {
          ...calendar,
          load: (day, other) => count(day, other) - (own === `${day} ${other}` ? 1 : 0),
        };
        const wish: Wish = {
          lead: personOf(),
          playbook: playbookOf({ days: working ? 'working' : 'any' }),
          channel,
          earliest: at(begin),
          wall: null,
          zone: LONDON,
        };
        const alone = findSlot(wish, context);
        const freed = ownDay ? new Set([...passed.freed, ownDay]) : passed.freed;
        expect(findSlot(wish, { ...context, passed: { ...passed, freed } })).toEqual(alone);
        if (own) {
          places.splice(places.indexOf(own), 1);
          passed.freed.add(ownDay!);
        }
        places.push(`${dayOf(alone.at!, LONDON)} ${channel}`);
      }
    }),
  );
});
