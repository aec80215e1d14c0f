import { describe, expect, it } from 'vitest';

import type { RecipeCommand } from '@/lib/store/commands/documents/recipe-documents';
import { reasonText } from '@/lib/i18n';
import '@/lib/i18n/cards/teach';
import { commit } from '@/lib/store/commands/commit';
import type { Db } from '@/lib/store/database/db';
import { readRecipes } from '@/lib/store/read/recipes';
import { readTaught } from '@/lib/store/read/taught';

import { at, commandId } from '../../domain/sample';
import { documentOf } from '../base-of';
import { openTestDb } from '../open-test-db';
import { taught } from '../taught';

const NOW = at('2026-03-02 10:00');
type Asked = RecipeCommand extends infer C ? (C extends unknown ? Omit<C, 'id'> : never) : never;
async function ask(db: Db, asked: Asked): Promise<string | null> {
  const decision = await commit(db, { id: commandId(), ...asked } as RecipeCommand, NOW);
  return decision.ok ? null : reasonText(decision.refusal);
}
const kept = async (db: Db) =>
  (await readRecipes(db)).map(({ recipe }) => [recipe.id, recipe.version, recipe.site]);

describe('what was taught', () => {
  it('is kept, newest version first, and shown again takes the place of what was shown', async () => {
    const db = openTestDb();
    expect(await ask(db, { type: 'save-recipes', recipes: [taught()] })).toBeNull();
    expect(await ask(db, { type: 'save-recipes', recipes: [taught({ site: 'Second' })] })).toBeNull();
    expect(await kept(db)).toEqual([['taught-crm-1', 2, 'Second']]);
    expect((await readRecipes(db))[0]!.before).toBe(await documentOf(db, 'recipe', 'taught-crm-1', 1));
  });

  it('is forgotten, and brought back by its version', async () => {
    const db = openTestDb();
    const version = (n: number) => documentOf(db, 'recipe', 'taught-crm-1', n);
    await ask(db, { type: 'save-recipes', recipes: [taught()] });
    expect(
      await ask(db, { type: 'forget-recipe', recipe: 'taught-crm-1', document: await version(1) }),
    ).toBeNull();
    expect(await kept(db)).toEqual([]);
    expect(await ask(db, { type: 'forget-recipe', recipe: 'taught-crm-1', document: await version(2) })).toBe(
      'There is no such page any more.',
    );
    expect(
      await ask(db, { type: 'restore-recipe', recipe: 'taught-crm-1', document: await version(1) }),
    ).toBeNull();
    expect(await kept(db)).toEqual([['taught-crm-1', 3, 'crm.example']]);
    expect(
      await ask(db, { type: 'restore-recipe', recipe: 'taught-crm-1', document: await version(2) }),
    ).toBe('There is no such page any more.');
  });

  it('is not forgotten by who has not seen how it was shown last', async () => {
    const db = openTestDb();
    for (const site of ['First', 'Second'])
      await ask(db, { type: 'save-recipes', recipes: [taught({ site })] });
    const first = await documentOf(db, 'recipe', 'taught-crm-1', 1);
    expect(await ask(db, { type: 'forget-recipe', recipe: 'taught-crm-1', document: first })).toMatch(
      /shown again in another window or on another device/,
    );
    expect(await kept(db)).toEqual([['taught-crm-1', 2, 'Second']]);
  });

  it('the same command twice is one version', async () => {
    const db = openTestDb();
    const command = { id: commandId(), type: 'save-recipes' as const, recipes: [taught()] };
    await commit(db, command, NOW);
    await commit(db, command, NOW);
    expect(await db.versions.count()).toBe(1);
  });

  it('is taken whole or not at all', async () => {
    const db = openTestDb();
    expect(
      await ask(db, {
        type: 'save-recipes',
        recipes: [taught(), taught({ id: 'taught-two', path: '^(a+)+' })],
      }),
    ).toContain('path');
    expect(await ask(db, { type: 'save-recipes', recipes: [taught(), taught()] })).toContain('twice');
    expect(await db.versions.count()).toBe(0);
  });

  it('a row that was damaged is passed over, and the others are there', async () => {
    const db = openTestDb();
    await ask(db, { type: 'save-recipes', recipes: [taught(), taught({ id: 'taught-two' })] });
    await db.versions.filter(({ id }) => id === 'taught-two').modify({ body: { nonsense: true } });
    expect(await kept(db)).toEqual([['taught-crm-1', 1, 'crm.example']]);
  });
});

describe('a recipe from outside is refused, with the place', () => {
  const wrong = (more: object): unknown => ({ ...taught(), ...more });
  const person = (sources: unknown) => wrong({ person: { name: sources } });
  it.each<[string, unknown, string, string]>([
    ['nothing', null, '', 'recipe-malformed'],
    ['a list', [], '', 'recipe-malformed'],
    ['an unknown key', wrong({ evil: 1 }), '', 'recipe-unknown-key'],
    [
      'a box to write into',
      wrong({ composers: [{ kind: 'new', root: 'form', body: 'textarea' }] }),
      'composers',
      'recipe-unknown-key',
    ],
    [
      'messages to read',
      wrong({ thread: { id: [{ url: 'x' }], each: 'p', message: { id: [{ url: 'x' }] } } }),
      '',
      'recipe-unknown-key',
    ],
    ['somebody else’s id', wrong({ id: 'gmail-thread' }), 'id', 'recipe-id'],
    ['Gmail', wrong({ hosts: ['mail.google.com'] }), 'hosts', 'recipe-mail'],
    ['every host', wrong({ hosts: ['*'] }), 'hosts', 'recipe-host'],
    ['a family of hosts', wrong({ hosts: ['*.example'] }), 'hosts', 'recipe-host'],
    ['a thread', wrong({ kind: 'thread' }), 'kind', 'recipe-kind'],
    ['a key off the page', wrong({ key: [{ css: 'h1' }] }), 'key', 'recipe-key'],
    [
      'a record’s number off the page',
      wrong({ person: { name: [{ css: 'h1' }], recordId: [{ css: '#tenant' }] } }),
      'person › recordId',
      'recipe-record-key',
    ],
    [
      'another part of the address for it',
      wrong({ person: { name: [{ css: 'h1' }], recordId: [{ url: '^/(c)' }] } }),
      'person › recordId',
      'recipe-record-key',
    ],
    [
      'a profile off the page',
      wrong({ person: { name: [{ css: 'h1' }], profileUrl: [{ css: 'a.me', attr: 'href' }] } }),
      'person › profileUrl',
      'recipe-key',
    ],
    ...['^/(cards)/', '^/(?:a|b)/(cards)', String.raw`/(my\.cards)/`, '^(?<key>/cards/)'].map(
      (url): [string, unknown, string, string] => [
        `a key that is always the same, ${url}`,
        wrong({ key: [{ url }], person: { name: [{ css: 'h1' }] } }),
        'key',
        'recipe-key-same',
      ],
    ),
    ['nobody to read', wrong({ person: { phone: [{ css: 'p' }] } }), 'person', 'recipe-nobody'],
    [
      'a pattern that explodes',
      person([{ css: 'h1', match: '(a+)+$' }]),
      'person › name › 1 › match',
      'recipe-pattern-nested',
    ],
    [
      'a title that explodes',
      person([{ title: '.*.*.*x' }]),
      'person › name › 1 › title',
      'recipe-pattern-too-loose',
    ],
    ['a pattern that is none', wrong({ path: '^(' }), 'path', 'recipe-pattern-does-not-parse'],
    ['a selector that is none', person([{ css: 'h1 >> p[' }]), 'person › name › 1 › css', 'recipe-selector'],
    ['another', wrong({ ready: ']' }), 'ready', 'recipe-selector'],
    [
      'a selector as long as a book',
      person([{ css: 'a'.repeat(801) }]),
      'person › name › 1 › css',
      'recipe-too-long',
    ],
    [
      'a ladder without end',
      person(Array.from({ length: 13 }, () => ({ css: 'h1' }))),
      'person › name',
      'recipe-too-many',
    ],
    ['a missing part', wrong({ ready: undefined }), 'ready', 'recipe-missing'],
    [
      'something that makes it another thing',
      JSON.parse(`{"__proto__":{"x":1},"id":"taught-x"}`),
      '',
      'playbook-forbidden-key',
    ],
  ])('%s', (_, json, path, code) => {
    const read = readTaught(json, (css) => !css.includes('[') && css !== ']');
    expect(read.ok ? [] : read.problems.map((problem) => [problem.path, problem.why.code])).toContainEqual([
      path,
      code,
    ]);
    for (const { why } of read.ok ? [] : read.problems) expect(reasonText(why)).not.toContain('why.');
  });

  it('and what is right is taken as it is', () => {
    expect(readTaught(taught())).toEqual({ ok: true, recipe: taught() });
  });
});
