import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decide } from '@/lib/domain/decide/decide';
import type { Event } from '@/lib/domain/log/event';
import { fold } from '@/lib/domain/log/evolve';
import { commandOf, lastUndoable } from '@/lib/domain/log/log';
import { place } from '@/lib/domain/queue/queue';
import { score } from '@/lib/domain/score/score';
import { playbooks } from '@/lib/playbooks';

import { ask } from './given';
import { contextAt, lived, openingOf, step } from './lives';
import { plain } from './plain';
import { ROBIN } from './sample';

const seen = (log: readonly Event[]) => {
  const lead = fold(log);
  return lead && plain(lead);
};

describe.each(playbooks.map((playbook) => [playbook.id, playbook] as const))('%s', (_, playbook) => {
  const lives = fc
    .tuple(openingOf(playbook), fc.array(step, { maxLength: 20 }))
    .map(([first, later]) => lived([first, later]));

  it('undo goes back step by step: after each the lead, the score and the place in the queue are as they were then', () => {
    fc.assert(
      fc.property(lives, ({ log, commands, now }) => {
        const context = contextAt(now);
        const all: Event[] = [...log];
        for (let left = commands.length - 1; left >= 0; left -= 1) {
          const decision = decide(ask({ type: 'undo', command: commands[left]! }), all, context);
          if (!decision.ok) throw new Error(decision.refusal.code);
          all.push(...decision.events);
          const then = log.filter((event) => commands.slice(0, left).includes(commandOf(event)));
          expect(seen(all)).toEqual(seen(then));
          const [is, was] = [fold(all), fold(then)];
          if (!is || !was) continue;
          expect(score(is, playbook, context)).toEqual(score(was, playbook, context));
          // But that the worker does not wait to do again what was taken back.
          expect(place({ ...is, declined: [] }, 0, now, context)).toEqual(place(was, 0, now, context));
        }
        expect(fold(all)).toBeUndefined();
        expect(lastUndoable(all, ROBIN)).toBeNull();
      }),
      { numRuns: 40 },
    );
  });

  it('the Undo button leads back to the beginning, whatever was done, and redo to the end', () => {
    fc.assert(
      fc.property(lives, ({ log, now }) => {
        const context = contextAt(now);
        const asked = log.filter((event) => !event.auto || event.type === 'touched').map(commandOf);
        const all: Event[] = [...log];
        const undos: string[] = [];
        for (let command = lastUndoable(all, ROBIN); command !== null; command = lastUndoable(all, ROBIN)) {
          const undo = ask({ type: 'undo', command });
          const decision = decide(undo, all, context);
          if (!decision.ok) throw new Error(decision.refusal.code);
          all.push(...decision.events);
          undos.push(undo.id);
        }
        expect(undos).toHaveLength(new Set(asked).size);
        expect(fold(all)).toBeUndefined();
        for (const command of undos.toReversed()) {
          const decision = decide(ask({ type: 'undo', command }), all, context);
          if (!decision.ok) throw new Error(decision.refusal.code);
          all.push(...decision.events);
        }
        expect(seen(all)).toEqual(seen(log));
      }),
      { numRuns: 40 },
    );
  });
});
