// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { App } from '@/components/app/app';
import { recover } from '@/entrypoints/background/act/recover';
import { DAY } from '@/lib/domain/time/calendar';
import { writeSentinel } from '@/lib/store/safety/sentinel';
import { takeSnapshot } from '@/lib/store/safety/snapshot';

import { save } from '../../domain/asked';
import { at } from '../../domain/sample';
import { done, openTestDb, saveSettings } from '../../store/open-test-db';
import { draw, TAB } from '../panel';

// What a wake does goes on after a test, into the next one's browser.
vi.mock('@/entrypoints/background/wake/wake', () => ({ wake: async () => undefined }));

const NOW = '2026-03-04 10:30';

/** Somebody who had a lead and two copies, and whose database is empty now, as Chrome leaves a damaged one. */
async function lost() {
  const db = openTestDb();
  await saveSettings(db, '2026-03-02 09:00');
  await done(db, '2026-03-02 09:00', save());
  const text = (await db.events.toArray()).map((event) => `${JSON.stringify({ event })}\n`).join('');
  await takeSnapshot(db, at(NOW) - DAY);
  await takeSnapshot(db, at(NOW));
  await writeSentinel(db, at(NOW), (await db.events.toArray()).at(-1));
  await Promise.all(db.tables.map((table) => table.clear()));
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { slot } = (message as { data: { slot: string } }).data;
    return { ok: true, value: await recover(db, slot, at(NOW)) };
  });
  history.replaceState(null, '', `/sidepanel.html?tab=${TAB}`);
  return { db, text };
}

it('after a silent loss the newest copy that can be read is offered first, and a damaged one is said to be', async () => {
  const { db } = await lost();
  const [newest] = (
    (await browser.storage.local.get('snapshots')) as { snapshots: { pieces: { place: string } }[] }
  ).snapshots;
  const key = `${newest!.pieces.place}-0`;
  const kept = (await browser.storage.local.get(key))[key] as string;
  await browser.storage.local.set({ [key]: `${kept.slice(0, 40)}AAAA${kept.slice(44)}` });
  draw(db, NOW, <App />);
  await screen.findByRole('heading', { name: 'Your leads are not where they were' });
  const [damaged, good] = (await screen.findAllByRole('heading', { level: 2 })).map((heading) =>
    within(heading.closest('section')!),
  );
  expect(damaged!.getByText(/This copy is damaged/)).toBeDefined();
  expect(good!.queryByText(/damaged/)).toBeNull();
  const looks = [damaged!, good!].map(
    (one) => one.getByRole('button', { name: 'Restore this copy' }).className,
  );
  expect(looks.map((look) => look.includes('bg-accent'))).toEqual([false, true]);
  expect((await axe.run(document.body)).violations).toEqual([]);
  await userEvent.setup().click(good!.getByRole('button', { name: 'Restore this copy' }));
  await vi.waitFor(async () => expect(await db.leads.count()).toBe(1));
});

it('a copy that lies elsewhere can be read back from a file, too', async () => {
  const { db, text } = await lost();
  const user = userEvent.setup();
  draw(db, NOW, <App />);
  const box = await screen.findByLabelText('Read a copy from a file', { selector: 'input' });
  await user.upload(box, new File([text], 'mine.jsonl'));
  await user.click(await screen.findByRole('button', { name: 'Add what is missing' }));
  await vi.waitFor(async () => expect(await db.leads.count()).toBe(1));
});

it('a database that Chrome does not open is said to be shut, and a copy can be taken out as a file', async () => {
  const { db } = await lost();
  db.close();
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
  });
  const saved: Blob[] = [];
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => (saved.push(blob), 'blob:copy'),
    revokeObjectURL: () => undefined,
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  draw(db, NOW, <App />);
  expect(await screen.findByRole('heading', { name: 'The database cannot be opened' })).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Restore this copy' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Start afresh without it' })).toBeNull();
  const user = userEvent.setup();
  await user.click((await screen.findAllByRole('button', { name: 'Save it to a file' }))[0]!);
  await user.click(await screen.findByRole('button', { name: 'Save the file' }));
  await vi.waitFor(() => expect(saved).toHaveLength(1));
  expect(await saved[0]!.text()).toContain('ada@byte.example');
});
