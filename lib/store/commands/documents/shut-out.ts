import { identityKeys } from '../../../domain/lead/keys';
import type { Lead } from '../../../domain/lead/lead';
import type { Instant } from '../../../domain/time/calendar';
import type { Db } from '../../database/db';
import { saveDocuments } from '../../database/documents';
import { hashOf, hex } from '../../hygiene/shut-out';

const SALT_BYTES = 16;

/**
 * Keeps the keys of somebody who is being erased as hashes, so that nobody saves and contacts them again.
 * `salts`: those there are; the first is made here.
 */
export async function shutOut(
  db: Db,
  { keys }: Pick<Lead, 'keys'>,
  salts: readonly string[],
  command: string,
  now: Instant,
): Promise<void> {
  const { salt, made } = saltFor(salts, command);
  const hashes = [...new Set(identityKeys(keys).map((key) => hashOf(salt, key)))];
  if (hashes.length === 0) return;
  await saveDocuments(
    db,
    [...made, ...hashes.map((id) => ({ kind: 'shut-out' as const, id, body: {}, command }))],
    now,
  );
}

/** What hashes are salted with here. `made`: the document that says so, where there was none. */
export function saltFor(salts: readonly string[], command: string) {
  const [known] = salts;
  const salt = known ?? hex(crypto.getRandomValues(new Uint8Array(SALT_BYTES)));
  return { salt, made: known ? [] : [{ kind: 'salt' as const, id: salt, body: {}, command }] };
}
