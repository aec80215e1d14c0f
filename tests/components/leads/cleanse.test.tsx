// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { CleansePage } from '@/components/hygiene/cleanse-page';
import type { PanelCommand } from '@/lib/domain/log/command';
import { commit } from '@/lib/store/commands/commit';
import type { Db } from '@/lib/store/database/db';

import { leadId as id } from '../../domain/lead-ids';
import { field, save } from '../../domain/asked';
import { at } from '../../domain/sample';
import { done, openTestDb, saveSettings, settings } from '../../store/open-test-db';
import { draw } from '../panel';

const NOW = '2026-03-04 10:30';

async function prepared(): Promise<Db> {
  const db = openTestDb();
  await saveSettings(db, NOW);
  for (const [n, [name, email, title]] of [
    ['Ada Byron', 'ada@byte.example', 'CTO'],
    ['Ada Byron', 'ada@home.example', 'Head of IT'],
    ['BO EKMAN', 'bo@ek.example', 'CEO'],
  ].entries())
    await done(
      db,
      `2026-03-02 09:0${n}`,
      save({
        keys: { emails: [email!], phones: [], profiles: [], records: [], threads: [] },
        fields: { name: field(name!), company: field('Byte Ltd'), title: field(title!) },
        hand: n === 2 ? null : 'opted-in',
      }),
      id(n),
    );
  return db;
}

const COPIED = { ok: true, value: { taken: 'taken' } };

async function open(db: Db, one: string | null, copy: object = COPIED) {
  const asked: string[] = [];
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { name, data } = message as { name: string; data: PanelCommand };
    asked.push(name);
    if (name === 'take-copy') return copy;
    return { ok: true, value: await commit(db, data, at(NOW)) };
  });
  draw(
    db,
    NOW,
    <main>
      <CleansePage settings={settings()} one={one} />
    </main>,
  );
  await screen.findByRole('navigation', { name: 'Steps' });
  return userEvent.setup();
}

async function isAccessible() {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id: rule, nodes }) => `${rule} ${nodes[0]?.html}`)).toEqual([]);
}

describe('duplicates', () => {
  it('stand side by side with the reason; the chosen values are kept; one undo takes the merge back', async () => {
    const db = await prepared();
    const user = await open(db, null);
    const pair = within(await screen.findByRole('region', { name: 'Ada Byron' }));
    expect(pair.getByText('Likely: the same name at the same company.')).toBeDefined();
    await isAccessible();
    await user.click(pair.getByRole('radio', { name: 'title: CTO' }));
    const row = within(pair.getByRole('row', { name: /^title/i }));
    expect(row.getAllByRole('cell').at(-1)!.textContent).toBe('CTO');
    await user.click(pair.getByRole('button', { name: 'Merge' }));
    expect(await screen.findByText('Ada Byron: one lead now.')).toBeDefined();
    expect(await screen.findByText('No duplicates are left.')).toBeDefined();
    const [ada, ...others] = await db.leads.toArray();
    expect(others).toHaveLength(1);
    expect(ada!.fields['title']!.value).toBe('CTO');
    expect(ada!.keys.emails.toSorted()).toEqual(['ada@byte.example', 'ada@home.example']);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByRole('region', { name: 'Ada Byron' });
    expect(await db.leads.count()).toBe(3);
  });

  it('are merged only after a copy; where none can be made nothing is done until the rep says so', async () => {
    const db = await prepared();
    const user = await open(db, null, { ok: false, error: 'failed' });
    await user.click(await screen.findByRole('button', { name: 'Merge' }));
    expect(await screen.findByText(/No safety copy could be made\. Nothing has been changed/)).toBeDefined();
    expect(await db.leads.count()).toBe(3);
    await isAccessible();
    await user.click(screen.getByRole('button', { name: 'Go on without a copy' }));
    expect(await screen.findByText('Ada Byron: one lead now.')).toBeDefined();
    expect(await db.leads.count()).toBe(2);
  });

  it('that are two people are not asked about again', async () => {
    const db = await prepared();
    const user = await open(db, 'duplicates');
    await user.click(await screen.findByRole('button', { name: 'Not the same person' }));
    expect(await screen.findByText(/kept as two people/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Look again' }));
    expect(await screen.findByText('No duplicates are left.')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await user.click(screen.getByRole('button', { name: 'Look again' }));
    expect(await screen.findByRole('region', { name: 'Ada Byron' })).toBeDefined();
  });
});

describe('a list of the cleanse', () => {
  it('says how many are on each, is acted on in place, and undone', async () => {
    const db = await prepared();
    const user = await open(db, 'shouted');
    expect(screen.getByRole('link', { name: 'Names in capitals 1' }).getAttribute('aria-current')).toBe(
      'step',
    );
    await user.click(await screen.findByRole('checkbox', { name: 'Choose BO EKMAN' }));
    await isAccessible();
    await user.click(screen.getByRole('button', { name: 'Write 1 name normally' }));
    expect(await screen.findByText('Nobody. This list is clean.')).toBeDefined();
    expect((await db.leads.get(id(2)))!.fields['name']!.value).toBe('Bo Ekman');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByRole('checkbox', { name: 'Choose BO EKMAN' });
    expect((await db.leads.get(id(2)))!.fields['name']!.value).toBe('BO EKMAN');
  });

  it('counts off whom it has dealt with, leads on to what is left, and remembers it on the way back', async () => {
    const db = await prepared();
    const user = await open(db, 'shouted');
    expect(screen.getByRole('link', { name: 'Last: How long to keep' })).toBeDefined();
    await user.click(await screen.findByRole('checkbox', { name: 'Choose BO EKMAN' }));
    await user.click(screen.getByRole('button', { name: 'Write 1 name normally' }));
    expect(await screen.findByRole('link', { name: 'Names in capitals clean' })).toBeDefined();
    const told = await screen.findByText('Write 1 name normally: done.');
    expect(document.activeElement?.contains(told)).toBe(true);
    expect(document.activeElement).not.toBe(document.body);
  });

  it('where nobody is saved there is nothing to clean, but a list to bring in', async () => {
    const db = openTestDb();
    await saveSettings(db, NOW);
    draw(
      db,
      NOW,
      <main>
        <CleansePage settings={settings()} one={null} />
      </main>,
    );
    const link = await screen.findByRole('link', { name: 'Import a list of leads' });
    expect(link.getAttribute('href')).toBe('#leads/import');
    expect(screen.queryByRole('navigation', { name: 'Steps' })).toBeNull();
  });

  it('says why somebody stays as they were', async () => {
    const db = await prepared();
    const user = await open(db, 'no-step');
    await user.click(await screen.findByRole('checkbox', { name: 'Choose BO EKMAN' }));
    await user.click(screen.getByRole('button', { name: 'Start the plan of 1' }));
    expect(
      await screen.findByText(/1 lead stays as it was: Say first how they raised their hand/),
    ).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Archive 1' }));
    await screen.findByText('Archive 1: done.');
    expect((await db.leads.get(id(2)))!.status).toBe('archived');
  });

  it('takes a missing value where it is missed', async () => {
    const db = await prepared();
    await saveSettings(db, NOW, { playbook: 'seven-components' });
    await done(
      db,
      NOW,
      save({
        playbook: 'seven-components',
        fields: { name: field('Cy Day') },
        keys: { emails: ['cy@day.example'], phones: [], profiles: [], records: [], threads: [] },
      }),
      id(5),
    );
    const user = await open(db, 'missing');
    await user.type(await screen.findByRole('textbox', { name: 'company of Cy Day' }), 'Day Ltd{Enter}');
    await screen.findByText('Filled in company: done.');
    expect((await db.leads.get(id(5)))!.fields['company']!.value).toBe('Day Ltd');
  });
});
