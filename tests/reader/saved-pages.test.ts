// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { readFirst } from '@/lib/reader/read-first';
import { recipes } from '@/lib/recipes/sites';

import { parse } from './golden-pages';

const folder = join(import.meta.dirname, '../../../shared/fixtures/gmail');
const names = existsSync(folder)
  ? readdirSync(folder)
      .filter((file) => file.endsWith('.html'))
      .map((file) => file.slice(0, -5))
  : [];

type Expected = {
  url: string;
  lead: { name: string | null; email: string | null } | null;
  viewer?: { email: string; other_accounts?: string[] };
  rows?: { from_name: string; from_email: string; subject: string | null; time_title: string }[];
  thread?: {
    id: string;
    subject: string;
    message_count: number;
    last_message: { direction: string; from_email: string; time_title: string };
    last_inbound: { text_starts_with: string };
  } | null;
};

describe.skipIf(names.length === 0)('saved Gmail pages', () => {
  it.each(names)('%s reads as its expected file says', (name) => {
    const expected = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8')) as Expected;
    const sighting = readFirst(
      recipes,
      parse(readFileSync(join(folder, `${name}.html`), 'utf8')),
      new URL(expected.url),
    )!.sighting;
    expect(sighting.lead && { name: sighting.lead.name, email: sighting.lead.email }).toEqual(
      expected.lead && { name: expected.lead.name, email: expected.lead.email },
    );
    if (expected.viewer) {
      expect(sighting.account).toBe(expected.viewer.email);
      expect(sighting.ownAddresses).toEqual(expect.arrayContaining(expected.viewer.other_accounts ?? []));
    }
    if (expected.rows)
      expect(
        sighting.rows.map(({ name: who, email, subject, atText }) => [who, email, subject, atText]),
      ).toEqual(expected.rows.map((row) => [row.from_name, row.from_email, row.subject, row.time_title]));
    if (expected.thread) {
      const { messages, lastDirection, id, subject } = sighting.thread!;
      const last = messages.at(-1)!;
      expect({ id, subject, message_count: messages.length }).toEqual({
        id: expected.thread.id,
        subject: expected.thread.subject,
        message_count: expected.thread.message_count,
      });
      expect([
        { inbound: 'in', outbound: 'out' }[expected.thread.last_message.direction],
        expected.thread.last_message.from_email,
        expected.thread.last_message.time_title,
      ]).toEqual([lastDirection, last.from, last.atText]);
      const text = messages.findLast((message) => message.text !== null)!.text!;
      expect(text.startsWith(expected.thread.last_inbound.text_starts_with)).toBe(true);
      expect(text).not.toMatch(/555 0100|wrote:|Download/);
    }
  });
});
