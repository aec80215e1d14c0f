// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';

import { saveScored } from '@/lib/session/rescoring';

import { openTestDb, saveSettings } from '../../store/open-test-db';
import { openPanel } from '../panel';

const NOW = '2026-03-04 10:30';

it('the panel says how far scoring again has come, goes along, and says nothing when it is done', async () => {
  const db = openTestDb();
  await saveSettings(db, '2026-03-02 09:00');
  await openPanel(db, { now: NOW });
  await saveScored({ by: 'old', doing: { by: 'new', last: '', done: 12_400, total: 100_000 } });
  expect(
    (
      await screen.findByRole<HTMLProgressElement>('progressbar', {
        name: 'Scoring again: 12,400 of 100,000',
      })
    ).value,
  ).toBe(12_400);
  await saveScored({ by: 'old', doing: { by: 'new', last: '', done: 20_000, total: 100_000 } });
  await screen.findByText('Scoring again: 20,000 of 100,000');
  await saveScored({ by: 'new' });
  await waitFor(() => expect(screen.queryByText(/Scoring again/)).toBeNull());
});
