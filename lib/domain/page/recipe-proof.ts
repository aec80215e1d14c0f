import { z } from 'zod';

import type { Sighting } from './sighting';

/**
 * What one page gave as proof of whom it shows. `page`: its address; `who`: the person by name, or by address
 * where none is read.
 */
const Shown = z.strictObject({
  page: z.string().max(2000),
  who: z.string().max(254),
  proofs: z.record(z.string().max(20), z.string().max(500)),
});
/**
 * The last pages that one version of a recipe read, each once, oldest first. Names people, so it lives no
 * longer than the browser.
 */
export const ShownPages = z.strictObject({
  version: z.number().int().min(0),
  pages: z.array(Shown).max(20),
});
export type ShownPages = z.infer<typeof ShownPages>;

const KEPT = 20;

/** Whether a page was read in a way that a rep has shown, here or elsewhere. */
export const isTaughtReading = (sighting: Pick<Sighting, 'recipe'> | null): boolean =>
  sighting?.recipe.startsWith('taught-') ?? false;

/** The record after one more page. A page that leaves a doubt, or names nobody, says nothing. */
export function noteShown(before: ShownPages | null, sighting: Sighting): ShownPages {
  const { recipeVersion: version, lead, key, url, notes } = sighting;
  const pages = before?.version === version ? before.pages : [];
  const who = (lead?.name ?? lead?.email)?.toLowerCase();
  if (!lead || !who || notes.length > 0) return { version, pages };
  const proofs = Object.fromEntries(
    Object.entries({ key, email: lead.email, profile: lead.profileUrl, record: lead.recordId }).filter(
      (entry): entry is [string, string] => entry[1] !== null,
    ),
  );
  return {
    version,
    pages: [...pages.filter(({ page }) => page !== url), { page: url, who, proofs }].slice(-KEPT),
  };
}

/**
 * What the pages say of a recipe's proofs. `repeats`: two people were seen with one proof, so none of them
 * proves anything. `checked`: on two pages with two people every proof was another. Null while neither was
 * seen.
 */
export function proofOf({ pages }: ShownPages): 'checked' | 'repeats' | null {
  const pairs = pages.flatMap((one, n) => pages.slice(n + 1).map((other) => [one, other] as const));
  const others = pairs.filter(([one, other]) => one.who !== other.who);
  if (
    others.some(([one, other]) =>
      Object.keys(one.proofs).some((proof) => one.proofs[proof] === other.proofs[proof]),
    )
  )
    return 'repeats';
  return others.length > 0 ? 'checked' : null;
}

/**
 * The reading as what it proves nothing of: its person is offered, and nobody is named. `why`: `unchecked` or
 * `repeats`.
 */
export function unproven(sighting: Sighting, why: 'unchecked' | 'repeats'): Sighting {
  const { lead, candidates, notes } = sighting;
  if (!lead) return sighting;
  return {
    ...sighting,
    lead: null,
    candidates: [lead, ...candidates].slice(0, 50),
    confidence: {},
    notes: [why, ...notes].slice(0, 20),
  };
}
