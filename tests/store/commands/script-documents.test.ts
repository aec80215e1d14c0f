import { describe, expect, it } from 'vitest';

import type { ScriptCommand } from '@/lib/domain/script/command';
import type { Script } from '@/lib/domain/script/script';
import { reasonText } from '@/lib/i18n';
import { scripts as shipped } from '@/lib/playbooks/scripts';
import { commit } from '@/lib/store/commands/commit';
import type { Db } from '@/lib/store/database/db';
import { readLibrary, readScript, readScriptContext } from '@/lib/store/read/scripts';
import { whyUnfit } from '@/lib/store/read/unfit-words';

import { at, commandId } from '../../domain/sample';
import { baseOf } from '../base-of';
import { openTestDb } from '../open-test-db';
import { ownScript } from '../own-script';

const NOW = at('2026-03-02 10:00');
type Asked = ScriptCommand extends infer C ? (C extends unknown ? Omit<C, 'id'> : never) : never;
/** As a page does: it asks whether the words can be filled in before it sends them. */
async function ask(db: Db, asked: Asked, now = NOW): Promise<string | null> {
  const command = { id: commandId(), ...asked } as ScriptCommand;
  const isWords = command.type === 'save-scripts' || command.type === 'save-snippets';
  const unfit = isWords ? await whyUnfit(db, command, now) : null;
  if (unfit) return reasonText(unfit);
  const decision = await commit(db, command, now);
  return decision.ok ? null : reasonText(decision.refusal);
}
const newest = async (id: string, db: Db) => (await baseOf(db, 'script', id))!;
/** By somebody who sees the newest versions. */
const saveScripts = async (db: Db, ...scripts: Script[]) =>
  ask(db, {
    type: 'save-scripts',
    scripts: await Promise.all(
      scripts.map(async (script) => ({ script, base: await baseOf(db, 'script', script.id) })),
    ),
  });
const theirs = shipped.find(({ channel, variants }) => channel === 'email' && variants.length > 0)!;

describe('scripts of the rep’s own', () => {
  it('stand beside the shipped ones', async () => {
    const db = openTestDb();
    expect(await saveScripts(db, ownScript())).toBeNull();
    const { scripts } = await readLibrary(db, shipped);
    expect(scripts).toHaveLength(shipped.length + 1);
    expect(scripts[0]).toEqual(ownScript());
  });

  it('take the place of a shipped one of the same touch, which stays as it is and comes back', async () => {
    const db = openTestDb();
    const changed = { ...theirs, version: theirs.version + 1, title: 'My way of saying it' };
    expect(await saveScripts(db, changed)).toBeNull();
    expect(await readScript(db, theirs.id, shipped)).toEqual(changed);
    expect((await readLibrary(db, shipped)).scripts.filter(({ id }) => id === theirs.id)).toEqual([changed]);
    expect(
      await ask(db, { type: 'archive-script', script: theirs.id, document: await newest(theirs.id, db) }),
    ).toBeNull();
    expect(await readScript(db, theirs.id, shipped)).toEqual(theirs);
    expect(shipped).toContain(theirs);
  });

  it('keep every version, and one is brought back by saving it again', async () => {
    const db = openTestDb();
    for (const version of [1, 2]) await saveScripts(db, ownScript({ version, title: `Title ${version}` }));
    await ask(db, { type: 'archive-script', script: 'own-hello', document: await newest('own-hello', db) });
    expect(await readScript(db, 'own-hello', shipped)).toBeNull();
    const versions = (await readLibrary(db, shipped)).own.get('own-hello')!;
    expect(versions.map(({ script }) => script?.title ?? null)).toEqual([null, 'Title 2', 'Title 1']);
    expect(await saveScripts(db, { ...versions[2]!.script!, version: 3 })).toBeNull();
    expect(await readScript(db, 'own-hello', shipped)).toEqual(ownScript({ version: 3, title: 'Title 1' }));
  });

  it('are not covered by an edit of an older version', async () => {
    const db = openTestDb();
    await saveScripts(db, ownScript());
    expect(
      await ask(db, {
        type: 'save-scripts',
        scripts: [{ script: ownScript({ title: 'Other' }), base: null }],
      }),
    ).toMatch(/saved in another window/);
    expect((await readScript(db, 'own-hello', shipped))?.title).toBe(ownScript().title);
  });

  it('with a banned phrase are refused, with what to write instead', async () => {
    const why = await saveScripts(
      openTestDb(),
      ownScript({ body: `${ownScript().body}\n\nJust checking in.` }),
    );
    expect(why).toBe(
      '“A word on their answer”, line 7: “Just checking in” says nothing new. Say what has changed since last time, or give them something',
    );
  });

  it('that cannot be read are refused, in any of their texts, and none of the others is kept', async () => {
    const db = openTestDb();
    const broken = ownScript({
      id: 'own-other',
      title: 'Other',
      translations: [{ lang: 'de', subject: 'Hallo', body: 'Hallo {{ lead.frist_name }}' }],
    });
    expect(await saveScripts(db, ownScript(), broken)).toBe(
      '“Other”, line 1: No lead has a value called lead.frist_name. Did you mean lead.first_name?',
    );
    expect((await readLibrary(db, shipped)).own.size).toBe(0);
  });

  it('that a playbook of the rep’s own needs are not put away', async () => {
    const db = openTestDb();
    const { playbooks } = await import('@/lib/playbooks');
    await saveScripts(db, ownScript());
    const [first] = playbooks;
    const mine = JSON.parse(
      JSON.stringify({ ...first, id: 'mine', name: 'Mine', version: 1 }).replace(
        /"script":"[^"]+"/,
        '"script":"own-hello"',
      ),
    ) as unknown;
    const saved = await commit(
      db,
      { id: commandId(), type: 'save-playbook', playbook: mine, base: null },
      NOW,
    );
    expect(saved.ok || reasonText(saved.refusal)).toBe(true);
    expect(
      await ask(db, { type: 'archive-script', script: 'own-hello', document: await newest('own-hello', db) }),
    ).toMatch(/“Mine” uses this script/);
  });

  it('are not put away by who has not seen the newest version', async () => {
    const db = openTestDb();
    await saveScripts(db, ownScript());
    const first = await newest('own-hello', db);
    await saveScripts(db, ownScript({ version: 2, title: 'Other' }));
    expect(await ask(db, { type: 'archive-script', script: 'own-hello', document: first })).toMatch(
      /“Other” was saved in another window or on another device/,
    );
    expect((await readScript(db, 'own-hello', shipped))?.title).toBe('Other');
  });

  it('shipped ones are not put away', async () => {
    expect(
      await ask(openTestDb(), { type: 'archive-script', script: theirs.id, document: commandId() }),
    ).toMatch(/came with Fifth Touch/);
    expect(
      await ask(openTestDb(), { type: 'archive-script', script: 'nothing', document: commandId() }),
    ).toMatch(/not here any more/);
  });
});

describe('favourites', () => {
  it('are kept, newest first, and let go', async () => {
    const db = openTestDb();
    await ask(db, { type: 'favour-script', script: 'own-hello', on: true });
    await ask(db, { type: 'favour-script', script: theirs.id, on: true }, at('2026-03-02 10:01'));
    await ask(db, { type: 'favour-script', script: 'own-hello', on: true });
    expect([...(await readLibrary(db, shipped)).favourites]).toEqual([theirs.id, 'own-hello']);
    await ask(db, { type: 'favour-script', script: theirs.id, on: false });
    expect([...(await readLibrary(db, shipped)).favourites]).toEqual(['own-hello']);
  });
});

describe('links and snippets', () => {
  const link = {
    id: 'guide',
    kind: 'resource' as const,
    title: 'the guide',
    url: 'https://brightwell.example/guide',
    industries: [],
    stages: [],
  };

  it('are replaced whole, version by version; another window’s change is told of', async () => {
    const db = openTestDb();
    expect(await ask(db, { type: 'save-links', base: null, links: [link] })).toBeNull();
    expect(await ask(db, { type: 'save-links', base: null, links: [] })).toMatch(/another window/);
    expect((await readScriptContext(db)).links).toEqual([link]);
    const base = await baseOf(db, 'links', 'links');
    expect(await ask(db, { type: 'save-links', base, links: [] })).toBeNull();
    expect((await readScriptContext(db)).links).toEqual([]);
  });

  it('a snippet that cannot be read, or that a script still needs, is refused', async () => {
    const db = openTestDb();
    expect(
      await ask(db, { type: 'save-snippets', base: null, snippets: { loop: '{% render "loop" %}' } }),
    ).toMatch(/loop, line 1: .*contains itself/);
    expect(
      await ask(db, { type: 'save-snippets', base: null, snippets: { sign: 'Best, {{ sender.name }}' } }),
    ).toBeNull();
    expect(await saveScripts(db, ownScript({ body: `${ownScript().body}\n{% render "sign" %}` }))).toBeNull();
    const base = await baseOf(db, 'snippets', 'snippets');
    expect(await ask(db, { type: 'save-snippets', base, snippets: {} })).toMatch(
      /“A word on their answer” needs this snippet as it is/,
    );
    expect((await readScriptContext(db)).snippets).toEqual({ sign: 'Best, {{ sender.name }}' });
  });
});
