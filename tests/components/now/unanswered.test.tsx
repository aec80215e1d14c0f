// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { useUnanswered } from '@/components/data/unanswered-state';
import type { PanelCommand } from '@/lib/domain/log/command';
import { instant } from '@/lib/domain/time/instant';
import { keep, readUnanswered } from '@/lib/session/unanswered';
import { resend } from '@/lib/session/outbox';
import { commit } from '@/lib/store/commands/commit';
import { readLead } from '@/lib/store/read/log';

import { outcome, save, sent } from '../../domain/asked';
import { ada, at, commandId, LONDON } from '../../domain/sample';
import { about, done, openTestDb, saveSettings } from '../../store/open-test-db';
import { openPanel, person, sighting } from '../panel';

const DAY = 86_400_000;
/** As the screens write it. */
const inZone = (at: number, timeZone: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone }).format(at);
const started = Date.now();
const NOW = new Date(started).toLocaleString('sv-SE', { timeZone: LONDON }).slice(0, 16);
const SAVED = instant(started - DAY);

beforeEach(() => useUnanswered.setState({ unanswered: [] }));

/**
 * The panel beside Ada. The worker does not answer until the database is free; `again` then sends at once
 * what the panel sends anew every few seconds.
 */
async function withAda(before: PanelCommand[] = [], since = Date.now()) {
  const db = openTestDb();
  await saveSettings(db, NOW);
  await done(db, SAVED, save());
  await done(db, instant(SAVED + 60_000), sent());
  for (const command of before) await keep(command, since);
  const user = await openPanel(db, { now: NOW, seen: sighting(person()) });
  let busy = true;
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { data } = message as { data: PanelCommand };
    if (busy) throw new Error('no answer');
    return { ok: true, value: await commit(db, data, at(NOW)) };
  });
  await screen.findByRole('heading', { level: 1, name: 'Ada Byron' });
  const free = () => void (busy = false);
  return { db, user, free, again: () => (free(), resend()) };
}

const noReply = () =>
  screen
    .findByRole('group', { name: 'Outcome' })
    .then((group) => within(group).getByRole('button', { name: 'No reply' }));
const waiting = () => screen.findByRole('region', { name: 'Waiting' });
const press = (which: 'won' | 'no-reply') => about(ada, outcome(which)) as PanelCommand;

describe('a press that gets no answer', () => {
  it('is said to be safe, keeps its button busy, and goes through once, by itself, when the database is free', async () => {
    const { db, user, free } = await withAda();
    await user.click(await noReply());
    const region = await waiting();
    expect(region.textContent).toContain('No reply · Ada Byron');
    expect(region.textContent).toContain('Saved. Waiting for the database; you need not press again.');
    expect((await noReply()).hasAttribute('disabled')).toBe(true);
    await user.keyboard('3');
    free();
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Waiting' })).toBeNull(), {
      timeout: 12_000,
    });
    expect((await noReply()).hasAttribute('disabled')).toBe(false);
    const { outcomes, touches } = (await readLead(db, ada))!;
    expect([outcomes.length, touches.length]).toEqual([1, 1]);
  });

  it('can be withdrawn, and then never happens', async () => {
    const { db, user, again } = await withAda();
    await user.click(await noReply());
    await user.click(within(await waiting()).getByRole('button', { name: 'Withdraw' }));
    await waitFor(async () =>
      expect((await readUnanswered()).map(({ command }) => command?.type)).toEqual(['withdraw']),
    );
    await again();
    await screen.findByText('Withdrawn. Nothing was changed.');
    expect((await readLead(db, ada))!.outcomes).toEqual([]);
    expect((await noReply()).hasAttribute('disabled')).toBe(false);
  });

  it('withdrawn too late says so, and Undo is there', async () => {
    const won = press('won');
    const { db, user, free } = await withAda([won]);
    const region = await waiting();
    await done(db, NOW, outcome('won'));
    await commit(db, won, at(NOW));
    await db.answers.put({ id: won.id, at: 0, answer: { ok: true } });
    free();
    await user.click(within(region).getByRole('button', { name: 'Withdraw' }));
    await screen.findByText(/It was done before it could be withdrawn/);
  });
});

describe('what was pressed before the browser was closed', () => {
  it('a moment ago is done', async () => {
    const { db, again } = await withAda([press('won')], Date.now() - 60_000);
    await again();
    await screen.findByRole('region', { name: 'Closed' });
    expect((await readLead(db, ada))!.closed?.outcome).toBe('won');
  });

  it('too long ago is asked about, by what, for whom and when, and done at a press', async () => {
    const friday = started - 3 * DAY;
    const { db, user, again } = await withAda([press('won')], friday);
    await again();
    const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    const when = `${inZone(friday, zone, { weekday: 'long' })} ${inZone(friday, zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })}`;
    const text = within(await waiting()).getByText(`You pressed Won for Ada Byron on ${when}. Do it now?`);
    expect((await readLead(db, ada))!.closed).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Do it now' }));
    await screen.findByRole('region', { name: 'Closed' });
    expect(text.isConnected).toBe(false);
  });

  it('and refused at last is told, not dropped without a word', async () => {
    const snooze = about(ada, { type: 'snooze', until: { day: '2026-01-06', time: '12:00' } as never });
    const { user, again } = await withAda([snooze as PanelCommand], Date.now() - 3 * DAY);
    await again();
    await waiting();
    await user.click(screen.getByRole('button', { name: 'Do it now' }));
    await screen.findByText('Snooze: That time has passed. Choose a later one.');
  });

  it('and was carried out, though nobody heard so, is not asked about', async () => {
    const won = press('won');
    const db = openTestDb();
    await saveSettings(db, NOW);
    await done(db, SAVED, save());
    await commit(db, won, at(NOW));
    await keep(won, Date.now() - 3 * DAY);
    await openPanel(db, { now: NOW, seen: sighting(person()) });
    await screen.findByRole('region', { name: 'Closed' });
    await waitFor(async () => expect(await readUnanswered()).toEqual([]));
    expect(screen.queryByRole('region', { name: 'Waiting' })).toBeNull();
  });

  it('by another version is said to be lost, and can be dismissed', async () => {
    await browser.storage.local.set({
      outbox: [{ id: commandId(), at: Date.now(), command: { type: 'from the future' } }],
    });
    const { user, again } = await withAda();
    await again();
    const region = await waiting();
    expect(region.textContent).toContain('saved by another version and cannot be done');
    await user.click(within(region).getByRole('button', { name: 'Dismiss' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Waiting' })).toBeNull());
  });
});
