import { describe, expect, it } from 'vitest';
import { scripts } from '@/lib/playbooks/scripts';
import { commit } from '@/lib/store/commands/commit';
import { readContext } from '@/lib/store/read/context';
import { readPlaybookLibrary } from '@/lib/store/read/playbooks';
import { at, commandId } from '../../domain/sample';
import { contents, openTestDb, saveSettings } from '../open-test-db';
import { NOW, ask, savePlaybook, shipped, own, version, granted } from './own-playbook';

describe('a playbook of the rep’s own', () => {
  it('is saved as version 1, then 2, and both can be asked for', async () => {
    const db = openTestDb();
    await granted(db, await savePlaybook(own(), db));
    await granted(
      db,
      await savePlaybook(
        own(2, (p) => (p.name = 'Mine, again')),
        db,
      ),
    );
    const context = await readContext(db, undefined, at(NOW));
    expect([
      context.playbook('mine')?.name,
      context.playbook('mine', await version(db, 1))?.name,
      context.playbook('mine', await version(db, 2))?.name,
    ]).toEqual(['Mine, again', 'Mine', 'Mine, again']);
  });

  it('saved twice by the same command is saved once', async () => {
    const db = openTestDb();
    const command = { id: commandId(), type: 'save-playbook' as const, playbook: own(), base: null };
    await commit(db, command, at(NOW));
    expect(await commit(db, command, at(NOW))).toEqual({ ok: true, events: [] });
    expect(
      (await readPlaybookLibrary(db, scripts)).playbooks.find(({ id }) => id === 'mine')!.versions,
    ).toHaveLength(1);
  });

  it('is not saved over a version somebody saved meanwhile', async () => {
    const db = openTestDb();
    await granted(db, await savePlaybook(own(), db));
    expect(
      await ask(db, { type: 'save-playbook', playbook: own(1, (p) => (p.name = 'Other')), base: null }),
    ).toMatchObject({ refusal: { code: 'playbook-version-taken', args: { version: 1, last: 1 } } });
    expect((await readContext(db, undefined, at(NOW))).playbook('mine')?.name).toBe('Mine');
  });

  it('comes back as it was, as a new version', async () => {
    const db = openTestDb();
    await granted(db, await savePlaybook(own(), db));
    await granted(
      db,
      await savePlaybook(
        own(2, (p) => (p.hour = '15:00')),
        db,
      ),
    );
    await granted(db, { type: 'restore-playbook', playbook: 'mine', document: await version(db, 1) });
    const [newest] = (await readPlaybookLibrary(db, scripts)).playbooks.find(
      ({ id }) => id === 'mine',
    )!.versions;
    expect(newest).toMatchObject({ version: 3, playbook: { ...own(), version: 3 } });
    expect(
      await ask(db, { type: 'restore-playbook', playbook: 'mine', document: commandId() }),
    ).toMatchObject({
      refusal: { code: 'playbook-version-unknown' },
    });
  });

  it('is put away with its versions kept, and brought back', async () => {
    const db = openTestDb();
    await granted(db, await savePlaybook(own(), db));
    await granted(db, { type: 'archive-playbook', playbook: 'mine', document: await version(db, 1) });
    const context = await readContext(db, undefined, at(NOW));
    expect(context.playbook('mine')).toBeUndefined();
    const first = await version(db, 1);
    expect(context.playbook('mine', first)).toEqual({ ...own(), document: first });
    await granted(db, { type: 'restore-playbook', playbook: 'mine', document: await version(db, 1) });
    expect((await readContext(db, undefined, at(NOW))).playbook('mine')).toMatchObject({
      version: 3,
      name: 'Mine',
    });
  });

  it('is not put away by who has not seen the newest version', async () => {
    const db = openTestDb();
    await granted(db, await savePlaybook(own(), db));
    await granted(db, await savePlaybook(own(2), db));
    expect(
      await ask(db, { type: 'archive-playbook', playbook: 'mine', document: await version(db, 1) }),
    ).toMatchObject({ refusal: { code: 'playbook-changed-elsewhere' } });
  });

  it('is not put away while new leads get it', async () => {
    const db = openTestDb();
    await saveSettings(db, NOW);
    await granted(db, await savePlaybook(own(), db));
    await granted(db, { type: 'choose-playbook', playbook: 'mine' });
    expect((await readContext(db, undefined, at(NOW))).settings.playbook).toBe('mine');
    expect(
      await ask(db, { type: 'archive-playbook', playbook: 'mine', document: await version(db, 1) }),
    ).toMatchObject({
      refusal: { code: 'playbook-in-use' },
    });
  });
});

it('what ships is never changed or put away, and nobody chooses what is not there', async () => {
  const db = openTestDb();
  await saveSettings(db, NOW);
  const before = await contents(db);
  expect(await ask(db, { type: 'save-playbook', playbook: shipped, base: null })).toMatchObject({
    refusal: { code: 'playbook-shipped' },
  });
  expect(
    await ask(db, { type: 'archive-playbook', playbook: 'four-stages', document: commandId() }),
  ).toMatchObject({
    refusal: { code: 'playbook-shipped' },
  });
  expect(await ask(db, { type: 'choose-playbook', playbook: 'gone' })).toMatchObject({
    refusal: { code: 'playbook-unknown' },
  });
  expect({ ...(await contents(db)), answers: [] }).toEqual({ ...before, answers: [] });
});
