// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import type { TeamState } from '@/lib/domain/team/team-state';
import { forgetTeamState, saveTeamState } from '@/lib/session/team-state';

import { at } from '../../domain/sample';
import { openTestDb, saveSettings } from '../../store/open-test-db';
import { openPanel } from '../panel';

const NOW = '2026-03-02 10:30';
const none = { toSend: 0, behind: 0 };

async function open() {
  const db = openTestDb();
  await saveSettings(db, NOW);
  await openPanel(db, { now: NOW });
  await screen.findByRole('tab', { name: /Now/ });
}

describe('how it stands with the team', () => {
  it.each<[TeamState, string]>([
    [{ kind: 'connecting', ...none }, 'Connecting to the team'],
    [{ kind: 'connected', ...none }, 'Connected'],
    [{ kind: 'connected', toSend: 2, behind: 40 }, 'Connected · behind by 40'],
    [{ kind: 'connected', toSend: 2, behind: 0 }, 'Connected · 2 to send'],
    [
      { kind: 'offline', since: at('2026-03-02 09:12'), toSend: 14, behind: 0 },
      'Offline since 09:12 (14 to send)',
    ],
    [{ kind: 'offline', since: at('2026-03-01 09:12'), ...none }, 'Offline since yesterday'],
    [
      { kind: 'full', toSend: 3, behind: 0 },
      'The team’s server is full. Your work is kept here (3 to send). Tell whoever started the team.',
    ],
    [
      { kind: 'refused', text: 'user expired', ...none },
      'The team’s server refuses: user expired. Your work is kept here. Ask whoever started the team.',
    ],
    [
      { kind: 'clock-wrong', ahead: 12 * 60_000, ...none },
      'This computer’s clock is 12 min ahead. Set it right, so that others see the right times.',
    ],
  ])('%j is said: %s', async (state, words) => {
    await saveTeamState(state);
    await open();
    const line = await screen.findByRole('region', { name: 'Team' });
    expect(line.textContent).toBe(`Team${words}`);
  });

  it('comes and goes while the panel is open; somebody alone sees none of it', async () => {
    await open();
    expect(screen.queryByRole('region', { name: 'Team' })).toBeNull();
    await act(() => saveTeamState({ kind: 'connected', ...none }));
    expect((await screen.findByRole('region', { name: 'Team' })).textContent).toContain('Connected');
    await act(() => forgetTeamState());
    expect(screen.queryByRole('region', { name: 'Team' })).toBeNull();
  });
});
