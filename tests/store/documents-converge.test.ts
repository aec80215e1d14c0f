import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { DocumentCommand } from '@/lib/domain/log/document-command';
import { HOUR, type Instant, MINUTE } from '@/lib/domain/time/calendar';
import { instant } from '@/lib/domain/time/instant';
import { playbooks } from '@/lib/playbooks';
import { commit } from '@/lib/store/commands/commit';
import { readStop } from '@/lib/store/commands/company-stop';
import { takeInDocuments } from '@/lib/store/commands/take-in-documents';
import type { Db } from '@/lib/store/database/db';
import { currentOf, versionsOf } from '@/lib/store/database/documents';
import { introduce } from '@/lib/store/database/self';
import { readBatch } from '@/lib/store/read/batch';
import { readContext } from '@/lib/store/read/context';
import { readPlaybookLibrary } from '@/lib/store/read/playbooks';
import { readRecipes } from '@/lib/store/read/recipes';
import { readRoster } from '@/lib/store/read/roster';
import { readLibrary, readScriptContext } from '@/lib/store/read/scripts';
import { readSettings } from '@/lib/store/read/settings';

import { save } from '../domain/asked';
import { ada, at } from '../domain/sample';
import { baseOf } from './base-of';
import { done, openTestDb, settings } from './open-test-db';
import { ownScript } from './own-script';
import { taught } from './taught';

const DAY = 24 * HOUR;
const START = at('2026-03-02 09:00');
const [shipped] = playbooks;
const bob = '00000000-0000-4000-8000-00000000b0b0';

/** One browser of a rep, whose clock is wrong by so much. */
type Device = { db: Db; wrong: number; acknowledged: string[] };

async function device(n: number, wrong: number): Promise<Device> {
  const db = openTestDb();
  await introduce(db, { actor: 'rep', device: `device${n}` });
  return { db, wrong, acknowledged: [] };
}

type Asked = DocumentCommand extends infer C ? (C extends unknown ? Omit<C, 'id'> : never) : never;
type Act = (db: Db, now: Instant, n: number) => Promise<Asked | null>;

const some = async (db: Db, kind: 'playbook' | 'recipe', id: string, n: number) => {
  const versions = await versionsOf(db, kind, id);
  return versions[n % Math.max(1, versions.length)]?.command;
};

/** What a rep may do to documents on any device; null where there is nothing to do it to. */
const acts: Record<string, Act> = {
  settings: async (_, now, n) => ({
    type: 'save-settings',
    settings: settings({ company: `At ${now} ${n}` }),
  }),
  playbook: async (db, _, n) => ({
    type: 'save-playbook',
    playbook: { ...shipped, id: `own-${n % 2}`, name: `Number ${n}` },
    base: await baseOf(db, 'playbook', `own-${n % 2}`),
  }),
  'playbook back': async (db, _, n) => {
    const document = await some(db, 'playbook', 'own-0', n);
    return document === undefined ? null : { type: 'restore-playbook', playbook: 'own-0', document };
  },
  'playbook away': async (db) => {
    const document = await baseOf(db, 'playbook', 'own-0');
    return document === null ? null : { type: 'archive-playbook', playbook: 'own-0', document };
  },
  'playbook in use': async (_, _now, n) => ({ type: 'choose-playbook', playbook: `own-${n % 2}` }),
  script: async (db, _, n) => ({
    type: 'save-scripts',
    scripts: [{ script: ownScript({ title: `Number ${n}` }), base: await baseOf(db, 'script', 'own-hello') }],
  }),
  'script away': async (db) => {
    const document = await baseOf(db, 'script', 'own-hello');
    return document === null ? null : { type: 'archive-script', script: 'own-hello', document };
  },
  favourite: async (_, _now, n) => ({ type: 'favour-script', script: `script-${n % 3}`, on: n % 2 === 0 }),
  links: async (db, _, n) => ({
    type: 'save-links',
    base: await baseOf(db, 'links', 'links'),
    links: [
      {
        id: `link-${n}`,
        kind: 'resource',
        title: `Number ${n}`,
        url: 'https://rep.example/',
        industries: [],
        stages: [],
      },
    ],
  }),
  snippets: async (db, _, n) => ({
    type: 'save-snippets',
    base: await baseOf(db, 'snippets', 'snippets'),
    snippets: { ps: `Number ${n}` },
  }),
  recipe: async (_, _now, n) => ({ type: 'save-recipes', recipes: [taught({ site: `crm${n}.example` })] }),
  'recipe away': async (db) => {
    const document = await baseOf(db, 'recipe', taught().id);
    return document === null ? null : { type: 'forget-recipe', recipe: taught().id, document };
  },
  'recipe back': async (db, _, n) => {
    const document = await some(db, 'recipe', taught().id, n);
    return document === undefined ? null : { type: 'restore-recipe', recipe: taught().id, document };
  },
  stop: async () => ({ type: 'stop-company', company: 'Byte Ltd' }),
  'let go': async (db) => {
    const stop = await readStop(db, 'byte');
    return stop && { type: 'undo-batch', batch: stop.stopped };
  },
};

async function act(
  { db, wrong, acknowledged }: Device,
  name: string,
  now: Instant,
  n: number,
): Promise<void> {
  const asked = await acts[name]!(db, instant(now + wrong), n);
  if (!asked) return;
  const id = crypto.randomUUID();
  const before = await db.versions.count();
  const decision = await commit(db, { id, ...asked } as DocumentCommand, instant(now + wrong));
  if (decision.ok && (await db.versions.count()) > before) acknowledged.push(id);
}

/** Some of what another has, in any order, some of it twice. */
async function hear(
  to: Device,
  from: Device,
  order: () => number,
  now: Instant,
  all: boolean,
): Promise<void> {
  const rows = (await from.db.versions.toArray())
    .flatMap((row) => (order() % 4 === 0 ? [row, row] : [row]))
    .map((row) => ({ row, by: order() }))
    .toSorted((a, b) => a.by - b.by)
    .filter((_, place) => all || place % 3 > 0)
    .map(({ row }) => row);
  for (let n = 0; n < rows.length; n += 5)
    await takeInDocuments(to.db, rows.slice(n, n + 5), instant(now + to.wrong));
}

/** All that screens and the engine are told of documents, but for which of them were made here. */
async function shown({ db }: Device, now: Instant): Promise<unknown> {
  const library = await readPlaybookLibrary(db, []);
  const context = await readContext(db, undefined, now);
  const { own, favourites, scripts } = await readLibrary(db, []);
  const anywhere = <One extends { elsewhere: boolean }>(versions: readonly One[]) =>
    versions.map(({ elsewhere: _elsewhere, ...one }) => one);
  return {
    settings: await readSettings(db),
    roster: (await readRoster(db)).roster,
    playbooks: library.playbooks.map((one) => ({ ...one, versions: anywhere(one.versions) })),
    pins: library.playbooks.flatMap(({ id, versions }) =>
      versions.flatMap(({ document }) => (document === null ? [] : [context.playbook(id, document) ?? null])),
    ),
    current: ['own-0', 'own-1'].map((id) => context.playbook(id) ?? null),
    scripts,
    own: [...own].map(([id, versions]) => [id, anywhere(versions)]),
    favourites: [...favourites],
    context: await readScriptContext(db),
    recipes: await readRecipes(db),
    stop: await readStop(db, 'byte'),
    rows: await db.versions.toArray(),
  };
}

const step = fc.record({
  device: fc.nat(2),
  n: fc.nat(5),
  minutes: fc.oneof(fc.integer({ min: 0, max: 1 }), fc.integer({ min: 0, max: 5 * 24 * 60 })),
  act: fc.constantFrom(...Object.keys(acts), 'playbook', 'settings', 'hear', 'hear'),
});

describe.each([2, 3])('%i devices of one rep', (count) => {
  it('have the same documents, versions and pins once they have heard of each other, and nothing acknowledged is missing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 3, maxLength: 25 }),
        fc.array(fc.constantFrom(0, 7 * DAY, -7 * DAY, 20 * MINUTE), { minLength: 3, maxLength: 3 }),
        fc.infiniteStream(fc.nat()),
        async (steps, clocks, dice) => {
          const order = () => dice.next().value as number;
          const devices = await Promise.all(Array.from({ length: count }, (_, n) => device(n, clocks[n]!)));
          let now = START;
          for (const { device: n, act: name, minutes, n: what } of steps) {
            now = instant(now + minutes * MINUTE);
            const one = devices[n % count]!;
            const other = devices[(n + 1 + what) % count]!;
            await (name === 'hear' ? hear(one, other, order, now, false) : act(one, name, now, what));
          }
          for (const one of devices) for (const other of devices) await hear(one, other, order, now, true);
          const first = await shown(devices[0]!, now);
          for (const other of devices.slice(1)) expect(await shown(other, now)).toEqual(first);
          const commands = new Set((await devices[0]!.db.versions.toArray()).map(({ command }) => command));
          expect(
            devices.flatMap(({ acknowledged }) => acknowledged).filter((id) => !commands.has(id)),
          ).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  }, 120_000);
});

describe('two devices that change one playbook at once', () => {
  async function forked() {
    const [one, two] = await Promise.all([device(1, 0), device(2, 0)]);
    const save = async ({ db }: Device, name: string, now: string) =>
      commit(
        db,
        {
          id: crypto.randomUUID(),
          type: 'save-playbook',
          playbook: { ...shipped, id: 'mine', name },
          base: await baseOf(db, 'playbook', 'mine'),
        },
        at(now),
      );
    const exchange = async () => {
      for (const [to, from] of [
        [one, two],
        [two, one],
      ] as const)
        await takeInDocuments(to.db, await from.db.versions.toArray(), at('2026-03-03 09:00'));
    };
    await save(one, 'Both begin with this', '2026-03-02 09:00');
    await exchange();
    await save(one, 'Changed here', '2026-03-02 10:00');
    await save(two, 'Changed there', '2026-03-02 11:00');
    await exchange();
    const versions = async ({ db }: Device) =>
      (await readPlaybookLibrary(db, [])).playbooks
        .find(({ id }) => id === 'mine')!
        .versions.map(({ version, elsewhere, aside, playbook }) => [
          version,
          playbook!.name,
          elsewhere,
          aside,
        ]);
    return { one, two, save, exchange, versions };
  }

  it('keep both: the later counts, and the other is shown as what it is', async () => {
    const { one, two, versions } = await forked();
    expect(await versions(one)).toEqual([
      [3, 'Changed there', true, false],
      [2, 'Changed here', false, true],
      [1, 'Both begin with this', false, false],
    ]);
    expect(await versions(two)).toEqual([
      [3, 'Changed there', false, false],
      [2, 'Changed here', true, true],
      [1, 'Both begin with this', true, false],
    ]);
  });

  it('may bring the other back, on either; it counts then', async () => {
    const { one, two, exchange, versions } = await forked();
    const [, { command }] = (await versionsOf(two.db, 'playbook', 'mine')) as [unknown, { command: string }];
    await commit(
      two.db,
      { id: crypto.randomUUID(), type: 'restore-playbook', playbook: 'mine', document: command },
      at('2026-03-03 10:00'),
    );
    await exchange();
    expect((await versions(one))[0]).toEqual([4, 'Changed here', true, false]);
  });

  it('are not covered by who has seen only one of them', async () => {
    const { one } = await forked();
    const decision = await commit(
      one.db,
      {
        id: crypto.randomUUID(),
        type: 'save-playbook',
        playbook: { ...shipped, id: 'mine', name: 'Changed here again' },
        base: (await versionsOf(one.db, 'playbook', 'mine'))[1]!.command,
      },
      at('2026-03-03 10:00'),
    );
    expect(decision).toMatchObject({ ok: false, refusal: { code: 'playbook-version-taken' } });
  });
});

describe('a version from elsewhere', () => {
  it('comes once, however often it is brought, and says what was new', async () => {
    const [one, two] = await Promise.all([device(1, 0), device(2, 0)]);
    await act(one, 'settings', START, 1);
    const rows = await one.db.versions.toArray();
    expect(await takeInDocuments(two.db, [...rows, ...rows], START)).toEqual(rows);
    expect(await takeInDocuments(two.db, rows, START)).toEqual([]);
    expect(await two.db.arrivals.toArray()).toMatchObject([
      { documents: [['settings', 'settings', rows[0]!.command]] },
    ]);
  });

  it('of a kind that only a newer product knows is kept and passed on', async () => {
    const [one, two] = await Promise.all([device(1, 0), device(2, 0)]);
    await act(one, 'settings', START, 1);
    const [row] = await one.db.versions.toArray();
    const newer = { ...row!, kind: 'forecast', id: 'next-quarter', body: { anything: [1] } };
    await takeInDocuments(two.db, [newer], START);
    expect(await two.db.versions.toArray()).toEqual([newer]);
    expect((await readSettings(two.db)).settings.setUp).toBe(false);
  });

  it('made by a clock that is a week ahead counts until somebody who has seen it changes it, then no longer', async () => {
    const [ahead, right] = await Promise.all([device(1, 7 * DAY), device(2, 0)]);
    await act(ahead, 'settings', START, 1);
    await takeInDocuments(right.db, await ahead.db.versions.toArray(), START);
    await act(right, 'settings', instant(START + HOUR), 2);
    expect((await readSettings(right.db)).settings.company).toBe(`At ${START + HOUR} 2`);
    expect((await currentOf(right.db, 'settings', 'settings'))!.at).toBe(START + HOUR);
    await takeInDocuments(ahead.db, await right.db.versions.toArray(), START);
    expect((await readSettings(ahead.db)).settings.company).toBe(`At ${START + HOUR} 2`);
  });
});

it('a company that two devices stopped is let go when both have let it go', async () => {
  const devices = await Promise.all([device(1, 0), device(2, 0)]);
  const [one, two] = devices as [Device, Device];
  const exchange = async () => {
    await takeInDocuments(two.db, await one.db.versions.toArray(), START);
    await takeInDocuments(one.db, await two.db.versions.toArray(), START);
  };
  for (const [n, each] of devices.entries()) {
    await done(each.db, START, save(), [ada, bob][n]!);
    await act(each, 'stop', START, 0);
  }
  const stops = await Promise.all(devices.map(({ db }) => readStop(db, 'byte')));
  await exchange();
  await act(one, 'let go', instant(START + MINUTE), 0);
  await exchange();
  const left = await readStop(two.db, 'byte');
  expect(stops.map((stop) => stop!.stopped)).toContain(left!.stopped);
  expect(await readStop(one.db, 'byte')).toEqual(left);
  expect(await readBatch(one.db, left!.stopped)).toEqual(await readBatch(two.db, left!.stopped));
  await act(two, 'let go', instant(START + HOUR), 0);
  await exchange();
  expect([await readStop(one.db, 'byte'), await readStop(two.db, 'byte')]).toEqual([null, null]);
});
