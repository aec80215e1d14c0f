import { FIRST, type Self } from '../../domain/self';
import type { Db } from '../database/db';
import type { DocumentRow } from '../database/document-row';
import { versionsOf } from '../database/documents';

/**
 * One version of a document, as a list of them says it. `document`: the command that saved it. `version`: its
 * number, for people. `elsewhere`: it was made on another device. `aside`: its changes are not in the version
 * that counts: two devices changed the document at once.
 */
export type Saved = {
  document: string;
  version: number;
  at: number;
  elsewhere: boolean;
  aside: boolean;
};

/**
 * All versions of one document, given in their order, newest first; `body` is read into what the list is of.
 */
export function savedVersions<Read>(
  rows: readonly DocumentRow[],
  { device }: Pick<Self, 'device'>,
  read: (body: unknown, version: number) => Read,
): (Saved & Read)[] {
  const line = lineOf(rows);
  return rows
    .map((row, place) => ({
      document: row.command,
      version: place + 1,
      at: row.at,
      elsewhere: row.device !== device && row.device !== FIRST.device,
      aside: !line.has(row.command),
      ...read(row.body, place + 1),
    }))
    .toReversed();
}

/** The last version, the one it was made from, and so on to the first, by their commands. */
export function lineOf(rows: readonly DocumentRow[]): ReadonlySet<string> {
  const line = new Set<string>();
  let next = rows.at(-1)?.command ?? null;
  for (const { command, base } of rows.toReversed()) {
    if (command !== next) continue;
    line.add(command);
    next = base;
  }
  return line;
}

/**
 * One version of the settings or the roster that was made while another was, and does not count; `body` as it
 * was saved.
 */
export type AsideVersion = { document: string; at: number; body: unknown };

/**
 * The versions whose changes are not in the one that counts, newest first; those that say the same as that
 * one are left out.
 */
export async function readAside(db: Db, kind: 'settings' | 'roster'): Promise<AsideVersion[]> {
  const rows = await versionsOf(db, kind, kind);
  const line = lineOf(rows);
  const counts = JSON.stringify(rows.at(-1)?.body);
  return rows
    .filter(({ command, body }) => !line.has(command) && JSON.stringify(body) !== counts)
    .map(({ command, at, body }) => ({ document: command, at, body }))
    .toReversed();
}
