// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { readInserted } from '@/lib/session/inserted';
import { readRecent } from '@/lib/session/recent-scripts';
import { commit } from '@/lib/store/commands/commit';

import { save } from '../../domain/asked';
import { ada, at, commandId } from '../../domain/sample';
import { done, openTestDb, saveSettings } from '../../store/open-test-db';
import { ownScript } from '../../store/own-script';
import { openPanel, person, sighting } from '../panel';

const NOW = '2026-03-02 10:00';
const asWritten = (text: string | null) => text?.replace(/\s+/g, ' ').trim();

async function open(seen: Parameters<typeof openPanel>[1]['seen'] = sighting(person())) {
  const db = openTestDb();
  await saveSettings(db, '2026-03-02 09:00');
  await done(db, '2026-03-02 09:00', save());
  await commit(
    db,
    {
      id: commandId(),
      type: 'save-scripts',
      scripts: [{ script: ownScript({ title: 'Zebra crossing', tiers: ['cold'] }), base: null }],
    },
    at(NOW),
  );
  const user = await openPanel(db, { now: NOW, seen });
  await user.click(await screen.findByRole('tab', { name: 'Scripts' }));
  await screen.findByRole('list', { name: 'Scripts' });
  return { db, user, search: screen.getByRole('searchbox', { name: 'Search scripts' }) as HTMLInputElement };
}
// Roles are worked out anew for every line of a long list; its lines are taken as they stand.
const rows = () => [...document.querySelectorAll('#scripts-found > li')];
const titles = () => rows().map((line) => line.querySelector('button')!.textContent);
const opened = () => rows().findIndex((line) => line.querySelector('[aria-expanded=true]') !== null);

describe('finding a script', () => {
  it('searches as it is typed, the rep’s own among the shipped', async () => {
    const { user, search } = await open();
    await user.type(search, 'zeb');
    await waitFor(() => expect(titles()).toHaveLength(1));
    expect(titles()[0]).toMatch(/^Zebra crossing.*my own.*E-mail.*nudge/);
    await user.type(search, 'q');
    await screen.findByRole('heading', { name: 'No script fits' });
  });

  it('filters by channel, stage and tier', async () => {
    const { user } = await open();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Channel' }), 'phone');
    await waitFor(() => expect(titles().every((title) => title?.includes('Phone'))).toBe(true));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Channel' }), '');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Tier' }), 'hot');
    await user.type(screen.getByRole('searchbox'), 'zebra');
    await screen.findByRole('heading', { name: 'No script fits' });
  });

  it('is begun by / and gone through by arrows', async () => {
    const { user, search } = await open();
    await user.keyboard('/');
    expect(document.activeElement).toBe(search);
    await user.keyboard('{ArrowDown}{ArrowDown}');
    await waitFor(() => expect(opened()).toBe(1));
    expect(search.getAttribute('aria-activedescendant')).toBe(rows()[1]!.id);
    await user.keyboard('{ArrowUp}');
    await waitFor(() => expect(opened()).toBe(0));
  });
});

describe('using a script', () => {
  it('shows it filled for the person beside', async () => {
    const { user, search } = await open();
    await user.type(search, 'zebra');
    await screen.findByText(/Hi Ada,/);
    expect(asWritten(rows()[0]!.textContent)).toContain('[pain] at Byte Ltd');
  });

  it('goes into the box by Enter, with the checks of any touch, and is remembered as used', async () => {
    const { db, user, search } = await open();
    await done(db, NOW, { type: 'fill-blank', name: 'ask.pain', value: 'late orders' });
    const fill = vi
      .spyOn(browser.tabs, 'sendMessage')
      .mockResolvedValue({ ok: true, readBack: '', subject: true } as never);
    await user.type(search, 'zebra');
    await screen.findByText(/You told me about late orders/);
    await user.keyboard('{Enter}');
    await screen.findByText('It is in the box. Read it over and press Send.');
    expect(fill.mock.calls[0]![1]).toMatchObject({
      name: 'fill',
      subject: 'late orders at Byte Ltd',
      to: ['ada@byte.example', 'ada byron'],
    });
    expect(await readRecent()).toEqual(['own-hello']);
    await user.clear(search);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'recent');
    await waitFor(() => expect(titles()).toHaveLength(1));
  });

  it('asks for what is missing in place, and then goes in', async () => {
    const { user, search } = await open();
    const fill = vi
      .spyOn(browser.tabs, 'sendMessage')
      .mockResolvedValue({ ok: true, readBack: '', subject: true } as never);
    await user.type(search, 'zebra');
    await user.click(await screen.findByRole('button', { name: 'Insert' }));
    await user.click(await screen.findByRole('button', { name: 'Fill it in' }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'pain' }));
    await user.keyboard('late orders{Enter}');
    await screen.findByText(/You told me about late orders/);
    expect(screen.getByRole('button', { name: 'Sources' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Insert' }));
    await waitFor(() => expect(fill).toHaveBeenCalled());
  });

  it('in another wording is what goes in, and what is noted', async () => {
    const { user, search } = await open();
    const fill = vi
      .spyOn(browser.tabs, 'sendMessage')
      .mockResolvedValue({ ok: true, readBack: '', subject: true } as never);
    await user.type(search, 'Goodbye, with the door open');
    const wordings = within(await screen.findByRole('group', { name: 'Wording' }));
    expect(wordings.getByRole('button', { name: 'Wording A' }).getAttribute('aria-pressed')).toBe('true');
    await user.click(wordings.getByRole('button', { name: 'Wording B' }));
    await screen.findByText('Shall I put this away?');
    await screen.findByText(/I’m putting this away today/);
    await user.click(screen.getByRole('button', { name: 'Insert' }));
    await waitFor(() => expect(fill).toHaveBeenCalled());
    await waitFor(async () =>
      expect(await readInserted(ada, at(NOW))).toEqual({
        script: 'four-stages-opt-in-6',
        variant: 'opt-in-6-plain',
        channel: 'email',
        at: at(NOW),
      }),
    );
  });

  it('says what came of it, wording by wording', async () => {
    const { db, user, search } = await open();
    await user.type(search, 'zebra');
    await screen.findByText(/Not sent yet/);
    await db.tallies.bulkPut([
      { id: 'script:four-stages-opt-in-6', counts: { sent: 60, replied: 14, booked: 3 } },
      { id: 'script:four-stages-opt-in-6/opt-in-6-plain', counts: { sent: 12, replied: 5 } },
    ]);
    await user.clear(search);
    await user.type(search, 'Goodbye, with the door open');
    const table = await screen.findByRole('table', { name: 'What came of it' });
    await waitFor(() =>
      expect(
        [...table.querySelectorAll('tbody tr')].map((row) =>
          [...row.children].map((cell) => cell.textContent),
        ),
      ).toEqual([
        ['Wording A', '48', '19 % 10–32', '6 % 2–17'],
        ['Wording B', '12', 'too early to say: from 20 sent on'],
      ]),
    );
  });

  it('says of how many the answer is still waited for, and counts them in no share', async () => {
    const { db, user, search } = await open();
    await user.type(search, 'zebra');
    await screen.findByText(/Not sent yet/);
    const hour = new Date(at(NOW) - 86_400_000).toISOString().slice(0, 13);
    await db.tallies.bulkPut([
      { id: 'script:four-stages-opt-in-6', counts: { sent: 60, replied: 14, booked: 3 } },
      {
        id: `open:${hour}`,
        counts: { 'replied:four-stages-opt-in-6': 10, 'booked:four-stages-opt-in-6': 50 },
      },
    ]);
    await user.clear(search);
    await user.type(search, 'Goodbye, with the door open');
    const table = await screen.findByRole('table', { name: 'What came of it' });
    await waitFor(() =>
      expect(
        [...table.querySelectorAll('tbody tr')].map((row) =>
          [...row.children].map((cell) => cell.textContent),
        )[0],
      ).toEqual(['Wording A', '60', '28 % 17–4210 still waiting', '50 still waiting']),
    );
  });

  it('with something missing does not go in unsaid', async () => {
    const { user, search } = await open();
    const fill = vi.spyOn(browser.tabs, 'sendMessage');
    await user.type(search, 'zebra');
    await user.click(await screen.findByRole('button', { name: 'Insert' }));
    await screen.findByText('One thing is missing: pain.');
    expect(fill).not.toHaveBeenCalled();
  });

  it('is copied, with or without somebody beside', async () => {
    const { user, search } = await open(null);
    await user.type(search, 'zebra');
    expect(screen.queryByRole('button', { name: 'Insert' })).toBeNull();
    await user.click(await screen.findByRole('button', { name: 'Copy' }));
    await screen.findByText('Copied.');
    expect(await navigator.clipboard.readText()).toContain('Hi [first name],');
  });

  it('is kept among the favourites and found there', async () => {
    const { user, search } = await open();
    await user.type(search, 'zebra');
    const star = await screen.findByRole('button', { name: 'Favourite' });
    expect(star.getAttribute('aria-pressed')).toBe('false');
    await user.click(star);
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Favourite' }).getAttribute('aria-pressed')).toBe('true'),
    );
    await user.clear(search);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'favourites');
    await waitFor(() => expect(titles()).toHaveLength(1));
  });
});

it('has nothing that axe finds wrong', async () => {
  const { user, search } = await open();
  await user.type(search, 'zebra');
  await screen.findByRole('button', { name: 'Insert' });
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(
    violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`)),
  ).toEqual([]);
});
