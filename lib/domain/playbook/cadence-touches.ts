import { HOUR, MINUTE } from '../time/calendar';
import type { Cadence, Touch, Wait } from './cadence';

/** How far a touch lies from the cadence's start; the parts are added in this order. */
export type Offset = { businessDays: number; days: number; ms: number };

/** A touch of a cadence with its place in time; `gap` is the offset from the touch before. */
export type CadenceTouch = Touch & { offset: Offset; gap: Offset };

const NONE: Offset = { businessDays: 0, days: 0, ms: 0 };

/** Touches of a cadence, repeats included: the M of "Touch N of M". */
export function touchCount(cadence: Cadence): number {
  return cadence.touches.length + (cadence.repeat?.times ?? 0);
}

/**
 * The touch with the 1-based `number`: a listed one, then the repeats with each gap `taper` times the last;
 * undefined past the end.
 */
export function cadenceTouch(cadence: Cadence, number: number): CadenceTouch | undefined {
  const listed = cadence.touches[number - 1];
  if (listed) {
    const before = number > 1 ? offsetOf(cadence.touches[number - 2]!.after) : NONE;
    const offset = offsetOf(listed.after);
    return { ...listed, offset, gap: minus(offset, before) };
  }
  const { repeat, touches } = cadence;
  const nth = number - touches.length;
  if (!repeat || nth < 1 || nth > repeat.times) return undefined;
  const every = offsetOf(repeat.every);
  let offset = offsetOf(touches.at(-1)!.after);
  let gap = every;
  for (let i = 0; i < nth; i += 1) {
    gap = stretched(every, repeat.taper ** i);
    offset = plus(offset, gap);
  }
  const { channel, angle, at, more = [] } = repeat;
  const script = more[nth - 2] ?? repeat.script;
  return { after: repeat.every, channel, angle, script, ...(at ? { at } : {}), offset, gap };
}

/**
 * Whether the wait is of days, so that a wall time belongs to it; hours and minutes alone are elapsed time.
 */
export function isByDay(offset: Offset): boolean {
  return offset.days !== 0 || offset.businessDays !== 0;
}

function offsetOf(wait: Wait): Offset {
  return {
    businessDays: wait.businessDays ?? 0,
    days: wait.days ?? 0,
    ms: (wait.hours ?? 0) * HOUR + (wait.minutes ?? 0) * MINUTE,
  };
}

function stretched(gap: Offset, factor: number): Offset {
  const times = (part: number) => Math.round(Math.min(part * factor, Number.MAX_SAFE_INTEGER));
  return {
    businessDays: Math.min(times(gap.businessDays), 400),
    days: Math.min(times(gap.days), 400),
    ms: times(gap.ms / MINUTE) * MINUTE,
  };
}

function plus(a: Offset, b: Offset): Offset {
  return { businessDays: a.businessDays + b.businessDays, days: a.days + b.days, ms: a.ms + b.ms };
}

function minus(a: Offset, b: Offset): Offset {
  return { businessDays: a.businessDays - b.businessDays, days: a.days - b.days, ms: a.ms - b.ms };
}
