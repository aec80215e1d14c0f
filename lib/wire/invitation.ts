import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';

import { ActorId, Scope } from '../domain/self';
import { NewLeads, Role } from '../domain/team/roles';
import type { Connection } from './wire';

const Base64 = z.string().regex(/^[\w+/=-]{1,200}$/);
/** A private key of a member, as browsers write it down. */
const PrivateJwk = z.looseObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: Base64,
  y: Base64,
  d: Base64,
});

const PublicJwk = PrivateJwk.omit({ d: true });

/** All that somebody needs to join a team, from its manager's browser to theirs. Whoever holds it is that member. */
export const Invitation = z.strictObject({
  v: z.literal(1),
  /** `id`: the public key of the team's account. */
  team: z.strictObject({ id: z.string().regex(/^A[A-Z2-7]{55}$/), name: z.string().min(1).max(80) }),
  servers: z
    .array(z.url({ protocol: /^wss?$/ }).max(300))
    .min(1)
    .max(9),
  actor: ActorId,
  name: z.string().min(1).max(80),
  role: Role,
  /** What they see beside their own. */
  scopes: z.array(Scope).max(20),
  /** What the server is shown, and the seed that signs its question. */
  jwt: z.string().regex(/^[\w-]+\.[\w-]+\.[\w-]+$/),
  seed: z.string().regex(/^SU[A-Z2-7]{56}$/),
  /** Opens what is wrapped for them, and signs what they write. */
  unwrap: PrivateJwk,
  sign: PrivateJwk,
  /** The team's word that they sign with it, and what such words are proven by. Not in older teams. */
  certificate: Base64.optional(),
  root: PublicJwk.optional(),
  /** From when on everything in the team's log is signed, in ms; older teams say it on the server. */
  signedFrom: z.number().min(0).optional(),
  /** By scope (their own included) and the key's id, in base64. */
  keys: z.record(Scope, z.record(z.string(), Base64)),
  /** Who sees the leads that members save, where they say nothing else. */
  newLeads: NewLeads.optional(),
  /** Who invites. */
  manager: z.string().max(80),
  /** From when until when the credentials are good, in ms. */
  made: z.number(),
  until: z.number(),
});
export type Invitation = z.infer<typeof Invitation>;

export type Unopened = 'no-invitation' | 'damaged' | 'newer' | 'expired' | 'other-team' | 'clock-wrong';

const HEAD = /^ft(\d+)\.([\w-]*)\.?(\w*)$/;
/** How far two clocks may differ, in ms. */
const CLOCKS = 15 * 60 * 1000;

/** As a code to paste or a file: one long word, with a sum at its end that shows when a part is missing. */
export function invitationText(invitation: Invitation): string {
  const body = base64Url(JSON.stringify(invitation));
  return `ft1.${body}.${sumOf(body)}`;
}

/**
 * What an invitation holds, or why it cannot be used. `team`: the id of the team that this browser has joined
 * already, if any; `now` in ms.
 */
export function openInvitation(
  text: string,
  now: number,
  team?: string,
): { invitation: Invitation } | { refused: Unopened } {
  const [, version, body = '', sum] = HEAD.exec(text.replaceAll(/\s/g, '')) ?? [];
  if (version === undefined) return { refused: 'no-invitation' };
  if (version !== '1') return { refused: 'newer' };
  if (sum !== sumOf(body)) return { refused: 'damaged' };
  const { data } = Invitation.safeParse(parsed(body));
  if (!data) return { refused: 'damaged' };
  if (team !== undefined && data.team.id !== team) return { refused: 'other-team' };
  if (now < data.made - CLOCKS) return { refused: 'clock-wrong' };
  return now > data.until ? { refused: 'expired' } : { invitation: data };
}

/** What the wire connects with. */
export function connectionOf({ servers, jwt, seed, actor }: Invitation): Connection {
  return { servers, jwt, seed, inbox: `_IN.${actor}` };
}

function sumOf(body: string): string {
  return bytesToHex(sha256(utf8ToBytes(body))).slice(0, 8);
}

function base64Url(text: string): string {
  const binary = String.fromCodePoint(...utf8ToBytes(text));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function parsed(body: string): unknown {
  try {
    const binary = atob(body.replaceAll('-', '+').replaceAll('_', '/'));
    return JSON.parse(new TextDecoder().decode(Uint8Array.from(binary, (one) => one.codePointAt(0)!)));
  } catch {
    return undefined;
  }
}
