// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { SignalsPage } from '@/components/signals/signals-page';
import type { PanelCommand } from '@/lib/domain/log/command';
import { commit } from '@/lib/store/commands/commit';

import { save } from '../../domain/asked';
import { ada, at, LONDON } from '../../domain/sample';
import { contents, done, openTestDb, saveSettings } from '../../store/open-test-db';
import { draw, openPanel, sighting, person } from '../panel';

const NOW = '2026-03-04 10:30';
const line = (over: object = {}) => ({
  lead: { email: 'ada@byte.example' },
  type: 'pricing-page',
  at: '2026-03-03T09:30',
  source: 'site',
  ...over,
});
const file = (...lines: object[]) =>
  new File([JSON.stringify(lines)], 'site.json', { type: 'application/json' });

async function open() {
  const db = openTestDb();
  await saveSettings(db, NOW);
  await done(db, '2026-03-02 09:00', save());
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => ({
    ok: true,
    value: await commit(db, (message as { data: PanelCommand }).data, at(NOW)),
  }));
  draw(
    db,
    NOW,
    <main>
      <SignalsPage zone={LONDON} />
    </main>,
  );
  const user = userEvent.setup();
  return {
    db,
    user,
    give: (one: File) => user.upload(screen.getByLabelText('Choose a file', { selector: 'input' }), one),
  };
}

describe('a file of another tool', () => {
  it('is looked over first, then taken in; the same file again has nothing new; one undo takes it back', async () => {
    const { db, user, give } = await open();
    const before = await db.leads.get(ada as never);
    const lines = [
      line(),
      line(),
      line({ type: 'clicked' }),
      line({ lead: { email: 'eve@other.example' } }),
      line({ at: 'never' }),
    ];
    await give(file(...lines));
    expect(
      await screen.findByText(
        'site.json: 2 for saved leads, 1 for nobody saved, 1 known already, 1 unreadable.',
      ),
    ).toBeDefined();
    expect(await db.leads.get(ada as never)).toEqual(before);
    await user.click(screen.getByRole('button', { name: 'Take in 2 signals' }));
    expect(await screen.findByText('2 signals were taken in.')).toBeDefined();
    expect((await db.leads.get(ada as never))!.signals).toMatchObject([
      { kind: 'pricing-page', at: at('2026-03-03 09:30'), origin: { from: 'tool', name: 'site' } },
      { kind: 'clicked' },
    ]);
    await give(file(...lines));
    expect(
      await screen.findByText(/^site.json: 0 for saved leads, 1 for nobody saved, 3 known already/),
    ).toBeDefined();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Take in 0 signals' }).disabled).toBe(true);
  });

  it('is undone by one press', async () => {
    const { db, user, give } = await open();
    await give(file(line()));
    await user.click(await screen.findByRole('button', { name: 'Take in 1 signal' }));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await db.leads.get(ada as never))!.signals).toEqual([]));
  });

  it('that was taken in and undone is new when it comes again, as often as that happens', async () => {
    const { db, user, give } = await open();
    const signals = async () => (await db.leads.get(ada as never))!.signals;
    for (let time = 0; time < 3; time += 1) {
      await give(file(line()));
      await user.click(await screen.findByRole('button', { name: 'Take in 1 signal' }));
      await waitFor(async () => expect(await signals()).toHaveLength(1));
      await user.click(await screen.findByRole('button', { name: 'Undo' }));
      await waitFor(async () => expect(await signals()).toEqual([]));
    }
    await give(file(line()));
    await user.click(await screen.findByRole('button', { name: 'Take in 1 signal' }));
    await waitFor(async () => expect(await signals()).toHaveLength(1));
    await give(file(line()));
    expect(await screen.findByText(/0 for saved leads, 0 for nobody saved, 1 known already/)).toBeDefined();
  });

  it('that is none changes nothing and says so', async () => {
    const { db, give } = await open();
    const before = await contents(db);
    await give(new File(['hello'], 'photo.json', { type: 'application/json' }));
    expect(await screen.findByText(/This is not a file of signals/)).toBeDefined();
    expect(await contents(db)).toEqual(before);
  });
});

describe('one tap in the panel', () => {
  async function panel() {
    const db = openTestDb();
    await saveSettings(db, NOW);
    await done(db, '2026-03-02 09:00', save());
    const user = await openPanel(db, { now: NOW, seen: sighting(person()) });
    await user.click(await screen.findByRole('button', { name: 'Something happened' }));
    const menu = within(await screen.findByRole('dialog', { name: 'What happened?' }));
    return { db, user, menu, lead: async () => (await db.leads.get(ada as never))! };
  }

  it('counts at once, and is undone like anything else', async () => {
    const { user, menu, lead } = await panel();
    await user.click(menu.getByRole('button', { name: 'Looked at the prices' }));
    await waitFor(async () =>
      expect((await lead()).signals).toMatchObject([{ kind: 'pricing-page', origin: { from: 'rep' } }]),
    );
    // Undo is of what the bar names.
    await screen.findByText(/^Logged: .*prices/i);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await lead()).signals).toEqual([]));
  });

  it('a booked meeting asks when', async () => {
    const { user, menu, lead } = await panel();
    await user.click(menu.getByRole('button', { name: 'Booked a meeting' }));
    await user.type(await screen.findByLabelText('When?'), 'tomorrow 3pm');
    await user.click(screen.getByRole('button', { name: 'Booked a meeting' }));
    await waitFor(async () =>
      expect(await lead()).toMatchObject({ status: 'booked', booked: { at: at('2026-03-05 15:00') } }),
    );
  });
});
