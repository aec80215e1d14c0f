import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  addTo,
  changeAt,
  changeRule,
  changeScore,
  copyOf,
  freshId,
  idOf,
  moveAt,
  patched,
  removeAt,
} from '@/lib/domain/playbook/edit';
import {
  addTouch,
  changeTouch,
  changeWait,
  moveTouch,
  removeTouch,
} from '@/lib/domain/playbook/edit-touches';
import { checkPlaybook } from '@/lib/domain/playbook/check';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import { playbooks } from '@/lib/playbooks';
import { scripts } from '@/lib/playbooks/scripts';

const known = new Set(scripts.map(({ id }) => id));
const fourStages = playbooks.find(({ id }) => id === 'four-stages')!;
const touches = (playbook: Playbook) => playbook.cadences[0]!.touches;
const problems = (playbook: Playbook) => {
  const read = checkPlaybook(playbook, known);
  return read.ok ? [] : read.problems.map(({ path, why }) => `${path}: ${why.code}`);
};

describe('touches', () => {
  it('change places while the days stay where they are', () => {
    const moved = moveTouch(fourStages, 0, 2, -1);
    expect(
      touches(moved)
        .map(({ angle }) => angle)
        .slice(0, 4),
    ).toEqual(['nudge', 'light', 'resource', 'reason']);
    expect(touches(moved).map(({ after }) => after)).toEqual(touches(fourStages).map(({ after }) => after));
    expect(problems(moved)).toEqual([]);
  });

  it('do not move past either end', () => {
    expect(moveTouch(fourStages, 0, 0, -1)).toEqual(fourStages);
    expect(moveTouch(fourStages, 0, 5, 1)).toEqual(fourStages);
  });

  it('are added two days after the last, and a day after one in between', () => {
    const added = addTouch(fourStages, 0, 5);
    expect(touches(added)).toHaveLength(7);
    expect(touches(added)[6]!.after).toEqual({ days: 16 });
    expect(problems(added)).toEqual([]);
    expect(touches(addTouch(fourStages, 0, 1))[2]!.after).toEqual({ days: 3 });
  });

  it('are removed, and a cadence without any is a problem with its place', () => {
    const one = removeTouch(fourStages, 0, 0);
    expect(touches(one).map(({ angle }) => angle)[0]).toBe('resource');
    const none = [0, 1, 2, 3, 4, 5].reduce((playbook) => removeTouch(playbook, 0, 0), fourStages);
    expect(problems(none)).toEqual(['cadences › opt-in › touches: playbook-too-few']);
  });

  it('wait in days, hours or business days; nothing is written as absent', () => {
    const changed = changeWait(changeWait(fourStages, 0, 1, { days: 0, businessDays: 3 }), 0, 1, {
      hours: 4,
    });
    expect(touches(changed)[1]!.after).toEqual({ businessDays: 3, hours: 4 });
  });

  it('lose what is set to nothing', () => {
    const timed = changeTouch(fourStages, 0, 0, { at: '08:00' as never });
    expect(touches(timed)[0]).toHaveProperty('at', '08:00');
    expect(touches(changeTouch(timed, 0, 0, { at: undefined }))[0]).not.toHaveProperty('at');
  });
});

describe('everything else', () => {
  it('thresholds and points', () => {
    expect(problems(changeScore(fourStages, { hot: 20 }))).toEqual(['score › warm: playbook-thresholds']);
    expect(changeRule(fourStages, 0, { points: 55 }).score.rules[0]).toMatchObject({
      id: 'source-hot',
      points: 55,
    });
  });

  it('an SLA is set, and taken away', () => {
    const fast = changeAt(fourStages, 'sources', 1, { firstTouch: { minutes: 5 } });
    expect(fast.sources[1]).toMatchObject({ id: 'lead-magnet', firstTouch: { minutes: 5 } });
    expect(changeAt(fast, 'sources', 1, { firstTouch: undefined }).sources[1]).not.toHaveProperty(
      'firstTouch',
    );
  });

  it('a source that a rule still names is missed where it is named', () => {
    expect(problems(removeAt(fourStages, 'sources', 0))).toContain(
      'score › rules › source-hot › when › is › 1: playbook-unknown-source',
    );
  });

  it('items are added and moved', () => {
    const added = addTo(fourStages, 'stages', {
      id: 'signing',
      label: 'Signing',
      quietAfterHours: 72,
      delegable: false,
    });
    expect(moveAt(added, 'stages', 4, -1).stages.map(({ id }) => id)).toEqual([
      'opt-in',
      'conversation',
      'call-ask',
      'signing',
      'post-call',
    ]);
    expect(problems(added)).toEqual([]);
  });

  it('a copy is a first version under an id of its own, however long that of the original is', () => {
    const [one, other] = ['7d1f0c52-54d4-4c3b-9c57-3a2d6a1f4b10', '0b9a4f8e-1f07-4a41-8a4e-6f0a1c2d3e4f'];
    const copy = copyOf(fourStages, 'Mine', one);
    expect(copy).toMatchObject({ id: `four-stages-copy-${one}`, version: 1, name: 'Mine' });
    expect(copyOf(copy, 'Mine', other).id).toBe(`four-stages-copy-${other}`);
    const long = copyOf({ ...fourStages, id: 'what-we-do-with-leads-from-a-trade-fair' }, 'Fair', one);
    for (const made of [copy, long]) expect(problems(made)).toEqual([]);
  });

  it.each([
    ['Añadir más', 'anadir-mas'],
    ['48 h later', 'h-later'],
    ['日本', 'new'],
    ['  Two  words! ', 'two-words'],
  ])('the id of “%s”', (name, id) => expect(idOf(name)).toBe(id));
  it('ids stay within sixty characters', () =>
    expect(freshId('x'.repeat(80), new Set(['x'.repeat(55)]))).toHaveLength(57));
});

it('no edit changes what it was given, and whatever is shuffled stays a sound playbook', () => {
  const steps = fc.array(
    fc.record({
      cadence: fc.nat(fourStages.cadences.length - 1),
      at: fc.nat(8),
      by: fc.constantFrom(-1 as const, 1 as const),
    }),
    { maxLength: 30 },
  );
  const before = JSON.stringify(fourStages);
  fc.assert(
    fc.property(steps, (moves) => {
      const shuffled = moves.reduce(
        (playbook, { cadence, at, by }) => moveTouch(playbook, cadence, at, by),
        fourStages,
      );
      expect(problems(shuffled)).toEqual([]);
      expect(JSON.stringify(fourStages)).toBe(before);
    }),
    { numRuns: 50 },
  );
});

it('patched keeps what it is not told of', () =>
  expect(patched<{ a?: number; b: number }>({ a: 1, b: 2 }, { a: undefined })).toEqual({ b: 2 }));
