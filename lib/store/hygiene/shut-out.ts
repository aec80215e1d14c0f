import { sha256 } from '@noble/hashes/sha2.js';

import type { Db } from '../database/db';
import { currentOf, documentsOf } from '../database/documents';

// Who was erased and must never be contacted again is known by nothing but salted hashes of their addresses,
// numbers, profiles and records. Each is a document under its hash, so that it is in the copies and on every
// device; so is each salt, as each device makes one of its own.

const LENGTH = 40;

/** A key as nobody can read it; who has it can still be told from who has not. Salts are of one length. */
export function hashOf(salt: string, key: string): string {
  return hex(sha256(new TextEncoder().encode(salt + key))).slice(0, LENGTH);
}

/** Bytes as they are written in an id. */
export const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Whether any of these keys is of somebody who was erased and must never be contacted again. */
export async function isShutOut(db: Db, salts: readonly string[], keys: readonly string[]): Promise<boolean> {
  return (await shutOutAmong(db, salts, keys)).size > 0;
}

/** Every hash by which somebody is kept out: for asking about so many that each would be a question too many. */
export async function allShutOut(db: Db): Promise<ReadonlySet<string>> {
  return new Set((await documentsOf(db, 'shut-out')).keys());
}

/** Those of these keys that are of somebody who was erased and must never be contacted again. */
export async function shutOutAmong(
  db: Db,
  salts: readonly string[],
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  const hashed = salts.flatMap((salt) => keys.map((key) => ({ key, hash: hashOf(salt, key) })));
  const found = await Promise.all(hashed.map(({ hash }) => currentOf(db, 'shut-out', hash)));
  return new Set(hashed.flatMap(({ key }, n) => (found[n] ? [key] : [])));
}
