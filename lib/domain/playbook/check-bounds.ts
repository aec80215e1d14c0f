import { because } from '../reason';
import { type Problem, type ProblemPath } from './problem';

const MOST_VALUES = 50_000;
const MOST_IN_LIST = 1000;
const MOST_DEPTH = 20;
/** Keys through which an object could be made into something else. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Whether a value is small and plain enough to be read at all: the first thing that is not, with its place;
 * null if all is well.
 */
export function outOfBounds(json: unknown): Problem | null {
  const waiting: { value: unknown; place: ProblemPath }[] = [{ value: json, place: [] }];
  for (let read = 0; waiting.length > 0; read += 1) {
    const { value, place } = waiting.pop()!;
    if (read > MOST_VALUES) return { place: [], why: because('playbook-too-large', { count: MOST_VALUES }) };
    if (typeof value === 'number' && !Number.isFinite(value))
      return { place, why: because('playbook-no-number') };
    if (typeof value !== 'object' || value === null) continue;
    if (place.length > MOST_DEPTH)
      return { place: place.slice(0, 4), why: because('playbook-too-deep', { count: MOST_DEPTH }) };
    if (Array.isArray(value) && value.length > MOST_IN_LIST)
      return { place, why: because('playbook-too-many', { count: MOST_IN_LIST }) };
    for (const key of Object.keys(value)) {
      if (FORBIDDEN.has(key)) return { place, why: because('playbook-forbidden-key', { key }) };
      waiting.push({
        value: (value as Record<string, unknown>)[key],
        place: [...place, Array.isArray(value) ? Number(key) : key],
      });
    }
  }
  return null;
}
