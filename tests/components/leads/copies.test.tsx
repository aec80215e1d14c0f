// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { copyNow, fillFolder, practise, recover } from '@/entrypoints/background/act/recover';
import { CopiesPage } from '@/components/copies/copies-page';
import type { Db } from '@/lib/store/database/db';
import { listSnapshots } from '@/lib/store/safety/kept-copies';
import { sealed, sealOf } from '@/lib/store/safety/sealed';
import { withEnd } from '@/lib/store/safety/file-end';

import { field, save } from '../../domain/asked';
import { at, LONDON } from '../../domain/sample';
import { done, openTestDb, saveSettings } from '../../store/open-test-db';
import { draw } from '../panel';

// What a wake does goes on after a test, into the next one's browser.
vi.mock('@/entrypoints/background/wake/wake', () => ({ wake: async () => undefined }));

const NOW = '2026-03-04 10:30';
const BOB = '00000000-0000-4000-8000-00000000b0b0';
const bob = save({
  keys: { emails: ['bob@other.example'], phones: [], profiles: [], records: [], threads: [] },
  fields: { name: field('Bob Cole') },
});

async function filled(): Promise<Db> {
  const db = openTestDb();
  await saveSettings(db, '2026-03-02 09:00');
  await done(db, '2026-03-02 09:00', save());
  return db;
}

/** The page, with a worker that does what it is asked on the same database. */
async function open(db: Db) {
  const now = at(NOW);
  const does: Record<string, (data: never) => Promise<unknown>> = {
    'take-copy': async ({ why }: { why: 'today' }) => ({ taken: await copyNow(db, why, now) }),
    drill: ({ slot }: { slot: string }) => practise(slot, now),
    restore: ({ slot }: { slot: string }) => recover(db, slot, now),
    'fill-folder': async () => ({ came: await fillFolder(now) }),
  };
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { name, data } = message as { name: string; data: never };
    return does[name]!(data).then(
      (value) => ({ ok: true, value }),
      () => ({ ok: false, error: 'failed' }),
    );
  });
  draw(
    db,
    NOW,
    <main>
      <CopiesPage zone={LONDON} />
    </main>,
  );
  const user = userEvent.setup();
  return {
    user,
    press: async (name: string | RegExp) => user.click(await screen.findByRole('button', { name })),
    give: (name: string, text: string) =>
      user.upload(
        screen.getByLabelText('Read a copy from a file', { selector: 'input' }),
        new File([text], name),
      ),
  };
}

/** Everything a database holds, as a file has it. */
async function textOf(db: Db): Promise<string> {
  const [documents, events] = [await db.versions.toArray(), await db.events.toArray()];
  return [...documents.map((document) => ({ document })), ...events.map((event) => ({ event }))]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
}

/** As a file says where it ends. */
async function ended(text: string): Promise<string> {
  const blocks = async function* () {
    yield text;
  };
  return (await Array.fromAsync(withEnd(blocks()))).join('');
}

describe('copies in this browser', () => {
  it('are made, listed, checked and practised, in words', async () => {
    const db = await filled();
    const { press } = await open(db);
    expect(await screen.findByText(/No copy has been made yet/)).toBeDefined();
    await press('Make a copy now');
    expect(await screen.findByText('A copy was made.')).toBeDefined();
    const row = (await screen.findAllByRole('row'))[1]!;
    const events = await db.events.count();
    expect(
      within(row)
        .getAllByRole('cell')
        .slice(0, 4)
        .map(({ textContent }) => textContent),
    ).toEqual(['today 10:30', 'Daily', '1', String(events)]);
    await press('Check the copy of today 10:30');
    expect(
      await screen.findByText(`The copy of today 10:30 is whole: 1 lead, ${events} events, of Mon.`),
    ).toBeDefined();
    await press('Practise restoring the copy of today 10:30');
    const report = await screen.findByText(new RegExp(`^1 lead, ${events} events, equal\\.`));
    // The buttons rest meanwhile, so that the press would have left the focus nowhere.
    expect(document.activeElement).not.toBe(document.body);
    expect(document.activeElement?.contains(report)).toBe(true);
    expect((await axe.run(document.body)).violations).toEqual([]);
  });

  it('bring back what was lost since, after a look at what that would be', async () => {
    const db = await filled();
    await done(db, '2026-03-02 09:30', bob, BOB);
    const events = await db.events.count();
    const { press } = await open(db);
    await press('Make a copy now');
    await screen.findByText('A copy was made.');
    await db.events.bulkDelete(
      (await db.events.toArray()).filter(({ leadId }) => leadId === BOB).map(({ id }) => id),
    );
    await db.leads.delete(BOB as never);
    await press('Restore the copy of today 10:30');
    const preview = within(await screen.findByRole('region', { name: 'What restoring would do' }));
    expect(await preview.findByText(/It is newer\. Entries that are not here: \d\. /)).toBeDefined();
    expect(await db.leads.count()).toBe(1);
    await press('Add what is missing');
    expect(
      await preview.findByText(`2 leads, ${events} events, equal. Everything in the copy is here.`),
    ).toBeDefined();
    expect(await db.leads.count()).toBe(2);
  });

  it('go into a file locked with a passphrase, if one is given, and come back with it', async () => {
    const db = await filled();
    const saved: Blob[] = [];
    const name = vi.fn<(link: HTMLAnchorElement) => void>();
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => (saved.push(blob), 'blob:copy'),
      revokeObjectURL: () => undefined,
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      name(this);
    });
    const { user, press, give } = await open(db);
    await press('Make a copy now');
    await press('Save the copy of today 10:30 to a file');
    const dialog = within(await screen.findByRole('dialog', { name: /^Save the copy/ }));
    await user.click(dialog.getByRole('checkbox', { name: 'Lock this file with a passphrase' }));
    const write = dialog.getByRole('button', { name: 'Save the file' });
    expect(write).toHaveProperty('disabled', true);
    await user.type(dialog.getByLabelText('Passphrase'), 'correct horse battery');
    await user.type(dialog.getByLabelText('The same again'), 'correct horse battery');
    expect((await axe.run(document.body, { rules: { region: { enabled: false } } })).violations).toEqual([]);
    await user.click(write);
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(name.mock.calls[0]![0].download).toMatch(/\.sealed$/);
    const text = await saved[0]!.text();
    expect(text).not.toContain('Ada');
    await give('mine.sealed', text);
    await user.type(await screen.findByLabelText('Passphrase'), 'correct horse battery');
    await press('Open');
    expect(await screen.findByText(/It is equal to what is here/)).toBeDefined();
  });

  it('that are damaged are said to be', async () => {
    const db = await filled();
    const { press } = await open(db);
    await press('Make a copy now');
    await screen.findByText('A copy was made.');
    const kept = (await browser.storage.local.get('copy-0-0'))['copy-0-0'] as string;
    await browser.storage.local.set({ 'copy-0-0': `${kept.slice(0, 40)}AAAA${kept.slice(44)}` });
    await press('Check the copy of today 10:30');
    expect((await screen.findByRole('alert')).textContent).toContain('is damaged and cannot be read');
    await press('Practise restoring the copy of today 10:30');
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('That did not work'));
  });
});

describe('a file', () => {
  it('of another computer is compared first, and merged', async () => {
    const other = openTestDb();
    await done(other, '2026-03-03 09:00', bob, BOB);
    const db = await filled();
    const { press, give } = await open(db);
    await give('theirs.jsonl', await textOf(other));
    const preview = within(await screen.findByRole('region', { name: 'What restoring would do' }));
    expect(await preview.findByText(/Both have changed since\. .* Restoring merges them/)).toBeDefined();
    await press('Add what is missing');
    expect(await preview.findByText(/^2 leads, \d+ events, equal/)).toBeDefined();
    expect(await listSnapshots(), 'what was brought in is no longer needed').toEqual([]);
    await press('Close');
    expect((await db.leads.toArray()).map(({ fields }) => fields['name']!.value).toSorted()).toEqual([
      'Ada Byron',
      'Bob Cole',
    ]);
  });

  it('that is locked asks for its passphrase, says where it is wrong, and opens', async () => {
    const db = await filled();
    const seal = await sealOf('correct horse battery');
    const text = await textOf(db);
    const locked = (
      await Array.fromAsync(
        sealed(
          seal,
          (async function* () {
            yield text;
          })(),
        ),
      )
    ).join('');
    const { user, press, give } = await open(db);
    await give('mine.sealed', locked);
    await user.type(await screen.findByLabelText('Passphrase'), 'wrong horse');
    await press('Open');
    expect((await screen.findByRole('alert')).textContent).toBe('This is not the passphrase of that file.');
    await user.clear(screen.getByLabelText('Passphrase'));
    await user.type(screen.getByLabelText('Passphrase'), 'correct horse battery');
    await press('Open');
    expect(await screen.findByText(/It is equal to what is here/)).toBeDefined();
    await give('mine.sealed', locked.slice(0, -200));
    await user.type(await screen.findByLabelText('Passphrase'), 'correct horse battery');
    await press('Open');
    expect((await screen.findByRole('alert')).textContent).toContain('damaged or was cut off');
  });

  it.each([
    ['that ends in the middle', (text: string) => text.slice(0, -30), /it ends in the middle of a line/],
    ['that is no copy', () => 'name,email\nAda,ada@x.example\n', /no copy, or it is damaged/],
    ['that is empty', () => '', /there are no events in it/],
    [
      'that lost its last lines',
      async (text: string) => (await ended(text)).split('\n').slice(0, -3).join('\n'),
      /lines are missing at its end/,
    ],
    [
      'that was changed on its way',
      async (text: string) => (await ended(text)).replace('Ada', 'Eve'),
      /it is not as it was saved/,
    ],
  ])('%s is refused in words, and nothing is brought in', async (_, damage, words) => {
    const db = await filled();
    const { give } = await open(db);
    await give('bad.jsonl', await damage(await textOf(db)));
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
    expect((await browser.storage.local.get('snapshots'))['snapshots']).toBeUndefined();
  });
});

it('where the browser has no folders, files are offered instead', async () => {
  await open(await filled());
  expect(await screen.findByText(/cannot write to a folder\. Save copies to files/)).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Pick a folder' })).toBeNull();
});
