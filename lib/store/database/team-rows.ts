import type { Claim, ClaimBody } from '../../domain/team/claims';
import type { Head } from '../../domain/team/chain';
import type { DocumentKey, DocumentRow } from './document-row';

/** The team this browser has joined, as the invitation said. Private keys are in it. */
export type Connection = {
  team: { id: string; name: string };
  servers: string[];
  actor: string;
  name: string;
  role: string;
  scopes: string[];
  jwt: string;
  seed: string;
  /** The rep's private key, for opening keys of scopes that come later. */
  unwrap: JsonWebKey;
  /** And the one by which others know that the rep wrote something. */
  sign?: JsonWebKey;
  /** The team's word that it is theirs, and the public key by which such words are proven; not in older teams. */
  certificate?: string;
  root?: JsonWebKey;
  /** From when on everything in the team's log is signed, ms; older teams say it later (`signed`). */
  signedFrom?: number;
  /** Keys by scope and their id, base64. */
  keys: Record<string, Record<string, string>>;
  manager: string;
  /** Until when the credentials are good, ms. */
  until: number;
  /** Public keys of members by actor, where this browser can invite and change keys. */
  members?: Record<string, JsonWebKey>;
  /** Signing seeds by role, there too. */
  signing?: Record<string, string>;
  /** Gives the team's word on members' keys, there too. */
  certify?: JsonWebKey;
  /** Whose credentials it makes anew, by actor: for which key of theirs, and as what. */
  renew?: Record<string, { publicKey: string; role: string; scopes: string[] }>;
  /** Keys that it publishes, wrapped for each who may have them; as `keys`, the newest of a scope last. */
  spread?: Record<string, Record<string, string>>;
  /** Public keys of who was put out. */
  putOut?: string[];
  /** Which browser has all these keys: its id, and how many have taken them over up to it. Absent: the first. */
  holder?: { id: string; n: number };
};

/**
 * `shared/<lead>`: somebody has shared a lead, and what the rep did with it is to be sent to those who see it
 * now. `progress`: in which life of the server things have come; up to which arrival it has been looked at what is
 * to be sent; and up to which everything of the rep's is sent again, wherever it came from. `keys/<scope>`: those
 * of a scope that came after the invitation. `signed`: from when on everything in the log is signed. `leaving`: the team is being left, and what is not the rep's own wiped.
 */
export type TeamRow =
  | { id: 'connection'; connection: Connection }
  | { id: 'progress'; life: string | null; sent: number; again: number }
  | { id: `keys/${string}`; scope: string; keys: Record<string, string> }
  | { id: `shared/${string}`; leadId: string }
  | { id: 'signed'; from: number }
  | { id: 'leaving'; actor: string };

/** Up to which sequence a stream has come in, of one scope. */
export type CursorRow = { stream: string; scope: string; seq: number };

/** How far what a device has sent in a scope has come in. */
export type ChainRow = Head & { scope: string; device: string; actor: string };

/**
 * Sealed, numbered, and not acknowledged yet: sent again, as it is, until it is. `document`: published for
 * everybody, on what was published before; then `device` is `PUBLISHED` and `n` only an order.
 */
export type OutgoingRow = {
  scope: string;
  device: string;
  n: number;
  subject: string;
  text: string;
  document?: DocumentKey;
};
export const PUBLISHED = 'published';

/** The last that this device has sealed in a scope. */
export type SealedRow = { scope: string; device: string; n: number; hash: string };

/** Something that is not as it should be about what came, for the audit trail. */
export type AuditNote = {
  id: string;
  at: number;
  what:
    | 'gap'
    | 'altered'
    | 'forged'
    | 'replay'
    | 'clock'
    | 'unreadable'
    | 'no-key'
    | 'unsigned'
    | 'unsigned-entry'
    | 'unsigned-before'
    | 'claim-ignored';
  scope: string;
  subject: string;
  seq: number;
  actor: string | null;
  device: string | null;
  leadId: string | null;
  /** How many are missing, of a gap. */
  count?: number;
};

/**
 * A claim as it came: counted for each lead in each scope. `event`: for which event it was made; absent where it is
 * not known.
 */
export type ClaimRow = Claim & { scope: string; event?: string };

/** A claim the server has not answered. `event`: what was said in the log that it is wished for by. */
export type PendingClaimRow = ClaimBody & { event: string; leadId: string; scope: string };

/** A shared document as another member has changed it: for a manager to accept or not. */
export type ProposalRow = DocumentRow;
