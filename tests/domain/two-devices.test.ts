import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { HOUR, type Instant, MINUTE } from '@/lib/domain/time/calendar';
import { decide } from '@/lib/domain/decide/decide';
import type { Event } from '@/lib/domain/log/event';
import { fold } from '@/lib/domain/log/evolve';
import type { Lead } from '@/lib/domain/lead/lead';
import { score } from '@/lib/domain/score/score';
import { instant } from '@/lib/domain/time/instant';
import { playbooks } from '@/lib/playbooks';

import { field } from './asked';
import { ask, type Asked } from './given';
import { contextAt, lived, openingOf, step } from './lives';
import { plain } from './plain';

const keys = (over: object) => ({ emails: [], phones: [], profiles: [], records: [], threads: [], ...over });
/**
 * Things two people may do to one lead without knowing of each other, none of which is about what another is
 * about.
 */
const independent: Record<string, (lead: Lead) => Asked> = {
  'a note': () => ({ type: 'note', text: 'Rang the reception' }),
  'a field': () => ({ type: 'edit-lead', seen: {}, fields: { industry: field('Retail') } }),
  'another field': () => ({ type: 'edit-lead', seen: {}, fields: { companySize: field('120') } }),
  'a blank': () => ({ type: 'fill-blank', name: 'pain', value: 'Leads go cold' }),
  'an address': () => ({ type: 'link-keys', keys: keys({ emails: ['ada@home.example'] }) }),
  'a number': () => ({ type: 'link-keys', keys: keys({ phones: ['+442079460001'] }) }),
  'an owner': () => ({ type: 'set-owner', owner: 'Ana' }),
};
const names = Object.keys(independent);

/** What can be seen of a lead, whatever the order in which equal things came to be known. */
function seen(log: readonly Event[], now: Instant, playbook: string) {
  const lead = fold(log)!;
  const context = contextAt(now);
  const sorted = <T>(list: readonly T[]) => list.map((one) => JSON.stringify(one)).toSorted();
  const { keys: known, ownerAt: _, edits: _e, ...rest } = plain(lead);
  return {
    ...rest,
    signals: sorted(lead.signals),
    // When a note was written is another moment in each order.
    notes: sorted(lead.notes.map(({ text, by }) => ({ text, by }))),
    fired: [],
    ownerWhy: lead.ownerWhy.map(({ code }) => code),
    keys: Object.fromEntries(Object.entries(known).map(([name, list]) => [name, list.toSorted()])),
    score: score(lead, context.playbook(playbook)!, context),
  };
}

function tell(log: readonly Event[], asked: Asked, now: Instant): Event[] {
  const decision = decide(ask(asked), log, contextAt(now));
  if (!decision.ok) throw new Error(`${asked.type}: ${decision.refusal.code}`);
  return decision.events;
}

describe.each(playbooks.map((playbook) => [playbook.id, playbook] as const))(
  'two devices, one lead of %s',
  (id, playbook) => {
    const lives = fc
      .tuple(openingOf(playbook), fc.array(step, { maxLength: 15 }))
      .map(([first, later]) => lived([first, later]))
      .filter(({ log }) => !fold(log)!.optedOut);
    const pairs = fc.shuffledSubarray(names, { minLength: 2, maxLength: 2 });

    it('what each did alone is, merged, what one device would have made of both, in either order', () => {
      fc.assert(
        fc.property(lives, pairs, fc.integer({ min: 0, max: 90 }), ({ log, now }, [one, other], minutes) => {
          const lead = fold(log)!;
          const [first, second] = [independent[one!]!(lead), independent[other!]!(lead)];
          const soon = instant(now + HOUR);
          const later = instant(soon + minutes * MINUTE);
          // Neither has heard of the other.
          const merged = [...log, ...tell(log, first, soon), ...tell(log, second, later)];
          const swapped = [...log, ...tell(log, second, soon), ...tell(log, first, later)];
          const after = tell(log, first, soon);
          const together = [...log, ...after, ...tell([...log, ...after], second, later)];
          const end = instant(later + HOUR);
          expect(seen(merged, end, id)).toEqual(seen(swapped, end, id));
          expect(seen(merged, end, id)).toEqual(seen(together, end, id));
        }),
        { numRuns: 60 },
      );
    });

    it('what other tools saw counts by when it was, not by when it was told', () => {
      const kinds = ['opened', 'clicked', 'visited', 'downloaded', 'phone-verified'] as const;
      const told = fc.uniqueArray(fc.tuple(fc.constantFrom(...kinds), fc.integer({ min: 1, max: 40 })), {
        minLength: 2,
        maxLength: 6,
        selector: ([kind, hours]) => `${kind} ${hours}`,
      });
      fc.assert(
        fc.property(lives, told, fc.infiniteStream(fc.nat()), ({ log, now }, signals, dice) => {
          const commands = signals.map(([kind, hours]): Asked => ({
            type: 'signal',
            kind,
            at: instant(now - hours * HOUR),
            start: null,
            origin: { from: 'tool', name: 'site', at: now },
          }));
          const tellAll = (order: readonly Asked[]) => {
            const all: Event[] = [...log];
            order.forEach((asked, n) => all.push(...tell(all, asked, instant(now + n * MINUTE))));
            return all;
          };
          const shuffled = commands
            .map((asked) => ({ asked, by: dice.next().value as number }))
            .toSorted((a, b) => a.by - b.by)
            .map(({ asked }) => asked);
          const end = instant(now + 24 * HOUR);
          const [a, b] = [seen(tellAll(commands), end, id), seen(tellAll(shuffled), end, id)];
          expect([b.signals, b.score]).toEqual([a.signals, a.score]);
        }),
        { numRuns: 60 },
      );
    });

    it('both hear the same in the end: whatever comes in whichever order, and twice, the lead is the same', () => {
      fc.assert(
        fc.property(
          lives,
          fc.array(step, { minLength: 1, maxLength: 6 }),
          fc.array(step, { minLength: 1, maxLength: 6 }),
          fc.infiniteStream(fc.nat()),
          (base, here, there, dice) => {
            const a = lived([{ type: 'tick' }, here], base).log;
            const b = lived([{ type: 'tick' }, there], base).log;
            const union = [...new Map([...a, ...b].map((event) => [event.id, event])).values()];
            const heard = [...a, ...b]
              .map((event) => ({ event, by: dice.next().value as number }))
              .toSorted((one, other) => one.by - other.by)
              .map(({ event }) => event);
            expect(fold(heard)).toEqual(fold(union));
            expect(fold([...b, ...a])).toEqual(fold([...a, ...b]));
          },
        ),
        { numRuns: 40 },
      );
    });
  },
);
