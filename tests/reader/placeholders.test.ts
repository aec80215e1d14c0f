// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { readFirst } from '@/lib/reader/read-first';
import { recipes } from '@/lib/recipes/sites';

import { parse } from './golden-pages';

const saved = (name: string) =>
  readFileSync(path.join(import.meta.dirname, '../fixtures/pages/linkedin-profile', `${name}.html`), 'utf8');
const url = new URL('https://www.linkedin.com/in/ada-okafor/');

describe.each(['sdui', 'ember', 'before-2020', 'card-by-id', 'card-by-id-alone'])(
  'a profile of the kind "%s"',
  (name) => {
    const html = saved(name);
    const read = (text: string) => readFirst(recipes, parse(text), url)?.sighting ?? null;

    it.each([
      'LinkedIn Member',
      'LinkedIn-Mitglied',
      'Membre de LinkedIn',
      'Miembro de LinkedIn',
      'Membro do LinkedIn',
      'Utente LinkedIn',
      'LinkedIn-lid',
      'LinkedIn User',
    ])('under "%s" is nobody, and says so', (placeholder) => {
      expect(read(html)?.lead?.name).toBe('Ada Okafor');
      const seen = read(html.replaceAll('Ada Okafor', placeholder));
      expect(seen?.lead ?? null).toBeNull();
      expect(seen?.candidates ?? []).toEqual([]);
      if (seen) expect(seen.notes).toContain('nobody');
    });

    it('whose card is gone is left unread, whatever else names people', () => {
      const document = parse(html);
      for (const heading of document.querySelectorAll('h1,h2,li.t-24')) heading.remove();
      const seen = readFirst(recipes, document, url)?.sighting ?? null;
      expect(seen?.lead?.name ?? null).toBeNull();
    });
  },
);
