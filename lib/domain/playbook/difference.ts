import type { Playbook } from './playbook';

/**
 * Where two playbooks differ, as keys with dots between: the one place that holds every difference; empty
 * where there is none, `.` for all of it.
 */
export function changedPath(before: Playbook, after: Playbook): string {
  const place = differing(before, after, []);
  return place === null ? '' : place.join('.') || '.';
}

/** What stands at a place of a playbook (`cadences.0.name`); undefined where nothing does. */
export function valueAt(playbook: Playbook, place: string): unknown {
  return place
    .split('.')
    .reduce<unknown>(
      (at, key) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined),
      playbook,
    );
}

function differing(a: unknown, b: unknown, place: readonly string[]): readonly string[] | null {
  if (Object.is(a, b)) return null;
  if (
    typeof a !== 'object' ||
    typeof b !== 'object' ||
    a === null ||
    b === null ||
    Array.isArray(a) !== Array.isArray(b)
  )
    return place;
  let found: readonly string[] | null = null;
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const inside = differing((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key], [
      ...place,
      key,
    ]);
    if (inside && found) return place;
    found ??= inside;
  }
  return found;
}
