import {
  Algorithms,
  createAccount,
  createOperator,
  createUser,
  encodeAccount,
  encodeOperator,
  encodeUser,
  fromPublic,
  fromSeed,
  type KeyPair,
  newScopedSigner,
} from '@nats-io/jwt';

import { Role } from '../domain/team/roles';
import { permissionsFor, permissionsOf, POD, ROLE } from './permissions';

const DAY_MS = 24 * 60 * 60 * 1000;
/** How long a member's credentials are good for. The browser that started the team renews them; see `memberJwt`. */
export const MEMBER_LIFE = 7 * DAY_MS;
/** How many connections a team may have at once. How much it may store, its server's configuration says. */
const CONNECTIONS = 500;
const NO_LIMIT = -1;
/** What the server calls every team: their own name is none of its business, and what signs knows no other letters. */
const TEAM = 'fifth-touch-team';

/** The seeds that sign members' credentials, one for each role. Managers' browsers hold these, and nothing above. */
export type SigningSeeds = Record<Role, string>;

/** What the server is told of the team. Public: it holds no secret. */
export type Accounts = {
  operatorJwt: string;
  /** Public key and JWT of the team's account. */
  account: string;
  accountJwt: string;
  /** Those of the account in which the server talks to itself; nobody has credentials for it. */
  system: string;
  systemJwt: string;
};

/**
 * The keys above all others. They are made, written into the one file that the manager keeps offline, and
 * forgotten. They are needed to put somebody out at once, or to add a signing key.
 */
export type RootKeys = { operatorSeed: string; accountSeed: string };

/** The keys of a new team. `account` (its public key) is the team's id. */
export async function newTeam(): Promise<{ accounts: Accounts; signing: SigningSeeds; root: RootKeys }> {
  const [operator, account, system] = [createOperator(), createAccount(), createAccount()];
  const byOperator = { ...v2, signer: operator };
  const signers = Role.options.map((role) => [role, createAccount()] as const);
  const signing = Object.fromEntries(signers.map(([role, key]) => [role, seedOf(key)])) as SigningSeeds;
  return {
    accounts: {
      operatorJwt: await encodeOperator(TEAM, operator, { system_account: system.getPublicKey() }, v2),
      account: account.getPublicKey(),
      accountJwt: await encodeAccount(TEAM, account, accountOf(signers), byOperator),
      system: system.getPublicKey(),
      systemJwt: await encodeAccount('system', system, {}, byOperator),
    },
    signing,
    root: { operatorSeed: seedOf(operator), accountSeed: seedOf(account) },
  };
}

/**
 * The seeds of a team in somebody else's account: one key of the account signs for every role, since its owner
 * knows nothing of roles. `account`: its public key; `seed`: of that key, or of one that the account lets sign.
 * Null where they are not such keys.
 */
export function hostedSigning(account: string, seed: string): SigningSeeds | null {
  try {
    if (!seed.startsWith('SA') || !key(seed)) return null;
    fromPublic(account);
  } catch {
    return null;
  }
  if (!account.startsWith('A')) return null;
  return Object.fromEntries(Role.options.map((role) => [role, seed])) as SigningSeeds;
}

/** Whether one key signs for every role, so that what a member may do stands in their own credentials. */
function isHosted(signing: SigningSeeds): boolean {
  return new Set(Object.values(signing)).size === 1;
}

/** A new member's own key: what is signed with it is theirs. `public` is what their credentials are made for. */
export function newMemberKey(): { seed: string; public: string } {
  const user = createUser();
  return { seed: seedOf(user), public: user.getPublicKey() };
}

/** What credentials are made for, of the member who has this seed. */
export function publicKeyOf(seed: string): string {
  return key(seed).getPublicKey();
}

/**
 * Credentials for one member in one role, good from `now` (ms) for a week. Renewed by making them again for
 * the same public key: the seed stays where it is, so they may lie where the member reads them.
 */
export async function memberJwt(member: {
  team: string;
  actor: string;
  role: Role;
  scopes: readonly string[];
  publicKey: string;
  signing: SigningSeeds;
  now: number;
}): Promise<{ jwt: string; until: number }> {
  const until = member.now + MEMBER_LIFE;
  const pods = member.scopes.filter((scope) => scope.startsWith('pod.')).map((scope) => scope.slice(4));
  const jwt = await encodeUser(
    member.actor,
    fromPublic(member.publicKey),
    fromPublic(member.team),
    {
      ...(isHosted(member.signing) && permissionsFor(member.role, member.actor, pods)),
      tags: [`${ROLE}:${member.role}`, ...pods.map((pod) => `${POD}:${pod}`)],
    },
    // Nothing is added to what stands here.
    { ...v2, scopedUser: true, signer: key(member.signing[member.role]), exp: Math.floor(until / 1000) },
  );
  return { jwt, until };
}

/**
 * The account anew, with everything that was signed for these members before `now` (ms) refused from then on.
 * Whoever keeps the team's file makes it; it takes effect when the server has read it.
 */
export async function revoke(
  root: RootKeys,
  signing: SigningSeeds,
  publicKeys: readonly string[],
  now: number,
): Promise<string> {
  const signers = Role.options.map((role) => [role, key(signing[role])] as const);
  const revocations = Object.fromEntries(publicKeys.map((one) => [one, Math.floor(now / 1000)]));
  return encodeAccount(
    TEAM,
    key(root.accountSeed),
    { ...accountOf(signers), revocations },
    {
      ...v2,
      signer: key(root.operatorSeed),
    },
  );
}

const v2 = { algorithm: Algorithms.v2 };

function accountOf(signers: (readonly [Role, KeyPair])[]) {
  return {
    signing_keys: signers.map(([role, signer]) => scoped(role, signer)),
    // Every limit is named: one that is left out is 0, which is nothing at all.
    limits: {
      subs: NO_LIMIT,
      data: NO_LIMIT,
      payload: NO_LIMIT,
      imports: NO_LIMIT,
      exports: NO_LIMIT,
      wildcards: true,
      disallow_bearer: true,
      conn: CONNECTIONS,
      leaf: 0,
      mem_storage: 0,
      disk_storage: NO_LIMIT,
      // Four; a server counts before it sees that the one asked for is there.
      streams: 5,
      consumer: NO_LIMIT,
      max_ack_pending: NO_LIMIT,
      mem_max_stream_bytes: NO_LIMIT,
      disk_max_stream_bytes: NO_LIMIT,
      max_bytes_required: false,
    },
  };
}

/**
 * Without leave to answer where a message came from, which the library adds: the server would note the reply
 * subject of each message that it sends somebody, and look through thousands of them at the next.
 */
function scoped(role: Role, signer: KeyPair) {
  const { template, ...rest } = newScopedSigner(signer, role, permissionsOf(role));
  const { resp: _, ...limits } = template;
  return { ...rest, template: limits };
}

function key(seed: string): KeyPair {
  return fromSeed(new TextEncoder().encode(seed));
}

function seedOf(pair: KeyPair): string {
  return new TextDecoder().decode(pair.getSeed());
}
