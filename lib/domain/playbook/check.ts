import type { z } from 'zod';

import { Playbook } from './playbook';
import { outOfBounds } from './check-bounds';
import { parseJson } from './check-text';
import type { ProblemPath, Problem } from './problem';
import { crossCheck } from './references';
import { because, type Reason } from '../reason';

/** A problem with its place said: `cadences › opt-in › touches › 3 › channel`, or `line 12` of a text. */
export type ProblemAt = { path: string; why: Reason };
export type PlaybookRead = { ok: true; playbook: Playbook } | { ok: false; problems: ProblemAt[] };

const FORMAT = 1;
const MOST_PROBLEMS = 50;

/**
 * A playbook from a file's text; see `checkPlaybook`. Also refuses what only the text shows: equal keys, ten
 * thousand brackets.
 */
export function parsePlaybook(text: string, scripts: ReadonlySet<string>): PlaybookRead {
  const read = parseJson(text);
  if (read.ok) return checkPlaybook(read.value, scripts);
  return { ok: false, problems: [{ path: `line ${read.fault.line}`, why: read.fault.why }] };
}

/**
 * A playbook from anything at all, or everything that is wrong with it, each with its place. `scripts` are
 * the ids of the scripts there are. Nothing is repaired and nothing is guessed: what is returned is what was
 * given.
 */
export function checkPlaybook(json: unknown, scripts: ReadonlySet<string>): PlaybookRead {
  const outside = outOfBounds(json);
  if (outside) return { ok: false, problems: [{ path: placeOf(outside.place, json), why: outside.why }] };
  const format =
    typeof json === 'object' && json !== null ? (json as { format?: unknown }).format : undefined;
  if (typeof format === 'number' && format > FORMAT)
    return {
      ok: false,
      problems: [{ path: 'format', why: because('playbook-newer', { format, known: FORMAT }) }],
    };
  const parsed = Playbook.safeParse(json);
  const problems = parsed.success
    ? crossCheck(parsed.data, scripts)
    : parsed.error.issues.flatMap((issue) => problemsOf(issue, json));
  if (parsed.success && problems.length === 0) return { ok: true, playbook: parsed.data };
  const said = new Map(
    problems.map(({ place, why }) => [
      `${placeOf(place, json)} ${why.code}`,
      { path: placeOf(place, json), why },
    ]),
  );
  return { ok: false, problems: [...said.values()].slice(0, MOST_PROBLEMS) };
}

/** The place in words: list items by their id where they have one, else counted from 1. */
function placeOf(place: ProblemPath, json: unknown): string {
  let at: unknown = json;
  const words: string[] = [];
  for (const key of place) {
    const inside: unknown =
      typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[key] : undefined;
    const id =
      typeof key === 'number' && typeof inside === 'object' && inside !== null
        ? (inside as { id?: unknown }).id
        : undefined;
    words.push(
      typeof id === 'string' && id !== '' ? id.slice(0, 60) : typeof key === 'number' ? String(key + 1) : key,
    );
    at = inside;
  }
  return words.join(' › ');
}

function problemsOf(issue: z.core.$ZodIssue, json: unknown): Problem[] {
  const place = issue.path.filter((key) => typeof key !== 'symbol');
  if (issue.code === 'invalid_union') {
    const [nearest] = issue.errors.toSorted((a, b) => a.length - b.length);
    if (nearest?.length)
      return nearest.flatMap((inner) => problemsOf({ ...inner, path: [...place, ...inner.path] }, json));
  }
  if (valueAt(place, json) === undefined && issue.code !== 'unrecognized_keys')
    return [{ place, why: because('playbook-missing') }];
  return [{ place, why: whyOf(issue) }];
}

function valueAt(place: ProblemPath, json: unknown): unknown {
  return place.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[key] : undefined,
    json,
  );
}

function whyOf(issue: z.core.$ZodIssue): Reason {
  switch (issue.code) {
    case 'invalid_type':
      return because(
        issue.expected === 'number' || issue.expected === 'int'
          ? 'playbook-needs-number'
          : 'playbook-wrong-type',
        { expected: issue.expected },
      );
    case 'too_big':
      return because(
        issue.origin === 'array'
          ? 'playbook-too-many'
          : issue.origin === 'string'
            ? 'playbook-too-long'
            : 'playbook-too-big',
        { count: Number(issue.maximum) },
      );
    case 'too_small':
      return because(
        issue.origin === 'array'
          ? 'playbook-too-few'
          : issue.origin === 'string'
            ? 'playbook-empty'
            : 'playbook-too-small',
        { count: Number(issue.minimum) },
      );
    case 'unrecognized_keys':
      return because('playbook-unknown-key', { keys: issue.keys.join(', ').slice(0, 200) });
    case 'invalid_value':
      return because('playbook-not-one-of', { values: issue.values.map(String).join(', ').slice(0, 400) });
    case 'invalid_union':
      return because('playbook-unknown-kind');
    case 'invalid_format':
      return because('playbook-malformed');
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return because('playbook-not-allowed');
  }
}
