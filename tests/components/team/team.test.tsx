// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { TeamPage } from '@/components/team/team-page';
import type { PanelCommand } from '@/lib/domain/log/command';
import { Member } from '@/lib/domain/settings/roster';
import { commit } from '@/lib/store/commands/commit';
import { readRoster } from '@/lib/store/read/roster';

import { field, save } from '../../domain/asked';
import { ada, at, LONDON } from '../../domain/sample';
import { done, openTestDb, saveSettings, settings } from '../../store/open-test-db';
import { draw, openPanel, sighting } from '../panel';

const NOW = '2026-03-02 10:30';
const member = (name: string, more: Partial<Member> = {}) =>
  Member.parse({ name, zone: LONDON, hours: settings().hours, ...more });

async function open(roster: Member[] = []) {
  const db = openTestDb();
  await saveSettings(db, NOW);
  if (roster.length > 0) await commit(db, { id: crypto.randomUUID(), type: 'save-roster', roster }, at(NOW));
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => ({
    ok: true,
    value: await commit(db, (message as { data: PanelCommand }).data, at(NOW)),
  }));
  draw(
    db,
    NOW,
    <main>
      <TeamPage settings={settings()} one={null} />
    </main>,
  );
  await screen.findByRole('heading', { level: 1, name: 'Team' });
  return { db, user: userEvent.setup() };
}

const saveButton = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Save' });

describe('the team', () => {
  it('is empty for who works alone, and says so', async () => {
    await open();
    expect(screen.getByText(/You work alone/)).toBeDefined();
    expect(screen.queryByRole('list', { name: 'Team' })).toBeNull();
  });

  it('takes somebody new, once nothing is missing', async () => {
    const { db, user } = await open();
    await user.click(screen.getByRole('button', { name: 'Add somebody' }));
    expect(screen.getByRole('alert').textContent).toContain('Enter a name');
    expect(saveButton().disabled).toBe(true);
    await user.type(screen.getByLabelText('Name'), 'Ana');
    await user.type(screen.getByLabelText('Territories'), 'EMEA, Japan');
    await user.type(screen.getByLabelText('Close rate in %'), '35');
    await user.click(saveButton());
    await waitFor(async () =>
      expect((await readRoster(db)).roster).toMatchObject([
        { name: 'Ana', territories: ['EMEA', 'Japan'], capacity: 40, closeRate: 0.35 },
      ]),
    );
  });

  it.each([
    ['Most open leads', '1.5', 'A whole number from 0 to 1000.'],
    ['Close rate in %', '120', 'From 0 to 100, or nothing.'],
    ['Name', 'Bo', 'Somebody has this name already.'],
  ])('%s: %s is refused in place', async (label, text, fault) => {
    const { db, user } = await open([member('Ana'), member('Bo')]);
    await user.click(screen.getByRole('button', { name: 'Edit Ana' }));
    await user.clear(screen.getByLabelText(label));
    await user.type(screen.getByLabelText(label), text);
    expect(screen.getByText(fault)).toBeDefined();
    expect(saveButton().disabled).toBe(true);
    expect((await readRoster(db)).roster[0]!.name).toBe('Ana');
  });

  it('takes somebody off, and the hours of one day', async () => {
    const { db, user } = await open([member('Ana'), member('Bo')]);
    await user.click(screen.getByRole('button', { name: 'Remove Bo' }));
    await user.click(screen.getByRole('button', { name: 'Edit Ana' }));
    await user.click(screen.getByRole('checkbox', { name: /Fri/ }));
    await user.click(saveButton());
    await waitFor(async () =>
      expect((await readRoster(db)).roster.map(({ name, hours }) => [name, hours[4]])).toEqual([
        ['Ana', null],
      ]),
    );
  });

  it('says what somebody is in a shared team, and their group', async () => {
    await open([member('Ana', { role: 'assistant', group: { id: 'north', name: 'North' } }), member('Bo')]);
    const [ana, bo] = within(screen.getByRole('list', { name: 'Team' })).getAllByRole('listitem');
    expect(ana!.textContent).toContain('assistant · North');
    expect(bo!.textContent).not.toContain('North');
  });

  it('has no fault that a machine can find', async () => {
    const { user } = await open([member('Ana')]);
    await user.click(screen.getByRole('button', { name: 'Edit Ana' }));
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe('in the panel', () => {
  it('says whose lead it is and why, and gives it to somebody else', async () => {
    const db = openTestDb();
    await saveSettings(db, NOW);
    await commit(
      db,
      {
        id: crypto.randomUUID(),
        type: 'save-roster',
        roster: [member('Ana', { territories: ['EMEA'] }), member('Bo')],
      },
      at(NOW),
    );
    await done(db, NOW, save({ fields: { name: field('Ada Byron'), territory: field('EMEA') } }));
    const user = await openPanel(db, {
      now: NOW,
      seen: sighting({
        name: 'Ada Byron',
        email: 'ada@byte.example',
        phone: null,
        company: null,
        title: null,
        profileUrl: null,
        recordId: null,
      }),
    });
    const line = within(await screen.findByRole('region', { name: 'Owner' }));
    expect(line.getByText(/0 of 40, next in turn/)).toBeDefined();
    await user.click(line.getByRole('button', { name: 'Give to' }));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Owner' }), 'Bo');
    await waitFor(async () => expect((await db.leads.get(ada as never))!.owner).toBe('name:Bo'));
  });
});
