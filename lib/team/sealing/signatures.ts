import { z } from 'zod';

import type { Connection } from '../../store/database/team-rows';
import { fromBase64, toBase64 } from './base64';

const PAIR = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const BY = { name: 'ECDSA', hash: 'SHA-256' } as const;
const Base64 = z.string().max(200);

/** What shows who said something: their public key, the team's word that it is theirs, and their signature. */
export const Signature = z.strictObject({
  key: z.strictObject({ x: Base64, y: Base64 }),
  certificate: Base64,
  signature: Base64,
});
export type Signature = z.infer<typeof Signature>;
type PublicKey = Signature['key'];

export type Signer = {
  /** Whether in this team it can be told who said something. */
  proves: boolean;
  /** Undefined in a team that was started before there were signatures. */
  sign(said: string): Promise<Signature | undefined>;
  /** Whether it was this member who said it. In a team without signatures nobody can tell, and all is taken. */
  isBy(actor: string, said: string, by: Signature | undefined): Promise<boolean>;
};

/** A new key to sign with, and the public one by which others know it. */
export async function newSigningPair(): Promise<{ sign: JsonWebKey; verify: JsonWebKey }> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(PAIR, true, ['sign', 'verify']);
  const [sign, verify] = await Promise.all(
    [privateKey, publicKey].map((key) => crypto.subtle.exportKey('jwk', key)),
  );
  return { sign: sign!, verify: verify! };
}

/** The team's word that a key is a member's, given with the key that managers alone have. */
export async function certificateOf(
  certify: JsonWebKey,
  team: string,
  actor: string,
  key: JsonWebKey,
): Promise<string> {
  return signed(await signingKey(certify), certified(team, actor, key as PublicKey));
}

/** Signs as the member whose connection it is, and proves what others have signed. */
export function signerOf({ team, sign, certificate, root }: Connection): Signer {
  const own = sign && certificate !== undefined ? signingKey(sign) : undefined;
  const rootKey = root && verifyingKey(root as PublicKey);
  /** Keys whose certificate was looked at, by all three; null where it is none. */
  const known = new Map<string, Promise<CryptoKey | null>>();
  const keyOf = async (actor: string, { key, certificate: word }: Signature) =>
    (await isSigned(await rootKey!, certified(team.id, actor, key), word)) ? verifyingKey(key) : null;
  return {
    proves: rootKey !== undefined,
    sign: async (said) => {
      if (!own) return undefined;
      const { x, y } = sign as PublicKey;
      return { key: { x, y }, certificate: certificate!, signature: await signed(await own, said) };
    },
    isBy: async (actor, said, by) => {
      if (!rootKey) return true;
      if (!by) return false;
      const id = JSON.stringify([actor, by.key, by.certificate]);
      if (!known.has(id)) known.set(id, keyOf(actor, by));
      try {
        const key = await known.get(id)!;
        return key !== null && (await isSigned(key, said, by.signature));
      } catch {
        // No key at all, or no base64.
        return false;
      }
    },
  };
}

/** The team's word on something that holds for all of it, given with the key that managers alone have. */
export async function teamsWord(certify: JsonWebKey, said: string): Promise<string> {
  return signed(await signingKey(certify), said);
}

/** Whether it is the word of the team whose public key this is. */
export async function isTeamsWord(root: JsonWebKey, said: string, word: string): Promise<boolean> {
  try {
    return await isSigned(await verifyingKey(root as PublicKey), said, word);
  } catch {
    // No base64.
    return false;
  }
}

const certified = (team: string, actor: string, { x, y }: PublicKey) =>
  JSON.stringify(['fifth-touch member', team, actor, x, y]);

const signingKey = (jwk: JsonWebKey) => crypto.subtle.importKey('jwk', jwk, PAIR, false, ['sign']);

function verifyingKey({ x, y }: PublicKey): Promise<CryptoKey> {
  return crypto.subtle.importKey('jwk', { kty: 'EC', crv: 'P-256', x, y }, PAIR, false, ['verify']);
}

async function signed(key: CryptoKey, text: string): Promise<string> {
  return toBase64(new Uint8Array(await crypto.subtle.sign(BY, key, bytesOf(text))));
}

function isSigned(key: CryptoKey, text: string, signature: string): Promise<boolean> {
  return crypto.subtle.verify(BY, key, fromBase64(signature), bytesOf(text));
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
