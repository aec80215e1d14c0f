import { describe, expect, it } from 'vitest';

import type { ScriptCommand } from '@/lib/domain/script/command';
import { reasonText } from '@/lib/i18n';
import { scripts as shipped } from '@/lib/playbooks/scripts';
import { commit } from '@/lib/store/commands/commit';
import type { Db } from '@/lib/store/database/db';
import { readLibrary, readScript, readScriptContext, readVersion } from '@/lib/store/read/scripts';

import { at, commandId } from '../../domain/sample';
import { openTestDb } from '../open-test-db';
import { ownScript } from '../own-script';

const NOW = at('2026-03-02 10:00');
type Asked = ScriptCommand extends infer C ? (C extends unknown ? Omit<C, 'id'> : never) : never;
async function ask(db: Db, asked: Asked): Promise<string | null> {
  const decision = await commit(db, { id: commandId(), ...asked } as ScriptCommand, NOW);
  return decision.ok ? null : reasonText(decision.refusal);
}
const theirs = shipped.find(({ channel, variants }) => channel === 'email' && variants.length > 0)!;

describe('scripts of the rep’s own', () => {
  it('stand beside the shipped ones', async () => {
    const db = openTestDb();
    expect(await ask(db, { type: 'save-scripts', scripts: [ownScript()] })).toBeNull();
    const { scripts } = await readLibrary(db);
    expect(scripts).toHaveLength(shipped.length + 1);
    expect(scripts[0]).toEqual(ownScript());
  });

  it('take the place of a shipped one of the same touch, which stays as it is and comes back', async () => {
    const db = openTestDb();
    const changed = { ...theirs, version: theirs.version + 1, title: 'My way of saying it' };
    expect(await ask(db, { type: 'save-scripts', scripts: [changed] })).toBeNull();
    expect(await readScript(db, theirs.id)).toEqual(changed);
    expect((await readLibrary(db)).scripts.filter(({ id }) => id === theirs.id)).toEqual([changed]);
    expect(await ask(db, { type: 'archive-script', script: theirs.id })).toBeNull();
    expect(await readScript(db, theirs.id)).toEqual(theirs);
    expect(shipped).toContain(theirs);
  });

  it('keep every version, and one is brought back by saving it again', async () => {
    const db = openTestDb();
    for (const version of [1, 2])
      await ask(db, { type: 'save-scripts', scripts: [ownScript({ version, title: `Title ${version}` })] });
    await ask(db, { type: 'archive-script', script: 'own-hello' });
    expect(await readScript(db, 'own-hello')).toBeNull();
    const versions = (await readLibrary(db)).own.get('own-hello')!;
    expect(versions.map(({ script }) => script?.title ?? null)).toEqual([null, 'Title 2', 'Title 1']);
    expect(
      await ask(db, { type: 'save-scripts', scripts: [{ ...versions[2]!.script!, version: 3 }] }),
    ).toBeNull();
    expect(await readScript(db, 'own-hello')).toEqual(ownScript({ version: 3, title: 'Title 1' }));
  });

  it('are not covered by an edit of an older version', async () => {
    const db = openTestDb();
    await ask(db, { type: 'save-scripts', scripts: [ownScript()] });
    expect(await ask(db, { type: 'save-scripts', scripts: [ownScript({ title: 'Other' })] })).toMatch(
      /saved somewhere else/,
    );
    expect((await readScript(db, 'own-hello'))?.title).toBe(ownScript().title);
  });

  it('with a banned phrase are refused, with what to write instead', async () => {
    const why = await ask(openTestDb(), {
      type: 'save-scripts',
      scripts: [ownScript({ body: `${ownScript().body}\n\nJust checking in.` })],
    });
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
    expect(await ask(db, { type: 'save-scripts', scripts: [ownScript(), broken] })).toBe(
      '“Other”, line 1: No lead has a value called lead.frist_name. Did you mean lead.first_name?',
    );
    expect((await readLibrary(db)).own.size).toBe(0);
  });

  it('that a playbook of the rep’s own needs are not put away', async () => {
    const db = openTestDb();
    const { playbooks } = await import('@/lib/playbooks');
    await ask(db, { type: 'save-scripts', scripts: [ownScript()] });
    const [first] = playbooks;
    const mine = JSON.parse(
      JSON.stringify({ ...first, id: 'mine', name: 'Mine', version: 1 }).replace(
        /"script":"[^"]+"/,
        '"script":"own-hello"',
      ),
    ) as unknown;
    const saved = await commit(db, { id: commandId(), type: 'save-playbook', playbook: mine }, NOW);
    expect(saved.ok || reasonText(saved.refusal)).toBe(true);
    expect(await ask(db, { type: 'archive-script', script: 'own-hello' })).toMatch(/“Mine” uses this script/);
  });

  it('shipped ones are not put away', async () => {
    expect(await ask(openTestDb(), { type: 'archive-script', script: theirs.id })).toMatch(
      /came with Fifth Touch/,
    );
    expect(await ask(openTestDb(), { type: 'archive-script', script: 'nothing' })).toMatch(
      /not here any more/,
    );
  });
});

describe('favourites', () => {
  it('are kept, newest first, and let go', async () => {
    const db = openTestDb();
    for (const script of ['own-hello', theirs.id]) await ask(db, { type: 'favour-script', script, on: true });
    await ask(db, { type: 'favour-script', script: 'own-hello', on: true });
    expect([...(await readLibrary(db)).favourites]).toEqual([theirs.id, 'own-hello']);
    await ask(db, { type: 'favour-script', script: theirs.id, on: false });
    expect([...(await readLibrary(db)).favourites]).toEqual(['own-hello']);
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
    expect(await ask(db, { type: 'save-links', version: 1, links: [link] })).toBeNull();
    expect(await ask(db, { type: 'save-links', version: 1, links: [] })).toMatch(/another window/);
    expect((await readScriptContext(db)).links).toEqual([link]);
    expect(await readVersion(db, 'links')).toBe(1);
  });

  it('a snippet that cannot be read, or that a script still needs, is refused', async () => {
    const db = openTestDb();
    expect(
      await ask(db, { type: 'save-snippets', version: 1, snippets: { loop: '{% render "loop" %}' } }),
    ).toMatch(/loop, line 1: .*contains itself/);
    expect(
      await ask(db, { type: 'save-snippets', version: 1, snippets: { sign: 'Best, {{ sender.name }}' } }),
    ).toBeNull();
    expect(
      await ask(db, {
        type: 'save-scripts',
        scripts: [ownScript({ body: `${ownScript().body}\n{% render "sign" %}` })],
      }),
    ).toBeNull();
    expect(await ask(db, { type: 'save-snippets', version: 2, snippets: {} })).toMatch(
      /“A word on their answer” could no longer be read/,
    );
    expect((await readScriptContext(db)).snippets).toEqual({ sign: 'Best, {{ sender.name }}' });
  });
});
