// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';

import { type Person, type RecordFacts, Sighting } from '@/lib/domain/page/sighting';
import { readFirst } from '@/lib/reader/read-first';
import { recipes } from '@/lib/recipes/sites';

import { compact, goldenPages, parse } from './golden-pages';
import { wrongWithout, wrongWithoutAttribute } from './without-each';

describe.each(goldenPages())('$name', { timeout: 60_000 }, ({ html, url, expected, name }) => {
  const document = parse(html);
  const read = () => readFirst(recipes, document, url)?.sighting ?? null;
  const whole = read();

  it('reads as a careful person would, and leaves the page as it was', () => {
    const before = document.documentElement.outerHTML;
    const sighting = read();
    expect(compact(sighting)).toEqual(expected);
    expect(document.documentElement.outerHTML).toBe(before);
    if (sighting) expect(Sighting.parse(sighting)).toEqual(sighting);
  });

  it('belongs to the recipe of its folder', () => {
    if (whole) expect(whole.recipe).toBe(name.split('/')[0]);
  });

  it('never shows somebody else, whichever element is missing', () => {
    expect(
      wrongWithout(document, () => {
        const sighting = read();
        return !isNobodyElse(sighting, whole) || !hasNoOtherFacts(sighting, whole);
      }),
    ).toEqual([]);
  });

  it('never shows somebody else, whichever attribute is missing', () => {
    const wrong = wrongWithoutAttribute(
      document,
      /^(style|hidden|href|src|alt)$/,
      () => !isNobodyElse(read(), whole),
    );
    expect(wrong).toEqual([]);
  });
});

/** A fact of the record is the same or gone: a label that has lost its value never takes the next one's. */
function hasNoOtherFacts(now: Sighting | null, whole: Sighting | null): boolean {
  return Object.entries(now?.facts ?? {}).every(
    ([name, value]) => value === null || value === whole?.facts?.[name as keyof RecordFacts],
  );
}

const FIELDS = ['name', 'email', 'phone', 'profileUrl', 'recordId'] as const satisfies (keyof Person)[];

/** Nobody, or the same person, or (of several) one of those the whole page offers; never the rep. */
function isNobodyElse(now: Sighting | null, whole: Sighting | null): boolean {
  const lead = now?.lead;
  if (!lead) return true;
  const known = [whole?.lead, ...(whole?.candidates ?? [])].filter(
    (person) => person !== null && person !== undefined,
  );
  return (
    known.some((person) => FIELDS.every((field) => lead[field] === null || lead[field] === person[field])) &&
    !(lead.email !== null && whole!.ownAddresses.includes(lead.email))
  );
}
