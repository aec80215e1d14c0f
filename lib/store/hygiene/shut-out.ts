import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

import type { Db } from '../database/db';
import { currentOf } from '../database/documents';

// Who was erased and must never be contacted again is known by nothing but salted hashes of their addresses,
// numbers, profiles and records. Each is a document under its hash, so that it is in the copies and on every
// device; so is each salt, as each device makes one of its own.

const LENGTH = 40;

/** A key as nobody can read it; who has it can still be told from who has not. */
export function hashOf(salt: string, key: string): string {
  return bytesToHex(hmac(sha256, hexToBytes(salt), utf8ToBytes(key))).slice(0, LENGTH);
}

/** Whether any of these keys is of somebody who was erased and must never be contacted again. */
export async function isShutOut(db: Db, salts: readonly string[], keys: readonly string[]): Promise<boolean> {
  const hashes = salts.flatMap((salt) => keys.map((key) => hashOf(salt, key)));
  const found = await Promise.all(hashes.map((hash) => currentOf(db, 'shut-out', hash)));
  return found.some((one) => one !== undefined);
}
