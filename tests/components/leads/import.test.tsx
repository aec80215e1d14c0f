// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { rowBegunBy } from '@/components/import/file/import-ids';
import { ImportPage } from '@/components/import/import-page';
import type { LeadId } from '@/lib/domain/lead/lead';
import type { PanelCommand } from '@/lib/domain/log/command';
import { readImportJob } from '@/lib/session/import-job';
import { commit } from '@/lib/store/commands/commit';
import type { Db } from '@/lib/store/database/db';
import { derivedId } from '@/lib/store/database/derived-id';
import { readSettings } from '@/lib/store/read/settings';

import { save } from '../../domain/asked';
import { ada, at } from '../../domain/sample';
import { done, openTestDb, saveSettings } from '../../store/open-test-db';
import { draw } from '../panel';

const NOW = '2026-03-04 10:30';
const HEAD = 'Name,Email,Phone,Company,Job title,Unsubscribed,Note\n';
const list = (...lines: string[]) => new File([HEAD + lines.join('\n')], 'list.csv', { type: 'text/csv' });
const people = (count: number, from = 0) =>
  Array.from({ length: count }, (_, n) => `Person ${from + n},p${from + n}@byte${from + n}.example,,,,,`);

type Fault = { failAfter?: number; copy?: object; written?: (command: PanelCommand) => PanelCommand };

/** A part as the versions wrote it that made every id of the row and of a count alone. */
function withScatteredIds(command: PanelCommand): PanelCommand {
  if (command.type !== 'batch') return command;
  const [id, places] = [command.group!, new Map<string, number>()];
  let row = 0;
  const commands = command.commands.map((one) => {
    row = rowBegunBy(id, one.id) ?? row;
    const place = (places.get(one.leadId) ?? 0) + 1;
    places.set(one.leadId, place);
    const leadId = derivedId(`import:${id}:${row}`) as LeadId;
    return { ...one, leadId, id: derivedId(`import:${id}:${row}:${place}`) };
  });
  return { ...command, id: derivedId(`import:${id}:part:0`), commands };
}

/**
 * The page with a worker that commits to the same database; after so many parts it answers that it could not
 * write. `written`: what is written in a command's place.
 */
async function open(
  db: Db,
  {
    failAfter = Infinity,
    copy = { ok: true, value: { taken: 'taken' } },
    written = (command) => command,
  }: Fault = {},
) {
  let parts = 0;
  const asked: string[] = [];
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { name, data } = message as { name: string; data: PanelCommand };
    asked.push(name === 'command' ? data.type : name);
    if (name === 'take-copy') return copy;
    if (data.type === 'batch') parts += 1;
    if (parts > failAfter) return { ok: false, error: 'failed' };
    return { ok: true, value: await commit(db, written(data), at(NOW)) };
  });
  const { settings } = await readSettings(db);
  const drawn = draw(
    db,
    NOW,
    <main>
      <ImportPage settings={settings} />
    </main>,
  );
  const user = userEvent.setup();
  return {
    user,
    asked,
    drawn,
    give: async (file: File) =>
      user.upload(await screen.findByLabelText('Choose a file', { selector: 'input' }), file),
    check: async () => user.click(await screen.findByRole('button', { name: 'Check the file' })),
  };
}

async function prepared() {
  const db = openTestDb();
  await saveSettings(db, NOW);
  return db;
}

async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

const count = (name: string) =>
  within(screen.getByRole('region', { name: 'What the import does' })).getByText(name).nextElementSibling
    ?.textContent;

describe('a file of leads', () => {
  it('is tried out first, then written with a copy before it, and taken back whole', async () => {
    const db = await prepared();
    const { user, asked, give, check } = await open(db);
    await give(
      list(
        'Ada Byron,ada@byte.example,+4791234567,Byte Ltd,CEO,,Met at the fair',
        'Bo Berg,bo@berg.example,,,,yes,',
        ',,,Some Ltd,,,',
        'Nobody,no-reply@shop.example,,,,,',
      ),
    );
    expect(await screen.findByText('list.csv: a table, 4 rows.')).toBeDefined();
    expect(await faults()).toEqual([]);
    await check();
    await screen.findByRole('region', { name: 'What the import does' });
    expect([count('New leads'), count('Not imported')]).toEqual(['2', '2']);
    expect(screen.getByText('Nobody gets a plan: saved without a raised hand.')).toBeDefined();
    expect(await db.events.count()).toBe(0);
    expect(await faults()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Import 2 leads' }));
    expect(await screen.findByText('Imported list.csv.')).toBeDefined();
    expect(asked).toEqual(['take-copy', 'batch']);
    const rows = await db.leads.toArray();
    expect(
      rows.map(({ fields, optedOut, enrolment }) => [fields['name']!.value, optedOut, enrolment]),
    ).toEqual(
      expect.arrayContaining([
        ['Ada Byron', false, null],
        ['Bo Berg', true, null],
      ]),
    );
    expect(rows.find(({ optedOut }) => !optedOut)).toMatchObject({
      notes: [{ text: 'Met at the fair' }],
      fields: { title: { value: 'CEO', origin: { from: 'file', name: 'list.csv' } } },
    });
    expect(await readImportJob()).toBeUndefined();
    expect(await faults()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Undo the import' }));
    expect(await screen.findByText('The import is undone.')).toBeDefined();
    expect(await db.leads.count()).toBe(0);
  });

  it('is not written where no copy can be made first, until the rep says so', async () => {
    const db = await prepared();
    const { user, asked, give, check } = await open(db, { copy: { ok: false, error: 'failed' } });
    await give(list(...people(3)));
    await check();
    await user.click(await screen.findByRole('button', { name: 'Import 3 leads' }));
    expect(await screen.findByText(/No safety copy could be made\. Nothing has been changed/)).toBeDefined();
    expect([asked, await db.leads.count()]).toEqual([['take-copy'], 0]);
    await user.click(screen.getByRole('button', { name: 'Go on without a copy' }));
    expect(await screen.findByText('Imported list.csv.')).toBeDefined();
    expect(await db.leads.count()).toBe(3);
  });

  it('can be stopped while it is tried out, and goes back to its columns', async () => {
    const { user, give, check } = await open(await prepared());
    await give(list(...people(4000)));
    await check();
    await user.click(await screen.findByRole('button', { name: 'Stop' }));
    expect(await screen.findByRole('button', { name: 'Check the file' })).toBeDefined();
    expect(screen.queryByRole('region', { name: 'What the import does' })).toBeNull();
  });

  it('with a raised hand is spread over the days by the cap, and the preview says until when', async () => {
    const db = await prepared();
    const { user, give, check } = await open(db);
    await give(list(...people(45)));
    await user.selectOptions(await screen.findByLabelText('How they raised their hand'), 'opted-in');
    await check();
    const said = await screen.findByText(/^45 leads get a plan: at most 20 first touches a day, until /);
    await user.click(screen.getByRole('button', { name: 'Import 45 leads' }));
    await screen.findByText('Imported list.csv.');
    const days = (await db.leads.toArray()).map(({ enrolment }) => enrolment!.next!.due.day);
    expect(
      Math.max(
        ...Map.groupBy(days, (day) => day)
          .values()
          .map((all) => all.length),
      ),
    ).toBe(20);
    const last = new Date(`${days.toSorted().at(-1)}T00:00:00Z`);
    expect(said.textContent).toContain(` ${last.getUTCDate()} Mar.`);
    expect((await db.leads.toArray()).every(({ enrolment }) => enrolment!.next!.due.deadline === null)).toBe(
      true,
    );
  });

  it('goes on where it stopped, after the page was closed, and ends as if it had not', async () => {
    const db = await prepared();
    const file = list(...people(110));
    const first = await open(db, { failAfter: 1 });
    await first.give(file);
    await first.check();
    await first.user.click(await screen.findByRole('button', { name: 'Import 110 leads' }));
    expect(await screen.findByText(/^Stopped: the database could not be written/)).toBeDefined();
    const before = await db.leads.count();
    expect(before > 0 && before < 110).toBe(true);
    first.drawn.unmount();
    const { user } = await open(db);
    expect(await screen.findByText('The import of list.csv was not finished.')).toBeDefined();
    // No place for files here: it is asked for again.
    await user.upload(screen.getByLabelText('Choose list.csv again to go on.', { selector: 'input' }), file);
    expect(await screen.findByText('Imported list.csv.')).toBeDefined();
    const names = (await db.leads.toArray()).map(({ fields }) => fields['name']!.value);
    expect(new Set(names).size).toBe(110);
    expect(names.length).toBe(110);
    await user.click(screen.getByRole('button', { name: 'Undo the import' }));
    expect(await screen.findByText('The import is undone.')).toBeDefined();
    expect(await db.leads.count()).toBe(0);
  });

  it('that an earlier version has begun goes on, and saves nobody twice who is a name alone', async () => {
    const db = await prepared();
    const names = Array.from({ length: 80 }, (_, n) => `Person ${n},,,Byte ${n},,,Met at the fair`);
    const file = list(...names);
    const first = await open(db, { failAfter: 1, written: withScatteredIds });
    await first.give(file);
    await first.check();
    await first.user.click(await screen.findByRole('button', { name: 'Import 80 leads' }));
    await screen.findByText(/^Stopped: the database could not be written/);
    const before = await db.leads.count();
    expect(before > 0 && before < 80).toBe(true);
    first.drawn.unmount();
    const { user } = await open(db);
    await user.upload(await screen.findByLabelText(/^Choose list.csv again/, { selector: 'input' }), file);
    await screen.findByText('Imported list.csv.');
    const saved = (await db.leads.toArray()).map(({ fields }) => fields['name']!.value);
    expect(saved.toSorted()).toEqual(names.map((line) => line.split(',')[0]!).toSorted());
  });

  it('fills the gaps of somebody saved, by the rule, and what is worked with since stays after an undo', async () => {
    const db = await prepared();
    await done(db, '2026-03-02 09:00', save());
    const { user, give, check } = await open(db);
    await give(list('Ada King,ada@byte.example,,Other Ltd,CEO,,', ...people(1)));
    await check();
    const side = await screen.findByRole('region', { name: 'Ada King' });
    expect(within(side).getByText('Ada Byron')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Import 2 leads' }));
    await screen.findByText('Imported list.csv.');
    expect((await db.leads.get(ada as never))!.fields).toMatchObject({
      name: { value: 'Ada Byron' },
      company: { value: 'Byte Ltd' },
      title: { value: 'CEO' },
    });
    await done(db, '2026-03-04 11:00', { type: 'note', text: 'Rang' });
    await user.click(screen.getByRole('button', { name: 'Undo the import' }));
    await screen.findByText('The import is undone, but for those you have worked with since.');
    const namesIn = (title: string) => screen.getByRole('list', { name: title }).textContent;
    expect(namesIn('1 stays: you have worked with them since')).toBe('Ada Byron');
    expect(namesIn('1 came by the import and is gone')).toBe('Person 0');
    expect((await db.leads.toArray()).map(({ id }) => id)).toEqual([ada]);
  });

  it('57: the same file again saves nobody', async () => {
    const db = await prepared();
    const { user, give, check } = await open(db);
    const rows = [
      'Ada Byron,ada@byte.example,+4791234567,Byte Ltd,CEO,,Met',
      'Bo Berg,bo@berg.example,,,,yes,',
    ];
    await give(list(...rows));
    await check();
    await user.click(await screen.findByRole('button', { name: 'Import 2 leads' }));
    await screen.findByText('Imported list.csv.');
    const before = await db.events.count();
    await user.click(screen.getByRole('button', { name: 'Another file' }));
    await give(list(...rows));
    await check();
    await screen.findByRole('region', { name: 'What the import does' });
    expect([count('New leads'), count('Saved already, nothing new')]).toEqual(['0', '2']);
    expect(await db.events.count()).toBe(before);
  });

  it('asks for the date format, remembers the answers for files of the same shape', async () => {
    const db = await prepared();
    const file = () =>
      new File(['Name,Email,Opt-in date,Extra\nAda,ada@byte.example,03/04/2025,x\n'], 'dates.csv');
    const { user, give } = await open(db);
    await give(file());
    await user.selectOptions(await screen.findByLabelText('Date format'), 'dmy');
    await user.selectOptions(await screen.findByLabelText('What Extra is'), 'note');
    await user.click(await screen.findByRole('button', { name: 'Check the file' }));
    await user.click(await screen.findByRole('button', { name: 'Another file' }));
    await give(file());
    expect((await screen.findByLabelText<HTMLSelectElement>('Date format')).value).toBe('dmy');
    expect(screen.getByLabelText<HTMLSelectElement>('What Extra is').value).toBe('note');
  });

  it('keeps what was chosen and where the focus is while another answer is read, and on the way back', async () => {
    const { user, give, check } = await open(await prepared());
    await give(list(...people(3)));
    await user.selectOptions(await screen.findByLabelText('How they raised their hand'), 'opted-in');
    const column = screen.getByLabelText('What Job title is');
    await user.click(column);
    await user.selectOptions(column, 'note');
    await vi.waitFor(() =>
      expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Check the file' }).disabled).toBe(false),
    );
    expect(document.activeElement).toBe(column);
    const hand = () => screen.getByLabelText<HTMLSelectElement>('How they raised their hand').value;
    expect(hand()).toBe('opted-in');
    await check();
    const first = await screen.findByRole('table', { name: 'The first 3 leads, as they will be saved' });
    expect(within(first).getAllByRole('row')[1]!.textContent).toContain('Person 0p0@byte0.example');
    await user.click(screen.getByRole('button', { name: 'Columns' }));
    expect(hand()).toBe('opted-in');
    expect(screen.getByLabelText<HTMLSelectElement>('What Job title is').value).toBe('note');
  });

  it('numbers without a country are asked for theirs, chosen by name', async () => {
    const { user, give, check } = await open(await prepared());
    await give(list('Ada Byron,ada@byte.example,(212) 555-0148,,,,'));
    await user.selectOptions(await screen.findByLabelText('Country of the phone numbers'), 'United States');
    await check();
    const first = await screen.findByRole('table', { name: 'The first lead, as it will be saved' });
    expect(within(first).getByText('+12125550148')).toBeDefined();
  });

  it('says of each kind of problem some rows and how many more, not hundreds of one kind first', async () => {
    const { give, check } = await open(await prepared());
    const rows = Array.from({ length: 14 }, (_, n) => `P ${n},p${n}@byte${n}.example,555 01${10 + n},,,,`);
    await give(list(...rows, 'INÉS PAZ,info@paz.example,,,,,'));
    await check();
    const told = await screen.findByRole('list', { name: 'Look at these' });
    expect(within(told).getByText('4 more like this')).toBeDefined();
    expect(told.textContent).toContain('info@paz.example is a role mailbox');
  });

  it('that is no list of people is refused in words', async () => {
    const db = await prepared();
    const { give } = await open(db);
    await give(new File(['%PDF-1.7 …'], 'list.csv'));
    expect(
      await screen.findByText('This is a PDF, not a CSV or Excel file. Export the list as CSV.'),
    ).toBeDefined();
  });
});
