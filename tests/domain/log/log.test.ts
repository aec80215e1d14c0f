import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decide } from '@/lib/domain/decide/decide';
import type { Event } from '@/lib/domain/log/event';
import { fold } from '@/lib/domain/log/evolve';
import { commandOf, lastUndoable, sorted, undoneCommands } from '@/lib/domain/log/log';
import type { Reason } from '@/lib/domain/reason';
import { hasText } from '@/lib/i18n';

import { message, save, sent, thread } from '../asked';
import { ask, Story } from '../given';
import { books, life, lived } from '../lives';
import { ROBIN } from '../sample';
import { clocked } from '../sample-clock';

const story = () => new Story(clocked(books)).at('2026-03-02 09:00', save());

describe('the Undo button', () => {
  it('takes back what the rep did last, then what they did before that', () => {
    const one = story().at('2026-03-02 10:00', sent());
    const touch = one.lastCommand;
    expect(lastUndoable(one.log, ROBIN)).toBe(touch);
    one.at('2026-03-02 10:01', { type: 'undo', command: touch });
    expect(lastUndoable(one.log, ROBIN)).toBe(commandOf(one.log[0]!));
    one.at('2026-03-02 10:02', { type: 'undo', command: lastUndoable(one.log, ROBIN)! });
    expect(lastUndoable(one.log, ROBIN)).toBeNull();
  });
  it('leaves alone what was noted without them', () => {
    const one = story().at('2026-03-02 10:00', sent());
    const touch = one.lastCommand;
    one.at('2026-03-03 10:00', thread(message('a', 'in', '2026-03-03 09:00')));
    expect(lastUndoable(one.log, ROBIN)).toBe(touch);
  });
});

describe('a log', () => {
  it('puts the eleventh event of a command after the second', () => {
    const [first] = story().log;
    const at = (n: number) => ({ ...first!, id: `${commandOf(first!)}.${n}` }) as Event;
    expect(sorted([at(10), at(2), at(1)]).map(({ id }) => id.split('.')[1])).toEqual(['1', '2', '10']);
  });
  it('takes no harm from undos that undo each other, which only a forged log can hold', () => {
    const [first] = story().log;
    const undo = (id: string, command: string) =>
      ({ id: `${id}.0`, v: 1, leadId: first!.leadId, at: first!.at, type: 'undone', command }) as Event;
    expect(undoneCommands([undo('a', 'b'), undo('b', 'a')]).size).toBeLessThan(2);
  });
  it('with events missing is still folded, never thrown at', () => {
    fc.assert(
      fc.property(life, fc.infiniteStream(fc.boolean()), (of, dice) => {
        fold(lived(of).log.filter(() => dice.next().value as boolean));
      }),
      { numRuns: 100 },
    );
  });
  it('of twice the length takes twice the reading to decide on, not four times', () => {
    const readings = (length: number) => {
      const one = story();
      for (let i = 0; one.log.length < length; i += 1)
        one.at('2026-03-02 09:00', { type: 'note', text: `note ${i}` });
      let reads = 0;
      const watched = one.log.map(
        (event) => new Proxy(event, { get: (target, name) => ((reads += 1), Reflect.get(target, name)) }),
      );
      expect(
        decide(
          ask({ type: 'mark-sent', channel: 'email', script: null, account: null }),
          watched,
          clocked(books)('2026-03-02 12:00'),
        ),
      ).toMatchObject({ ok: true });
      return reads;
    };
    expect(readings(500) / readings(250)).toBeLessThan(2.5);
  });
  it('gives no reason that has no sentence', () => {
    const codes = new Set<string>();
    const collect = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      const { code } = value as Partial<Reason>;
      if (typeof code === 'string') codes.add(code);
      Object.values(value).forEach(collect);
    };
    fc.assert(
      fc.property(life, (of) => lived(of).log.forEach(collect)),
      { numRuns: 100 },
    );
    expect(codes.size).toBeGreaterThan(10);
    expect([...codes].filter((code) => !hasText(`why.${code}`))).toEqual([]);
  });
});
