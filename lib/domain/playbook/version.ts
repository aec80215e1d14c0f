import { z } from 'zod';

import { Id } from '../words';
import type { Playbook } from './playbook';

/**
 * One version of a playbook, called the same on every device: the command that saved it (a UUID), or `v` and
 * a number where the number is the same everywhere: a shipped playbook is released with it, and the first
 * versions of one's own were counted in the one database there was.
 */
export const VersionId = z.union([z.uuid(), z.string().regex(/^v[1-9]\d{0,6}$/)]);

/**
 * Which version of which playbook a lead follows. `document` says it; `version` is its number as it was then,
 * for people.
 */
export const PlaybookPin = z.strictObject({
  id: Id,
  document: VersionId,
  version: z.number().int().min(1).max(1_000_000),
});
export type PlaybookPin = z.infer<typeof PlaybookPin>;

/** A playbook, and which version of it this is. */
export type PlaybookVersion = Playbook & { document: string };

/** The id of versions from before ids: their number. */
export function numberedId(version: number): string {
  return `v${version}`;
}

/** A playbook whose number says which version it is. */
export function numbered(playbook: Playbook): PlaybookVersion {
  return { ...playbook, document: numberedId(playbook.version) };
}

/** What a lead keeps of the playbook it follows. */
export function pinOf({ id, document, version }: PlaybookVersion): PlaybookPin {
  return { id, document, version };
}
