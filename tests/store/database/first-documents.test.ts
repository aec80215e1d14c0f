import { describe, expect, it } from 'vitest';

import { HOUR } from '@/lib/domain/time/calendar';
import { readStop } from '@/lib/store/commands/company-stop';
import { currentOf, versionsOf } from '@/lib/store/database/documents';
import { type FirstDocument, fromFirst } from '@/lib/store/database/first-documents';
import { readBatch, readLastBatch } from '@/lib/store/read/batch';
import { readContext } from '@/lib/store/read/context';
import { readPlaybookLibrary } from '@/lib/store/read/playbooks';
import { readRecipes } from '@/lib/store/read/recipes';
import { readRoster } from '@/lib/store/read/roster';
import { readLibrary, readScriptContext } from '@/lib/store/read/scripts';
import { readSettings } from '@/lib/store/read/settings';

import { at } from '../../domain/sample';
import { openFixture } from '../open-fixture';

const NOW = at('2026-03-02 09:00');
const one = (n: number) => `00000000-0000-4000-8000-0000000000${String(n).padStart(2, '0')}`;
const row = (version: number, body: unknown, over: Partial<FirstDocument> = {}): FirstDocument => ({
  kind: 'settings',
  id: 'settings',
  version,
  at: NOW + version * HOUR,
  command: one(version),
  body,
  ...over,
});

describe('documents of schema 1', () => {
  it('keep their order, whatever the clock said and however they are given', () => {
    const rows = [row(3, 'c', { at: NOW - 24 * HOUR }), row(1, 'a'), row(2, 'b', { at: NOW })];
    const made = fromFirst(rows);
    expect(made.map(({ body, base }) => [body, base])).toEqual([
      ['a', null],
      ['b', one(1)],
      ['c', one(2)],
    ]);
    const clock = made.map(({ hlc }) => hlc);
    expect(clock.toSorted()).toEqual(clock);
    expect(new Set(clock).size).toBe(3);
    expect(fromFirst(rows.slice(0, 2).toReversed())[0]).toEqual(made[0]);
  });

  it('name the parts of a batch that were taken back by their commands, several by one command included', () => {
    const batch = { kind: 'batch', id: one(90) };
    const done = { what: 'signals', name: null, commands: [] };
    const made = fromFirst([
      row(1, done, batch),
      row(2, done, batch),
      row(3, done, batch),
      row(4, { undone: 3 }, { ...batch, command: one(50) }),
      row(5, { undone: 2 }, { ...batch, command: one(51) }),
      row(6, { undone: 1 }, { ...batch, command: one(51) }),
    ]);
    expect(made.map(({ command, body }) => [command, body]).slice(3)).toEqual([
      [one(50), { undone: [one(3)] }],
      [one(51), { undone: [one(1), one(2)] }],
    ]);
  });

  it('say by which batch a company was stopped when it was let go', () => {
    const made = fromFirst([
      row(1, { company: 'Byte', stopped: one(1) }, { kind: 'account', id: 'byte' }),
      row(2, { company: 'Byte', stopped: null }, { kind: 'account', id: 'byte' }),
      row(3, { company: 'Byte', stopped: one(3) }, { kind: 'account', id: 'byte' }),
    ]);
    expect(made.map(({ body }) => body)).toEqual([
      { company: 'Byte', stopped: one(1) },
      { letGo: one(1) },
      { company: 'Byte', stopped: one(3) },
    ]);
  });

  it('make a document of each favourite, the last one still last, and of the shelf the links', () => {
    const favourites = { kind: 'favourites', id: 'favourites' };
    const made = fromFirst([
      row(1, ['old'], favourites),
      row(2, ['second', 'first'], favourites),
      row(1, [], { kind: 'shelf', id: 'shelf' }),
    ]);
    expect(made.map(({ kind, id, body }) => [kind, id, body])).toEqual([
      ['favourite', 'first', { on: true }],
      ['favourite', 'second', { on: true }],
      ['links', 'links', []],
    ]);
    expect(made[0]!.hlc < made[1]!.hlc).toBe(true);
  });

  it.each<[string, Partial<FirstDocument>]>([
    ['a batch', { kind: 'batch', body: null }],
    ['a batch', { kind: 'batch', body: { undone: 'all' } }],
    ['an account', { kind: 'account', body: 7 }],
    ['favourites', { kind: 'favourites', body: { on: [] } }],
    ['settings', { body: undefined }],
    ['settings', { at: -1 }],
  ])('that are damaged keep nobody from opening the database: %s', (_, over) => {
    expect(() => fromFirst([row(1, {}, over), row(2, {}, over)])).not.toThrow();
  });
});

describe('a database that a rep has lived with under schema 1', () => {
  const opened = async () => (await openFixture('v001-lived.json')).db;

  it('has its settings, roster, recipes, links and snippets', async () => {
    const db = await opened();
    expect(await readSettings(db)).toMatchObject({ damaged: false, settings: { name: 'Robin Rep' } });
    expect(await versionsOf(db, 'settings', 'settings')).toHaveLength(3);
    expect((await readSettings(db)).settings.ideal.industries).not.toEqual([]);
    expect((await readRoster(db)).roster.map(({ name }) => name)).toContain('Robin Rep');
    expect((await readRecipes(db)).map(({ recipe }) => recipe.id)).toEqual(['taught-crm-1']);
    expect(await readScriptContext(db)).toMatchObject({
      links: [{ id: 'guide' }],
      snippets: { ps: 'PS: it takes two minutes.' },
    });
  });

  it('has its playbooks in all their versions, and everybody under way still on theirs', async () => {
    const db = await opened();
    const context = await readContext(db, undefined, NOW);
    const [second, first] = (await readPlaybookLibrary(db, [])).playbooks.find(
      ({ id }) => id === 'mine',
    )!.versions;
    expect([first, second]).toMatchObject([
      { version: 1, playbook: { name: 'Mine' }, elsewhere: false, aside: false },
      { version: 2, playbook: { name: 'Mine, again' }, elsewhere: false, aside: false },
    ]);
    expect(context.playbook('mine', 'v1')).toEqual(context.playbook('mine', first!.document!));
    expect(context.playbook('mine', 'v2')).toEqual(context.playbook('mine'));
    expect(context.playbook('mine', 'v3')).toBeUndefined();
    expect(context.playbook('four-stages', 'v1')?.name).toBe('Four stages');
  });

  it('has its scripts and favourites', async () => {
    const { own, favourites } = await readLibrary(await opened(), []);
    expect(own.get('own-hello')!.map(({ version, script }) => [version, script!.title])).toEqual([
      [2, 'Another word'],
      [1, 'A word on their answer'],
    ]);
    expect([...favourites]).toEqual(['own-hello']);
  });

  it('knows what was done to many leads at once, what of it was taken back, and who is stopped', async () => {
    const db = await opened();
    expect(await readLastBatch(db, 'move-version', 'mine')).toMatchObject({ count: 1 });
    expect(await readLastBatch(db, 'catch-up', null)).toMatchObject({ count: 2 });
    const { last } = (await currentOf(db, 'batch', 'last:signals:visits.csv'))!.body as { last: string };
    expect(await readBatch(db, last)).toMatchObject({ count: 0, parts: [] });
    const stop = await readStop(db, 'hart');
    expect(await readBatch(db, stop!.stopped)).toMatchObject({ what: 'stop-company', count: 2 });
  });
});
