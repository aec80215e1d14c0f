// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { ownWords } from '@/lib/domain/mail/own-words';
import { asKnown } from '@/lib/domain/page/as-known';
import { readFirst } from '@/lib/reader/read-first';
import { recipes } from '@/lib/recipes/sites';

import { parse } from './golden-pages';

const folder = join(import.meta.dirname, '../../../shared/cases/pages');
const names = existsSync(folder)
  ? readdirSync(folder)
      .filter((file) => file.endsWith('.html'))
      .map((file) => file.slice(0, -5))
  : [];

type Expected = {
  lead?: Record<string, string> | null;
  notLead?: string;
  notes?: string;
  lastDirection?: string;
  text?: string;
  composer?: boolean;
};

describe.skipIf(names.length === 0)('pages on which tools of this kind went wrong', () => {
  it.each(names)('%s', (name) => {
    const { url, expected } = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8')) as {
      url: string;
      expected: Expected;
    };
    const document = parse(readFileSync(join(folder, `${name}.html`), 'utf8'));
    const read = readFirst(recipes, document, new URL(url))?.sighting;
    const sighting = read && asKnown(read, []);
    if (expected.lead) expect(sighting?.lead).toMatchObject(expected.lead);
    if (expected.lead === null) expect(sighting?.lead ?? null).toBeNull();
    if (expected.notLead !== undefined) expect(sighting?.lead?.name).not.toBe(expected.notLead);
    if (expected.notes !== undefined) expect(sighting?.notes).toContain(expected.notes);
    if (expected.lastDirection === 'not-in') expect(sighting?.thread?.lastDirection).not.toBe('in');
    else if (expected.lastDirection) expect(sighting?.thread?.lastDirection).toBe(expected.lastDirection);
    if (expected.text !== undefined)
      expect(ownWords(sighting?.thread?.messages.at(-1)?.text ?? '')).toBe(expected.text);
    if (expected.composer) expect(sighting?.composers).not.toHaveLength(0);
  });
});
