// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useDrafts } from '@/components/playbooks/parts/choices';
import { scripts as shipped } from '@/lib/playbooks/scripts';
import { commit } from '@/lib/store/commands/commit';
import { readPlaybookLibrary } from '@/lib/store/read/playbooks';
import { readContext } from '@/lib/store/read/context';
import { save, sent } from '../../domain/asked';
import { ada, at } from '../../domain/sample';
import { documentOf } from '../../store/base-of';
import { comeFromElsewhere } from '../../store/from-elsewhere';
import { done } from '../../store/open-test-db';
import { NOW, four, open, mine, saved, button, file, problems, faults } from './opened-playbooks';

beforeEach(() => useDrafts.setState({ drafts: {} }));

describe('one’s own', () => {
  it('the last save is undone', async () => {
    const { db, user } = await open(async (db) => [
      await saved(db, mine()),
      await saved(db, mine(2, { hour: '16:00' })),
    ]);
    await user.click(await screen.findByRole('link', { name: 'Mine' }));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByText('Version 1 is back, as version 3.');
    expect(
      (await readPlaybookLibrary(db, shipped)).playbooks.find(({ id }) => id === 'mine')!.current,
    ).toMatchObject({
      version: 3,
      hour: four.hour,
    });
  });

  it('says which version another device made and which was left aside, and undoes only what the newest was made from', async () => {
    const { db, user } = await open(async (db) => {
      await saved(db, mine());
      await saved(db, mine(2, { name: 'Mine, here', hour: '16:00' }));
      const there = mine(2, { name: 'Mine, there', hour: '17:00' });
      await comeFromElsewhere(db, { kind: 'playbook', id: 'mine', body: there }, at('2026-03-02 10:31'));
    });
    await user.click(await screen.findByRole('link', { name: 'Mine, there' }));
    const rows = within(await screen.findByRole('table', { name: 'Versions' }))
      .getAllByRole('row')
      .slice(1)
      .map(({ textContent }) => textContent);
    expect(rows[0]).toMatch(/^3.*Made on another device.*Mine, there.*newest/);
    expect(rows[1]).toMatch(/^2.*Its changes are not in the newest version.*Mine, here/);
    expect(rows[2]).not.toMatch(/another device|not in the newest/);
    expect(await faults()).toEqual([]);
    await user.click(button('Undo'));
    await screen.findByText('Version 1 is back, as version 4.');
    await user.click(button('Bring version 2 back'));
    await screen.findByText('Version 2 is back, as version 5.');
    expect((await readContext(db, undefined, at(NOW))).playbook('mine')).toMatchObject({ hour: '16:00' });
  });

  it('those under way move only when the preview is accepted', async () => {
    const later = mine(2, {
      cadences: four.cadences.map((cadence, i) =>
        i === 0
          ? {
              ...cadence,
              touches: cadence.touches.map((touch, j) =>
                j === 1 ? { ...touch, after: { days: 3 } } : touch,
              ),
            }
          : cadence,
      ),
    });
    const { db, user } = await open(async (db) => {
      await saved(db, mine());
      await done(db, NOW, save({ playbook: 'mine' }));
      await done(db, NOW, sent());
      await saved(db, later);
    });
    await user.click(await screen.findByRole('link', { name: 'Mine' }));
    const table = await screen.findByRole('table', { name: 'Who would move' });
    const row = within(table).getAllByRole('row')[1]!;
    expect(row.textContent).toMatch(/Ada Byron.*Wed 4 Mar.*Thu 5 Mar/);
    expect((await db.leads.get(ada as never))!.playbook.version).toBe(1);
    await user.click(button('Move 1 lead'));
    await screen.findByText('1 lead was moved to another version.');
    expect(await db.leads.get(ada as never)).toMatchObject({
      playbook: { version: 2 },
      enrolment: { next: { due: { day: '2026-03-05' } } },
    });
  });

  it('a move is one undo for everybody, also after the page was closed', async () => {
    const others = Array.from({ length: 3 }, (_, n) => `00000000-0000-4000-8000-00000000000${n}`);
    const { db, user } = await open(async (db) => {
      await saved(db, mine());
      for (const [n, lead] of others.entries())
        await done(
          db,
          NOW,
          save({
            playbook: 'mine',
            keys: { emails: [`lead${n}@byte.example`], phones: [], profiles: [], records: [], threads: [] },
          }),
          lead,
        );
      await saved(db, mine(2, { hour: '16:00' }));
      const parts = [others.slice(0, 2), others.slice(2)];
      for (const leads of parts)
        await commit(
          db,
          {
            id: crypto.randomUUID(),
            type: 'move-enrolments',
            playbook: 'mine',
            to: await documentOf(db, 'playbook', 'mine', 2),
            leads: leads as never,
            group: ada,
          },
          at(NOW),
        );
    });
    const versions = async () => (await db.leads.toArray()).map(({ playbook }) => playbook.version);
    expect(await versions()).toEqual([2, 2, 2]);
    await user.click(await screen.findByRole('link', { name: 'Mine' }));
    await screen.findByText('3 leads were moved to another version.');
    await user.click(button('Undo all 3'));
    await waitFor(async () => expect(await versions()).toEqual([1, 1, 1]));
    await waitFor(() => expect(screen.queryByText('3 leads were moved to another version.')).toBeNull());
  });
});

describe('files', () => {
  async function importing(text: string) {
    const opened = await open();
    await opened.user.upload(screen.getByLabelText('Import', { selector: 'input' }), file(text));
    return opened;
  }

  it('a playbook is looked over, then saved', async () => {
    const { db, user } = await importing(
      JSON.stringify({ ...four, id: 'from-a-file', name: 'From a file', version: 7 }),
    );
    await screen.findByText(/“From a file” can be used/);
    expect((await readPlaybookLibrary(db, shipped)).playbooks).toHaveLength(5);
    await user.click(button('Save as version 1'));
    await screen.findByRole('heading', { level: 2, name: 'From a file' });
  });

  it.each([
    ['unknown keys', JSON.stringify({ ...four, colour: 'red' }), 'the playbook'],
    ['broken text', '{\n "format": 1,\n', 'line'],
    ['a newer format', JSON.stringify({ ...four, format: 2 }), 'format'],
    [
      'a missing script',
      JSON.stringify({
        ...four,
        cadences: four.cadences.map((cadence) => ({
          ...cadence,
          touches: cadence.touches.map((touch) => ({ ...touch, script: 'lost' })),
        })),
      }),
      'cadences › opt-in › touches › 1 › script',
    ],
  ])('%s: refused with the place, and nothing changes', async (_, text, place) => {
    const { db } = await importing(text);
    await screen.findByText(/Nothing was changed/);
    expect(problems().getAllByText(new RegExp(place)).length).toBeGreaterThan(0);
    expect((await readPlaybookLibrary(db, shipped)).playbooks).toHaveLength(5);
  });

  it('what is exported can be imported', async () => {
    const texts: Blob[] = [];
    URL.createObjectURL = (blob) => (texts.push(blob as Blob), 'blob:x');
    URL.revokeObjectURL = () => undefined;
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const { user } = await open();
    await user.click(button('Export'));
    expect(JSON.parse(await texts[0]!.text())).toEqual(four);
  });
});
