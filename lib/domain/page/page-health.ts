import { z } from 'zod';

import { Instant } from '../time/calendar';
import type { Sighting } from './sighting';

/**
 * One page as a recipe read it: which page, as a number that tells it from others and says nothing of it, and
 * what was there.
 */
const Reading = z.strictObject({ page: z.number().int().min(0), has: z.array(z.string().max(40)).max(12) });

/** How one recipe has done on this computer. Holds nobody: figures, and names of fields. */
export const PageHealth = z.strictObject({
  site: z.string().max(80),
  version: z.number().int().min(0),
  /** When somebody was last read. */
  goodAt: Instant.nullable(),
  /** The last pages, each once, oldest first. */
  readings: z.array(Reading).max(60),
  /** Whether its proofs were seen to differ where the person did. */
  proof: z.enum(['checked', 'repeats']).optional(),
});
export type PageHealth = z.infer<typeof PageHealth>;

/**
 * `changed`: the page is not what the recipe was written for any more, by its `field`, or (`person`)
 * altogether. `lately`: usual fields that the last pages were without.
 */
export type Verdict = { changed: { field: string; count: number } | null; lately: string[] };

/**
 * So many that what was usual is still known while something is missing for long; after fifty pages without
 * it, that is what is usual.
 */
const KEPT = 60;
/** This many different pages in a row without the usual field are no accident. */
const ROW = 5;
const LATELY = 3;
/** Usual is what four of five had, once enough were seen to say so. */
const USUAL = 0.8;
const ENOUGH = 10;
const BEFORE = 20;
const PERSON = 'person';
const KINDS: readonly string[] = ['profile', 'record', 'thread'];
const TELLS: readonly string[] = ['nobody', 'viewer-unknown'];

/** What a recipe looks for in a person. */
export type Looked = { id: string; site: string; fields: readonly string[] };

/**
 * The record after one more page. A page that is somebody's doubt (in transition, several people) says
 * nothing of the recipe, and is not counted; nor is one whose recipe looks for nobody. Seen again, a page
 * counts as it is now. `before` of another version is begun anew.
 */
export function noteReading(
  before: PageHealth | undefined,
  { fields, site }: Looked,
  sighting: Sighting,
  now: Instant,
): PageHealth | null {
  const { lead, lost = [], notes, kind, recipeVersion } = sighting;
  if (fields.length === 0 || !KINDS.includes(kind) || (!lead && !notes.some((note) => TELLS.includes(note))))
    return null;
  const has = fields.filter((field) => lead?.[field as keyof typeof lead] && !lost.includes(field));
  const isSomebody = has.some((field) => ['name', 'email', 'phone', 'profileUrl'].includes(field));
  const page = numberOf(sighting.key);
  const known = before?.version === recipeVersion ? before : undefined;
  const readings = (known?.readings ?? []).filter((one) => one.page !== page);
  return {
    site: site.slice(0, 80),
    version: recipeVersion,
    goodAt: isSomebody ? now : (before?.goodAt ?? null),
    readings: [...readings, { page, has: isSomebody ? [PERSON, ...has] : [] }].slice(-KEPT),
    ...(known?.proof && { proof: known.proof }),
  };
}

/**
 * Whether a page seems to have changed under its recipe. Says so before anybody trusts what is read in
 * another field's place.
 */
export function judge({ readings }: PageHealth): Verdict {
  const nobody = gone(readings, PERSON, 0);
  if (nobody >= ROW) return { changed: { field: PERSON, count: nobody }, lately: [] };
  // A page without anybody says nothing of one field.
  const named = readings.filter(({ has }) => has.includes(PERSON));
  const fields = [...new Set(named.flatMap(({ has }) => has))]
    .filter((field) => field !== PERSON)
    .map((field) => ({ field, count: gone(named, field, ENOUGH) }));
  return {
    changed: fields.find(({ count }) => count >= ROW) ?? null,
    lately: fields.filter(({ count }) => count >= LATELY).map(({ field }) => field),
  };
}

/**
 * On how many of the last pages in a row something is missing that was usual before them; `enough`: how many
 * it takes to say what is usual.
 */
function gone(readings: PageHealth['readings'], field: string, enough: number): number {
  const count = rowWithout(readings, field);
  const before = readings.slice(0, readings.length - count).slice(-BEFORE);
  const had = before.filter(({ has }) => has.includes(field)).length;
  return before.length >= enough && had >= before.length * USUAL ? count : 0;
}

/** How many of the last pages in a row were without a field. */
const rowWithout = (readings: PageHealth['readings'], field: string): number =>
  readings.length - 1 - readings.findLastIndex(({ has }) => has.includes(field));

/** Sixteen bits of a page's key: enough to tell it from its neighbours, too few to say whose it is. */
function numberOf(key: string): number {
  let hash = 0x81_1c_9d_c5;
  for (const letter of key) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01_00_01_93) >>> 0;
  return (hash ^ (hash >>> 16)) & 0xff_ff;
}
