// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';

import type { Person, RecordFacts } from '@/lib/domain/page/sighting';
import { Sighting } from '@/lib/domain/page/sighting';
import { readFirst } from '@/lib/reader/read-first';
import { recipes } from '@/lib/recipes/sites';

import { compact, goldenPages, parse } from './golden-pages';

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
    for (const element of document.body.querySelectorAll('*')) {
      const after = element.nextSibling;
      const parent = element.parentNode!;
      element.remove();
      const sighting = read();
      parent.insertBefore(element, after);
      expectNobodyElse(sighting, whole, `without ${element.outerHTML.slice(0, 120)}`);
      expectNoOtherFacts(sighting, whole, `without ${element.outerHTML.slice(0, 120)}`);
    }
  });

  it('never shows somebody else, whichever attribute is missing', () => {
    for (const element of document.body.querySelectorAll('*')) {
      for (const { name: attribute, value } of Array.from(element.attributes)) {
        if (/^(style|hidden|href|src|alt)$/.test(attribute)) continue;
        element.removeAttribute(attribute);
        const sighting = read();
        element.setAttribute(attribute, value);
        expectNobodyElse(
          sighting,
          whole,
          `without ${attribute}=${value} in ${element.outerHTML.slice(0, 120)}`,
        );
      }
    }
  });
});

/** A fact of the record is the same or gone: a label that has lost its value never takes the next one's. */
function expectNoOtherFacts(now: Sighting | null, whole: Sighting | null, how: string): void {
  for (const [name, value] of Object.entries(now?.facts ?? {}))
    if (value !== null) expect(value, `${how}: ${name}`).toBe(whole?.facts?.[name as keyof RecordFacts]);
}

/** Nobody, or the same person, or (of several) one of those the whole page offers. */
function expectNobodyElse(now: Sighting | null, whole: Sighting | null, how: string): void {
  if (!now?.lead) return;
  const known = [whole?.lead, ...(whole?.candidates ?? [])].filter(
    (person) => person !== null && person !== undefined,
  );
  const fields = ['name', 'email', 'phone', 'profileUrl', 'recordId'] as const satisfies (keyof Person)[];
  const same = known.some((person) =>
    fields.every((field) => now.lead![field] === null || now.lead![field] === person[field]),
  );
  expect(same, `${how}: ${JSON.stringify(now.lead)}`).toBe(true);
  expect(whole!.ownAddresses, how).not.toContain(now.lead.email);
}
