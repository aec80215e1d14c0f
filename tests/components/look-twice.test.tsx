// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { field, save } from '../domain/asked';
import { openTestDb, done, saveSettings } from '../store/open-test-db';
import { openPanel, person, sighting } from './panel';

const NOW = '2026-03-02 10:00';
const ODD = 'It mixes letters of two alphabets that can look alike: Latin and Cyrillic.';

describe('letters that look alike', () => {
  it('are marked beside who is not saved yet, in words, with the text that has them', async () => {
    const db = openTestDb();
    await saveSettings(db, NOW);
    const seen = sighting(person({ name: 'Аda Byron', email: 'аda@byte.example' }));
    await openPanel(db, { now: NOW, seen });
    const list = await screen.findByRole('list', { name: 'Look twice' });
    expect(list.textContent).toBe(`Аda Byron: ${ODD}аda@byte.example: ${ODD}`);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain(`Look twice: ${ODD}`);
  });

  it('are marked in Today, and a plain name is not', async () => {
    const db = openTestDb();
    await saveSettings(db, NOW);
    await done(db, '2026-03-02 09:00', save({ fields: { name: field('Иван Петров') } }));
    const keys = { emails: ['eve@byte.example'], phones: [], profiles: [], records: [], threads: [] };
    const eve = '00000000-0000-4000-8000-0000000000e1';
    await done(db, '2026-03-02 09:00', save({ keys, fields: { name: field('Еve Byron') } }), eve);
    const user = await openPanel(db, { now: NOW });
    await user.click(await screen.findByRole('tab', { name: /Today/ }));
    expect(
      await screen.findByRole('button', { name: new RegExp(`Еve Byron Look twice: ${ODD}`) }),
    ).toBeDefined();
    expect(screen.getByRole('button', { name: /Иван Петров/ }).textContent).not.toContain('Look twice');
  });
});
