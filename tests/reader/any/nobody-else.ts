import type { Person, Sighting } from '@/lib/domain/page/sighting';

/** What the expected files hold of a sighting: what is absent is left out, a list's rows only as names. */
export function short({ kind, notes, lead, candidates, rows, facts }: Sighting): unknown {
  const known = (one: object) =>
    Object.fromEntries(Object.entries(one).filter(([, value]) => value !== null));
  const person = (one: Person | null) => one && known(one);
  return {
    kind,
    lead: person(lead),
    ...(facts && { facts: known(facts) }),
    ...(notes.length > 0 ? { notes } : {}),
    ...(candidates.length > 0 ? { candidates: candidates.map(person) } : {}),
    ...(rows.length > 0 ? { rows: rows.map(({ name, email }) => [name, email]) } : {}),
  };
}

/** The rep's own side of the fixtures: nobody to sell to. */
const OURS = /robin|vale\b|sanna|陈晓东|佐々木|Робин|heroncrm|evil|someone@/i;

/**
 * Nobody, or the same person with fewer fields. A part of the name or another of the person's own fields may
 * stand in for one that is gone (a second number, the rest of a name); an address must be one the whole page
 * gives, and the rep's side is never the lead.
 */
export function isNobodyElse({ lead }: Sighting, whole: Sighting): boolean {
  if (!lead) return true;
  if (OURS.test(`${lead.name} ${lead.email}`)) return false;
  const known = [whole.lead, ...whole.candidates].filter((person) => person !== null);
  const words = (name: string) =>
    name
      .toLowerCase()
      .split(/[\s.,]+/)
      .filter((word) => word.length > 1);
  return known.some(
    ({ name, email }) =>
      (lead.name === null ||
        (name !== null && words(lead.name).some((word) => words(name).includes(word)))) &&
      (lead.email === null || email === null || lead.email === email),
  );
}
