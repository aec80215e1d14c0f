// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';

import { field, save } from '../../domain/asked';
import { done, openTestDb, saveSettings } from '../../store/open-test-db';
import { openPanel, person, sighting } from '../panel';

afterEach(() => vi.unstubAllGlobals());

/** A browser whose translator answers so for each pair of languages, and does this with a line. */
function browserWith(state: string, translate: (line: string) => string) {
  const created: { sourceLanguage: string; targetLanguage: string }[] = [];
  vi.stubGlobal('Translator', {
    availability: async () => state,
    create: async (options: (typeof created)[0]) => {
      created.push(options);
      return { translate: async (line: string) => translate(line), destroy: () => {} };
    },
  });
  return created;
}

async function open(language: string) {
  const db = openTestDb();
  await saveSettings(db, '2026-03-02 09:00');
  await done(
    db,
    '2026-03-02 09:00',
    save({
      fields: { name: field('Ada Byron'), company: field('Byte Ltd'), language: field(language) },
    }),
  );
  const user = await openPanel(db, { now: '2026-03-02 10:00', seen: sighting(person()) });
  const box = (await screen.findByRole('textbox', { name: 'Script' })) as HTMLTextAreaElement;
  return { user, box };
}

it('words that are not in the lead’s language are translated on request, line by line, and taken back', async () => {
  const created = browserWith('available', (line) => `[ja] ${line}`);
  const { user, box } = await open('ja');
  const before = box.value;
  await user.click(await screen.findByRole('button', { name: 'Translate into Japanese' }));
  await screen.findByText(/^Translated by the browser, on this computer/);
  expect(created).toMatchObject([{ sourceLanguage: 'en', targetLanguage: 'ja' }]);
  const lines = before.split('\n').map((line) => (line.trim() ? `[ja] ${line}` : line));
  expect(box.value).toBe(lines.join('\n'));
  expect((screen.getByLabelText('Subject') as HTMLInputElement).value).toMatch(/^\[ja\] /);
  await user.click(screen.getByRole('button', { name: 'Show the original' }));
  await waitFor(() => expect(box.value).toBe(before));
});

it('a translation that fails leaves the words as they were, and says so', async () => {
  browserWith('available', () => {
    throw new Error('no');
  });
  const { user, box } = await open('ja');
  const before = box.value;
  await user.click(await screen.findByRole('button', { name: 'Translate into Japanese' }));
  await screen.findByText(/^The browser could not translate this/);
  expect(box.value).toBe(before);
});

it('says that pressing downloads first, where it does', async () => {
  browserWith('downloadable', (line) => line);
  await open('ja');
  await screen.findByText(/must first download its translator/);
});

it.each([
  ['the script is in their language', 'available', 'de'],
  ['the browser does not know the two languages', 'unavailable', 'ja'],
])('offers nothing where %s', async (_, state, language) => {
  const availability = vi.fn(async () => state);
  vi.stubGlobal('Translator', { availability });
  await open(language);
  if (state === 'unavailable') await waitFor(() => expect(availability).toHaveBeenCalled());
  expect(screen.queryByRole('button', { name: /^Translate into/ })).toBeNull();
});
