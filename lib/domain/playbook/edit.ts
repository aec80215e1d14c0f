import type { Playbook, ScoreRule } from './playbook';

/** The lists of a playbook that are edited item by item; places in them are 0-based. */
export type ListName = 'sources' | 'stages' | 'cadences' | 'triggers' | 'reviews';
export type Item<List extends ListName> = Playbook[List][number];
/** What to change of something: `undefined` takes a property away. */
export type Part<T> = { [Key in keyof T]?: T[Key] | undefined };

/**
 * Edits return a new playbook and judge nothing: a draft may be wrong on the way, `checkPlaybook` says where.
 */
export function patched<T extends object>(whole: T, part: Part<T>): T {
  return Object.fromEntries(
    Object.entries({ ...whole, ...part }).filter(([, value]) => value !== undefined),
  ) as T;
}

/** A playbook with parts of one row of a list changed, counted from 0. */
export function changeAt<List extends ListName>(
  playbook: Playbook,
  list: List,
  at: number,
  part: Part<Item<List>>,
): Playbook {
  return withList(
    playbook,
    list,
    itemsOf(playbook, list).map((item, other) => (other === at ? patched(item, part) : item)),
  );
}

/** A playbook with one row more at the end of a list. */
export function addTo<List extends ListName>(playbook: Playbook, list: List, item: Item<List>): Playbook {
  return withList(playbook, list, [...itemsOf(playbook, list), item]);
}

/** A playbook without one row of a list, counted from 0. */
export function removeAt(playbook: Playbook, list: ListName, at: number): Playbook {
  return withList(
    playbook,
    list,
    itemsOf(playbook, list).filter((_, other) => other !== at),
  );
}

/** One place up (-1) or down (1); past either end nothing moves. */
export function moveAt(playbook: Playbook, list: ListName, at: number, by: -1 | 1): Playbook {
  return withList(playbook, list, swapped(itemsOf(playbook, list), at, at + by));
}

/** A playbook with parts of its scoring changed. */
export function changeScore(playbook: Playbook, part: Part<Playbook['score']>): Playbook {
  return { ...playbook, score: patched(playbook.score, part) };
}

/** A playbook with parts of one rule of its scoring changed, counted from 0. */
export function changeRule(playbook: Playbook, at: number, part: Part<ScoreRule>): Playbook {
  return changeScore(playbook, {
    rules: playbook.score.rules.map((rule, other) => (other === at ? patched(rule, part) : rule)),
  });
}

/** A list with two of its rows in each other’s place; as it was where one of them is not there. */
export function swapped<T>(list: readonly T[], one: number, other: number): T[] {
  if (!(one in list) || !(other in list)) return [...list];
  return list.map((item, at) => (at === one ? list[other]! : at === other ? list[one]! : item));
}

const LONGEST_ID = 60;

/** The first of `wanted`, `wanted-2`, `wanted-3` … that is not taken, at most 60 characters. */
export function freshId(wanted: string, taken: ReadonlySet<string>): string {
  const base = wanted.slice(0, 55).replace(/-+$/, '');
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (!taken.has(id)) return id;
  }
}

/** An id made of a name: lower case, hyphens, a letter first. */
export function idOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .replace(/-+$/, '');
  return plain || 'new';
}

/**
 * A playbook of one's own made of another: its first version. `chance`: a random UUID, by which its id is
 * nobody else's, on whatever device a copy of the same is made.
 */
export function copyOf(playbook: Playbook, name: string, chance: string): Playbook {
  const end = `-copy-${chance}`;
  const base = playbook.id.replace(/-copy(-[\da-f-]+)?$/, '').slice(0, LONGEST_ID - end.length);
  return { ...playbook, id: `${base.replace(/-+$/, '')}${end}`, version: 1, name };
}

function itemsOf<List extends ListName>(playbook: Playbook, list: List): Item<List>[] {
  return playbook[list] as Item<List>[];
}

function withList<List extends ListName>(
  playbook: Playbook,
  list: List,
  items: readonly Item<List>[],
): Playbook {
  return { ...playbook, [list]: items };
}
