// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import { readAnyPage } from '@/lib/reader/any/read-any-page';
import { vocabulary } from '@/lib/recipes/vocabulary';

import { parse } from '../golden-pages';

type Fields = {
  name?: string | string[];
  email?: string;
  emails?: string[];
  phone?: string | null;
  phones?: string[];
  company?: string | null;
  title?: string | null;
  firstName?: string;
  lastName?: string;
  names?: string[];
  dealName?: string;
  contact?: string;
};
const shared = path.join(import.meta.dirname, '../../../../shared/fixtures/crm');
const saved = existsSync(shared)
  ? readdirSync(shared).flatMap((app) =>
      readdirSync(path.join(shared, app))
        .filter((file) => file.endsWith('.html'))
        .map((file) => path.join(app, file.slice(0, -5))),
    )
  : [];
const digits = (text: string | null | undefined) => text?.replace(/\D/g, '') ?? null;

describe.skipIf(saved.length === 0)('saved CRM pages, read without a recipe', () => {
  it.each(saved)('%s', (name) => {
    const { url, recordId, fields } = JSON.parse(
      readFileSync(path.join(shared, `${name}.expected.json`), 'utf8'),
    ) as { url: string; recordId?: string | number; fields: Fields };
    const { kind, lead, rows } = readAnyPage(
      vocabulary,
      parse(readFileSync(path.join(shared, `${name}.html`), 'utf8')),
      new URL(url),
    );
    if (fields.names) {
      expect([kind, lead]).toEqual(['list', null]);
      expect(rows.map((row) => row.name)).toEqual(expect.arrayContaining(fields.names));
    } else if (fields.dealName) {
      expect([kind, fields.contact ? lead?.name : null]).toEqual(['record', fields.contact ?? null]);
    } else if (!fields.name && !fields.firstName) {
      expect([kind, lead]).toEqual(['record', null]);
    } else {
      expect(lead?.name).toBe(
        fields.firstName ? `${fields.firstName} ${fields.lastName}` : [fields.name].flat().join(' '),
      );
      expect(lead?.recordId).toBe(String(recordId));
      const email = fields.email ?? fields.emails?.[0];
      if (email) expect(lead?.email).toBe(email.toLowerCase());
      const phone = fields.phone === undefined ? fields.phones?.[0] : fields.phone;
      if (phone !== undefined) expect(digits(lead?.phone)).toBe(digits(phone));
      if (fields.company !== undefined) expect(lead?.company).toBe(fields.company);
      if (fields.title !== undefined) expect(lead?.title).toBe(fields.title);
    }
  });
});
