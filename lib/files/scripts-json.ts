import { z } from 'zod';

import { because, type Reason } from '../domain/reason';
import { Script } from '../domain/script/script';

/** What came out of a file: the scripts that can be read, and of every other where it is and why not. */
export type ReadScripts = { scripts: Script[]; problems: { place: string; why: Reason }[] };

const MOST_CHARACTERS = 5_000_000;
const File = z.object({
  kind: z.literal('fifth-touch-scripts'),
  v: z.literal(1),
  scripts: z.array(z.unknown()).max(500),
});

/** Scripts as a file to be kept or passed on. */
export function toJson(scripts: readonly Script[]): string {
  return `${JSON.stringify({ kind: 'fifth-touch-scripts', v: 1, scripts }, null, 2)}\n`;
}

/** Reads such a file, or a bare list of scripts. Nothing in it is trusted; at most 500 scripts. */
export function fromJson(text: string): ReadScripts {
  if (text.length > MOST_CHARACTERS) return nothing(because('file-too-big'));
  const json = parse(text);
  const file = File.safeParse(
    Array.isArray(json) ? { kind: 'fifth-touch-scripts', v: 1, scripts: json } : json,
  );
  if (!file.success) return nothing(because('file-not-scripts'));
  return readAll(file.data.scripts.map((one, at) => ({ place: `${at + 1}`, value: one })));
}

/**
 * Each by itself: one that cannot be read keeps none of the others out. Of two with one id the second is
 * refused.
 */
export function readAll(all: readonly { place: string; value: unknown }[]): ReadScripts {
  const found: ReadScripts = { scripts: [], problems: [] };
  for (const { place, value } of all) {
    const read = Script.safeParse(value);
    if (!read.success)
      found.problems.push({
        place,
        why: because('file-bad-script', { what: read.error.issues[0]!.path.join('.') || '?' }),
      });
    else if (found.scripts.some(({ id }) => id === read.data.id))
      found.problems.push({ place, why: because('file-twice', { id: read.data.id }) });
    else found.scripts.push(read.data);
  }
  return found;
}

/** A file of which nothing can be used, and why. */
export const nothing = (why: Reason): ReadScripts => ({ scripts: [], problems: [{ place: '', why }] });

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
