// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { useDrafts } from '@/components/playbooks/parts/choices';
import { Dashboard } from '@/components/dashboard/dashboard';
import type { PanelCommand } from '@/lib/domain/log/command';
import { playbooks } from '@/lib/playbooks';
import { scripts as shipped } from '@/lib/playbooks/scripts';
import { commit } from '@/lib/store/commands/commit';
import { type Db } from '@/lib/store/database/db';
import { readPlaybookLibrary } from '@/lib/store/read/playbooks';
import { readContext } from '@/lib/store/read/context';
import { readSettings } from '@/lib/store/read/settings';

import { save, sent } from '../domain/asked';
import { ada, at } from '../domain/sample';
import { baseOf, documentOf } from '../store/base-of';
import { comeFromElsewhere } from '../store/from-elsewhere';
import { done, openTestDb, saveSettings } from '../store/open-test-db';
import { draw } from './panel';

const NOW = '2026-03-02 10:30';
const four = playbooks.find(({ id }) => id === 'four-stages')!;

beforeEach(() => useDrafts.setState({ drafts: {} }));

async function open(prepare: (db: Db) => Promise<unknown> = async () => undefined) {
  const db = openTestDb();
  await saveSettings(db, NOW);
  await prepare(db);
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => ({
    ok: true,
    value: await commit(db, (message as { data: PanelCommand }).data, at(NOW)),
  }));
  history.replaceState(null, '', '/dashboard.html#playbooks');
  draw(db, NOW, <Dashboard />);
  await screen.findByRole('table', { name: 'Touches' });
  return { db, user: userEvent.setup() };
}

const mine = (version = 1, over: object = {}) => ({ ...four, id: 'mine', name: 'Mine', version, ...over });
const saved = async (db: Db, playbook: ReturnType<typeof mine>) =>
  commit(
    db,
    {
      id: crypto.randomUUID(),
      type: 'save-playbook',
      playbook,
      base: await baseOf(db, 'playbook', playbook.id),
    },
    at(NOW),
  );
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const file = (text: string, name = 'playbook.json') => new File([text], name, { type: 'application/json' });
const problems = () => within(screen.getByRole('region', { name: 'Problems' }));

async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

describe('choosing and reading', () => {
  it('shows all five and the one in use; another is chosen in a click', async () => {
    const { db, user } = await open();
    expect(screen.getByRole('heading', { level: 1, name: 'Playbooks' })).toBeDefined();
    const list = within(screen.getByRole('table', { name: 'All playbooks' }));
    for (const { name } of playbooks) expect(list.getByRole('link', { name })).toBeDefined();
    await user.click(
      list.getByRole('button', { name: `Use ${playbooks.find(({ id }) => id === 'tiered-it')!.name}` }),
    );
    await waitFor(async () => expect((await readSettings(db)).settings.playbook).toBe('tiered-it'));
  });

  it('says each part in words', async () => {
    const { user } = await open();
    expect(screen.getAllByRole('row').some((row) => /Day 14/.test(row.textContent))).toBe(true);
    await user.click(screen.getByRole('tab', { name: 'Triggers' }));
    expect(await screen.findByText('Missed a meeting: move it to Call-ask.')).toBeDefined();
    await user.click(screen.getByRole('tab', { name: 'Sources' }));
    expect(
      within(await screen.findByRole('table', { name: 'Sources' })).getAllByText('same working day').length,
    ).toBeGreaterThan(1);
    expect(await faults()).toEqual([]);
  });

  it('says beside a cadence what came of its touches, and of how many the answer is still waited for', async () => {
    const { db, user } = await open();
    await done(db, '2026-03-02 09:00', save());
    await done(db, '2026-03-02 09:10', sent());
    await user.click(button('What works'));
    const table = await screen.findByRole('table', { name: 'What came of this cadence' });
    const cells = () =>
      within(table)
        .getAllByRole('row')
        .map((row) => [...row.children].map((cell) => cell.textContent!.trim()));
    expect(cells()).toEqual([
      ['Touch', 'Sent', 'Still waiting', 'Replied', 'Booked'],
      ['1', '1', '1', 'Nothing yet', 'Nothing yet'],
      ['All', '1', '1', 'Nothing yet', 'Nothing yet'],
    ]);
    expect((await axe.run(table)).violations).toEqual([]);
  });

  it('replays the worked example of four-stages, day by day, with what the panel shows', async () => {
    const { user } = await open();
    await user.click(button('See the worked example'));
    const days = await screen.findByRole('list', { name: 'The worked example: one lead, eleven days' });
    expect(
      within(days)
        .getAllByRole('heading', { level: 4 })
        .map((one) => one.textContent),
    ).toEqual([
      'Day 1 · Monday 2 Mar',
      'Day 3 · Wednesday 4 Mar',
      'Day 4 · Thursday 5 Mar',
      'Day 6 · Saturday 7 Mar',
      'Day 8 · Monday 9 Mar',
      'Day 11 · Thursday 12 Mar',
    ]);
    within(days).getByText(/^Opt-in · Follow-up · next: touch 2 of 6, E-mail/);
    within(days).getByText(/^Not saved: /);
    within(days).getByText(/^Post-call · Booked/);
    expect((await axe.run(days)).violations).toEqual([]);
  });

  it('previews a sample lead with a reason for every touch', async () => {
    const { user } = await open();
    const preview = within(screen.getByRole('region', { name: 'Preview' }));
    await user.selectOptions(preview.getByLabelText('Show as'), 'list');
    const rows = within(await preview.findByRole('table', { name: 'List with reasons' }))
      .getAllByRole('row')
      .slice(1);
    expect(rows).toHaveLength(6);
    for (const row of rows) expect(within(row).getAllByRole('cell').at(-1)!.textContent).not.toBe('');
  });
});

describe('editing a copy', () => {
  async function editing() {
    const opened = await open();
    await opened.user.click(button('Edit a copy'));
    await screen.findByRole('heading', { name: /^Editing/ });
    return opened;
  }

  it('saves version 1 of a playbook of one’s own, and what ships stays as it is', async () => {
    const { db, user } = await editing();
    await user.click(button('Move touch 3 up'));
    await user.clear(screen.getByLabelText('Days of touch 6'));
    await user.type(screen.getByLabelText('Days of touch 6'), '21');
    await user.click(button('Save as version 1'));
    await screen.findByRole('button', { name: 'Edit' });
    const library = await readPlaybookLibrary(db, shipped);
    const own = library.playbooks.find(({ id }) => id.startsWith('four-stages-copy-'))!;
    expect(own.current!.cadences[0]!.touches.map(({ angle, after }) => [angle, after.days ?? 0])).toEqual([
      ['nudge', 0],
      ['light', 2],
      ['resource', 4],
      ['reason', 7],
      ['light', 10],
      ['break-up', 21],
    ]);
    expect(library.playbooks.find(({ id }) => id === 'four-stages')!.current).toEqual(four);
  });

  it('says what is wrong as it is typed, beside the field and in the summary, and does not save', async () => {
    const { user } = await editing();
    const days = screen.getByLabelText('Days of touch 3');
    await user.clear(days);
    await user.type(days, '1');
    expect(
      problems().getByRole('button', { name: 'Show cadences › opt-in › touches › 3 › after' }),
    ).toBeDefined();
    expect(days.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(days.getAttribute('aria-describedby')!)!.textContent).toMatch(
      /does not come after touch 2/,
    );
    expect(button('Save as version 1').hasAttribute('disabled')).toBe(true);
    await user.click(screen.getByRole('tab', { name: 'Limits' }));
    await user.click(problems().getByRole('button', { name: /touches › 3/ }));
    await waitFor(() => expect(document.activeElement?.getAttribute('data-place')).toMatch(/touches › 3/));
    await user.clear(screen.getByLabelText('Days of touch 3'));
    await user.type(screen.getByLabelText('Days of touch 3'), '4');
    expect(problems().getByText('No problems.')).toBeDefined();
  });

  it('touches are moved from the keyboard, and the focus goes along', async () => {
    const { user } = await editing();
    screen.getByLabelText('Angle of touch 1').focus();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(screen.getByLabelText<HTMLSelectElement>('Angle of touch 2').value).toBe('nudge');
    expect(screen.getByText('Touch 1 is now touch 2.')).toBeDefined();
    await user.click(button('Remove touch 6'));
    await user.click(button('Add a touch'));
    expect(screen.getByLabelText<HTMLInputElement>('Days of touch 6').value).toBe('12');
  });

  it('points, promises, triggers and limits are edited by forms', async () => {
    const { db, user } = await editing();
    await user.click(screen.getByRole('tab', { name: 'Points' }));
    await user.clear(await screen.findByLabelText('Hot from'));
    expect(problems().getByRole('button', { name: 'Show score › hot' })).toBeDefined();
    await user.type(screen.getByLabelText('Hot from'), '75');
    await user.click(screen.getByRole('tab', { name: 'Sources' }));
    await user.selectOptions(await screen.findByLabelText('First touch within of Demo request'), 'minutes');
    await user.click(screen.getByRole('tab', { name: 'Triggers' }));
    await user.click(await screen.findByRole('button', { name: 'Add a trigger' }));
    await user.click(screen.getAllByRole('button', { name: 'Add a condition' }).at(-1)!);
    await user.selectOptions(screen.getAllByLabelText('Script').at(-1)!, 'four-stages-call-ask-1');
    await user.click(screen.getByRole('tab', { name: 'Limits' }));
    await user.clear(await screen.findByLabelText('Per person and week'));
    await user.click(button('Save as version 1'));
    await screen.findByRole('button', { name: 'Edit' });
    const { current } = (await readPlaybookLibrary(db, shipped)).playbooks.find(({ id }) =>
      id.startsWith('four-stages-copy-'),
    )!;
    expect(current!.score.hot).toBe(75);
    expect(current!.sources[0]!.firstTouch).toEqual({ minutes: 60 });
    expect(current!.triggers.at(-1)).toMatchObject({
      id: 'own-rule',
      if: [{ fact: 'tier', is: ['hot'] }],
      then: [{ do: 'task', script: 'four-stages-call-ask-1' }],
    });
    expect(current!.caps).not.toHaveProperty('perPersonPerWeek');
  });

  it('reviews are edited by forms, and what is wrong with them is said in its place', async () => {
    const { db, user } = await editing();
    await user.click(screen.getByRole('tab', { name: 'About' }));
    await user.clear(await screen.findByLabelText('Minutes of review 1'));
    await user.type(screen.getByLabelText('Minutes of review 1'), '900');
    expect(problems().getByRole('button', { name: 'Show reviews › daily-comb › minutes' })).toBeDefined();
    expect(screen.getByLabelText('Minutes of review 1').getAttribute('aria-invalid')).toBe('true');
    await user.clear(screen.getByLabelText('Minutes of review 1'));
    await user.type(screen.getByLabelText('Minutes of review 1'), '20');
    await user.clear(screen.getByLabelText('Point 2 of review 1'));
    expect(problems().getByRole('button', { name: 'Show reviews › daily-comb › agenda › 2' })).toBeDefined();
    await user.click(button('Remove point 2 of review 1'));
    await user.click(button('Add a review'));
    await user.selectOptions(screen.getByLabelText('Day of review 3'), 'Friday');
    await user.selectOptions(screen.getByLabelText('Review 2'), 'every quarter');
    expect(screen.queryByLabelText('Day of review 2')).toBeNull();
    await user.click(button('Save as version 1'));
    await screen.findByRole('button', { name: 'Edit' });
    const { reviews } = (await readPlaybookLibrary(db, shipped)).playbooks.find(({ id }) =>
      id.startsWith('four-stages-copy-'),
    )!.current!;
    expect(reviews[0]).toMatchObject({ id: 'daily-comb', minutes: 20 });
    expect(reviews[0]!.agenda).toHaveLength(four.reviews[0]!.agenda.length - 1);
    expect(reviews[1]).toMatchObject({ every: 'quarter' });
    expect(reviews[1]).not.toHaveProperty('weekday');
    expect(reviews[2]).toMatchObject({ id: 'review', every: 'week', weekday: 5, minutes: 30 });
  });

  it('the days in which a tier closes, and another cadence for a tier of a stage', async () => {
    const { db, user } = await editing();
    await user.click(screen.getByRole('tab', { name: 'Stages and tiers' }));
    await user.selectOptions(await screen.findByLabelText('Opt-in, Hot'), 'Opted in, tighter: 7 days');
    await user.selectOptions(screen.getByLabelText('Cadence of Warm'), 'Long-term nurture');
    await user.type(screen.getByLabelText('Closes in days, from of Warm'), '30');
    await user.type(screen.getByLabelText('Closes in days, to of Warm'), '9');
    expect(
      problems().getByRole('button', { name: 'Show tiers › warm › expectedCloseDays › 2' }),
    ).toBeDefined();
    await user.type(screen.getByLabelText('Closes in days, to of Warm'), '0');
    await user.selectOptions(screen.getByLabelText('Cadence of Cold'), 'Long-term nurture');
    await user.type(screen.getByLabelText('Closes in days, from of Cold'), '90');
    await user.click(button('Save as version 1'));
    await screen.findByRole('button', { name: 'Edit' });
    const { current } = (await readPlaybookLibrary(db, shipped)).playbooks.find(({ id }) =>
      id.startsWith('four-stages-copy-'),
    )!;
    expect(current!.stages[0]!.tiers).toEqual({ hot: 'opt-in-tighter' });
    expect(current!.tiers).toEqual({
      warm: { cadence: 'nurture', expectedCloseDays: [30, 90] },
      cold: { cadence: 'nurture', expectedCloseDays: [90, 3650] },
    });
    await user.click(screen.getByRole('tab', { name: 'Stages and tiers' }));
    expect(await screen.findByText('90+')).toBeDefined();
  });

  it('each change is undone, one after the other; what was typed into one field is one change', async () => {
    const { user } = await editing();
    const undo = () => user.click(button('Undo'));
    expect(button('Undo').hasAttribute('disabled')).toBe(true);
    await user.click(button('Remove touch 6'));
    await user.clear(screen.getByLabelText('Days of touch 2'));
    await user.type(screen.getByLabelText('Days of touch 2'), '3');
    await user.click(screen.getByRole('tab', { name: 'About' }));
    await user.type(await screen.findByLabelText('Name'), ' of ours');
    expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Four stages (copy) of ours');
    await user.type(screen.getByLabelText('Needed of a lead'), ', phone');
    await undo();
    expect(screen.getByLabelText<HTMLInputElement>('Needed of a lead').value).toBe('name');
    await undo();
    expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Four stages (copy)');
    await undo();
    await user.click(screen.getByRole('tab', { name: 'Cadences' }));
    expect((await screen.findByLabelText<HTMLInputElement>('Days of touch 2')).value).toBe('2');
    expect(screen.queryByLabelText('Days of touch 6')).toBeNull();
    await undo();
    expect(screen.getByLabelText<HTMLInputElement>('Days of touch 6').value).toBe('14');
    expect(button('Undo').hasAttribute('disabled')).toBe(true);
  });

  it('goes on where it was left, and is discarded only when asked twice', async () => {
    const { user } = await editing();
    await user.click(button('Move touch 2 up'));
    await user.click(button('Back'));
    await user.click(await screen.findByRole('link', { name: 'Four stages (copy)' }));
    expect((await screen.findByLabelText<HTMLSelectElement>('Angle of touch 1')).value).toBe('resource');
    await user.click(button('Discard changes'));
    await user.click(button('Yes, discard'));
    await screen.findByRole('button', { name: 'Edit a copy' });
    expect(screen.queryByRole('link', { name: 'Four stages (copy)' })).toBeNull();
  });

  it.each(['About', 'Cadences', 'Points', 'Sources', 'Stages and tiers', 'Triggers', 'Limits'])(
    'is accessible: %s',
    async (part) => {
      const { user } = await editing();
      await user.click(screen.getByRole('tab', { name: part }));
      expect(await faults()).toEqual([]);
    },
  );
});

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
