import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { HOUR, type Instant } from '@/lib/domain/time/calendar';
import { decide } from '@/lib/domain/decide/decide';
import type { Event } from '@/lib/domain/log/event';
import { fold } from '@/lib/domain/log/evolve';
import { BEFORE_CALL } from '@/lib/domain/lead/meeting';
import { instant } from '@/lib/domain/time/instant';
import { playbooks } from '@/lib/playbooks';

import { message, save, signal, thread } from '../asked';
import { ask, type Asked } from '../given';
import { contextAt, start } from '../lives';

const moves = fc.constantFrom(
  'send',
  'send',
  'send',
  'hot',
  'warm',
  'cold',
  'reply',
  'miss',
  'wait' as const,
);

it.each(playbooks.map((playbook) => [playbook.id, playbook] as const))(
  '%s: whatever tier they move to, and however often they go quiet, nobody gets the words of one cadence again in another',
  (_, playbook) => {
    fc.assert(
      fc.property(fc.array(moves, { minLength: 5, maxLength: 30 }), (all) => {
        let log: readonly Event[] = [];
        let now = start;
        const press = (asked: Asked) => {
          const decision = decide(ask(asked), log, contextAt(now));
          if (decision.ok) log = [...log, ...decision.events];
        };
        press(save({ playbook: playbook.id, source: 'demo-request' }));
        for (const [n, move] of all.entries()) {
          now = instant(now + 30 * HOUR);
          press({ type: 'tick' });
          const next = fold(log)!.enrolment?.next;
          if (move === 'send' && next)
            press({ type: 'mark-sent', channel: next.channel, script: next.script, account: null });
          else if (move === 'hot' || move === 'warm' || move === 'cold')
            press({ type: 'set-tier', tier: move });
          else if (move === 'miss') press(signal('missed'));
          else if (move === 'reply') {
            press(signal('replied'));
            press(thread({ ...message(`m${n}`, 'out', null), at: instant(now + HOUR) }));
          }
        }
        const runs = new Map<string, Instant | null>();
        for (const { script, run, how, cadence } of fold(log)!.touches) {
          if (script === null || how === 'skipped' || cadence === null || cadence === BEFORE_CALL) continue;
          expect(runs.has(script) ? runs.get(script) : run, script).toBe(run);
          runs.set(script, run);
        }
      }),
      { numRuns: 25 },
    );
  },
);

describe.each(playbooks.map((playbook) => [playbook.id, playbook] as const))(
  '%s, followed to its very end by somebody who never answers',
  (_, playbook) => {
    it.each(['demo-request', 'lead-magnet', 'cold-outreach', 'list-import', 'newsletter'])(
      'from %s: no words come twice, and it does end',
      (source) => {
        let log: readonly Event[] = [];
        let now = start;
        const press = (asked: Asked) => {
          const decision = decide(ask(asked), log, contextAt(now));
          if (decision.ok) log = [...log, ...decision.events];
        };
        press(save({ playbook: playbook.id, source, hand: 'opted-in' }));
        for (let steps = 0; steps < 120 && fold(log)!.enrolment?.next; steps += 1) {
          const next = fold(log)!.enrolment!.next!;
          now = instant(Math.max(now + HOUR, Date.parse(`${next.due.day}T${next.due.time}:00Z`) + 14 * HOUR));
          press({ type: 'tick' });
          press({ type: 'mark-sent', channel: next.channel, script: next.script, account: null });
          const last = fold(log)!.enrolment;
          if (last && !last.next) now = instant(now + 40 * 24 * HOUR);
          press({ type: 'tick' });
        }
        const { touches, enrolment } = fold(log)!;
        const said = touches.flatMap(({ script, cadence }) =>
          cadence === BEFORE_CALL ? [] : (script ?? []),
        );
        expect(said.length).toBeGreaterThan(3);
        expect(said.filter((one, at) => said.indexOf(one) !== at)).toEqual([]);
        expect(enrolment?.next ?? null).toBeNull();
      },
    );

    it('repeats no words within one cadence', () => {
      for (const { id, touches, repeat } of playbook.cadences) {
        const again = repeat ? [repeat.script, ...(repeat.more ?? [])] : [];
        expect(again.length, id).toBeGreaterThanOrEqual(repeat?.times ?? 0);
        const scripts = [...touches.map(({ script }) => script), ...again];
        expect(new Set(scripts).size, id).toBe(scripts.length);
      }
    });
  },
);
