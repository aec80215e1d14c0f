// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { useDrafts } from '@/components/playbooks/parts/choices';
import { playbooks } from '@/lib/playbooks';
import { readSettings } from '@/lib/store/read/settings';
import { save, sent } from '../../domain/asked';
import { done } from '../../store/open-test-db';
import { open, button, faults } from './opened-playbooks';

beforeEach(() => useDrafts.setState({ drafts: {} }));

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
