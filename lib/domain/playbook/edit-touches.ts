import type { Cadence, Touch, Wait } from './cadence';
import type { Playbook } from './playbook';
import { changeAt, type Part, patched, swapped } from './edit';

/** Touches of the cadence at a 0-based place, edited; places of touches are 0-based too. */
export function changeTouch(playbook: Playbook, cadence: number, at: number, part: Part<Touch>): Playbook {
  return withTouches(playbook, cadence, (touches) =>
    touches.map((touch, other) => (other === at ? patched(touch, part) : touch)),
  );
}

/** A part of the wait; `undefined` and 0 take it away. */
export function changeWait(playbook: Playbook, cadence: number, at: number, part: Part<Wait>): Playbook {
  const after = patched(playbook.cadences[cadence]!.touches[at]!.after, part);
  return changeTouch(playbook, cadence, at, {
    after: Object.fromEntries(Object.entries(after).filter(([, count]) => count !== 0)),
  });
}

/**
 * One more after the touch at `at`: the same channel and words, a day later; two days later when it is the
 * last.
 */
export function addTouch(playbook: Playbook, cadence: number, at: number): Playbook {
  return withTouches(playbook, cadence, (touches) => {
    const before = touches[at];
    if (!before) return touches;
    return [
      ...touches.slice(0, at + 1),
      { ...before, after: later(before.after, at + 1 === touches.length ? 2 : 1) },
      ...touches.slice(at + 1),
    ];
  });
}

/** A cadence without the touch at `at`. Cadences and touches are counted from 0. */
export function removeTouch(playbook: Playbook, cadence: number, at: number): Playbook {
  return withTouches(playbook, cadence, (touches) => touches.filter((_, other) => other !== at));
}

/**
 * Earlier (-1) or later (1): what is said and where changes places with its neighbour, the days and hours
 * stay where they are.
 */
export function moveTouch(playbook: Playbook, cadence: number, at: number, by: -1 | 1): Playbook {
  return withTouches(playbook, cadence, (touches) =>
    swapped(touches, at, at + by).map((touch, place) =>
      patched(touch, { after: touches[place]!.after, at: touches[place]!.at }),
    ),
  );
}

function later(wait: Wait, days: number): Wait {
  return wait.businessDays === undefined
    ? { ...wait, days: (wait.days ?? 0) + days }
    : { ...wait, businessDays: wait.businessDays + days };
}

function withTouches(
  playbook: Playbook,
  cadence: number,
  change: (touches: readonly Touch[]) => readonly Touch[],
): Playbook {
  const touches = change(playbook.cadences[cadence]!.touches) as Cadence['touches'];
  return changeAt(playbook, 'cadences', cadence, { touches });
}
