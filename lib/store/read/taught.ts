import type { z } from 'zod';

import { outOfBounds } from '../../domain/playbook/check-bounds';
import type { ProblemPath } from '../../domain/playbook/problem';
import { because, type Reason } from '../../domain/reason';
import { whyWild } from '../../domain/pattern/safe-pattern';
import { Recipe } from '../../recipes/schema';

/** What is wrong, and where: `person › email › 2 › css`. */
export type RecipeProblem = { path: string; why: Reason };
export type TaughtRead = { ok: true; recipe: Recipe } | { ok: false; problems: RecipeProblem[] };

/**
 * All a taught recipe may say. It reads one person off one page: no thread, no list, and no box to write
 * into.
 */
const KNOWN: readonly string[] = [
  'id',
  'version',
  'checked',
  'kind',
  'site',
  'hosts',
  'path',
  'ready',
  'root',
  'ignore',
  'key',
  'confirm',
  'mustConfirm',
  'scope',
  'self',
  'person',
  'composers',
  'examples',
];
/** The first group of a pattern, with nothing but words in it: `^/(cards)/`. */
const ALWAYS_THE_SAME = /^(?:[^(\\]|\\.|\(\?[:=!])*\((?:\?<\w+>)?(?:[\w/ -]|\\[^A-Za-z0-9])*\)/;
const MOST_PROBLEMS = 20;
const MOST_RUNGS = 12;
const LONGEST = 800;
/** `ready` may name every field's selector. */
const LONGEST_READY = 6500;
/**
 * What the first release wrote for an address within a text: on the texts it is run on it is slow, but not
 * for long.
 */
const FORMER_MAIL = String.raw`([^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[A-Za-z]{2,})`;
const PATTERNS: readonly string[] = ['match', 'after', 'url', 'title'];

/**
 * A recipe that was taught here or somewhere else, from anything at all; or everything that is wrong with it.
 * Nothing is repaired. It may only read one host, knows a record by its address alone, and holds no pattern
 * that could keep a page busy. `parses` tells whether a selector can be read, where there is a document to
 * ask.
 */
export function readTaught(json: unknown, parses: (css: string) => boolean = () => true): TaughtRead {
  const outside = outOfBounds(json);
  if (outside) return refused([{ place: outside.place, why: outside.why }]);
  const parsed = Recipe.safeParse(json);
  if (!parsed.success) return refused(parsed.error.issues.flatMap((issue) => problemsOf(issue, json)));
  const problems = [...beyond(parsed.data), ...texts(parsed.data, parses)];
  return problems.length > 0 ? refused(problems) : { ok: true, recipe: parsed.data };
}

type Problem = { place: ProblemPath; why: Reason };

const refused = (problems: readonly Problem[]): TaughtRead => {
  const said = new Map(
    problems.map(({ place, why }) => [
      `${place.join()} ${why.code}`,
      { path: place.map((key) => (typeof key === 'number' ? key + 1 : key)).join(' › '), why },
    ]),
  );
  return { ok: false, problems: [...said.values()].slice(0, MOST_PROBLEMS) };
};

/** What the schema allows shipped recipes, and nobody else. */
function beyond(recipe: Recipe): Problem[] {
  const problems: Problem[] = [];
  const wrong = (place: ProblemPath, code: string, args?: Record<string, string | number>) =>
    problems.push({ place, why: because(code, args) });
  const extra = Object.keys(recipe).filter((key) => !KNOWN.includes(key));
  if (extra.length > 0) wrong([], 'recipe-unknown-key', { keys: extra.join(', ').slice(0, 200) });
  if (!/^taught-[a-z0-9-]{1,52}$/.test(recipe.id)) wrong(['id'], 'recipe-id');
  if (recipe.kind !== 'record' && recipe.kind !== 'profile') wrong(['kind'], 'recipe-kind');
  if (recipe.composers.length > 0) wrong(['composers'], 'recipe-unknown-key', { keys: 'composers' });
  const [host] = recipe.hosts;
  if (recipe.hosts.length !== 1 || !/^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(host ?? ''))
    wrong(['hosts'], 'recipe-host');
  else if (host === 'mail.google.com') wrong(['hosts'], 'recipe-mail');
  for (const field of ['key', 'scope'] as const)
    if (recipe[field]?.some((source) => !('url' in source))) wrong([field], 'recipe-key');
  // Who it is may be said only by the address, and by what the recipe itself calls the record's key.
  const keys = recipe.key.map((source) => JSON.stringify(source));
  if (recipe.person.recordId?.some((source) => !keys.includes(JSON.stringify(source))))
    wrong(['person', 'recordId'], 'recipe-record-key');
  if (recipe.person.profileUrl?.some((source) => !('url' in source)))
    wrong(['person', 'profileUrl'], 'recipe-key');
  if (recipe.key.some((source) => 'url' in source && ALWAYS_THE_SAME.test(source.url)))
    wrong(['key'], 'recipe-key-same');
  for (const [field, sources] of Object.entries(recipe.person))
    if ((sources?.length ?? 0) > MOST_RUNGS)
      wrong(['person', field], 'recipe-too-many', { count: MOST_RUNGS });
  if (!recipe.person.name && !recipe.person.email) wrong(['person'], 'recipe-nobody');
  if (recipe.site.length > 80) wrong(['site'], 'recipe-too-long', { count: 80 });
  return problems;
}

/** Every selector and pattern there is, wherever it stands. */
function texts(recipe: Recipe, parses: (css: string) => boolean): Problem[] {
  const problems: Problem[] = [];
  const visit = (value: unknown, place: ProblemPath) => {
    if (typeof value === 'string') problems.push(...faultsOf(value, place, parses));
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value))
        visit(inner, [...place, Array.isArray(value) ? Number(key) : key]);
  };
  visit(recipe, []);
  return problems;
}

function faultsOf(text: string, place: ProblemPath, parses: (css: string) => boolean): Problem[] {
  const name = place.at(-1);
  const longest = place[0] === 'ready' ? LONGEST_READY : LONGEST;
  if (text.length > longest) return [{ place, why: because('recipe-too-long', { count: longest }) }];
  // A source is a thing in a list: `person.title` is a ladder, `person.title.0.title` a pattern.
  const isPattern =
    place[0] === 'path' || (PATTERNS.includes(String(name)) && typeof place.at(-2) === 'number');
  const wild = isPattern && text !== FORMER_MAIL ? whyWild(text) : null;
  if (wild) return [{ place, why: because(`recipe-pattern-${wild}`) }];
  const isSelector =
    name === 'css' || name === 'is' || ['ready', 'root', 'ignore', 'self'].includes(String(place[0]));
  return isSelector && !text.split(/ \|\| | >>>? /).every(parses)
    ? [{ place, why: because('recipe-selector') }]
    : [];
}

function problemsOf(issue: z.core.$ZodIssue, json: unknown): Problem[] {
  const place = issue.path.filter((key) => typeof key !== 'symbol');
  if (issue.code === 'unrecognized_keys')
    return [{ place, why: because('recipe-unknown-key', { keys: issue.keys.join(', ').slice(0, 200) }) }];
  const there = place.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[key] : undefined,
    json,
  );
  return [{ place, why: because(there === undefined ? 'recipe-missing' : 'recipe-malformed') }];
}
