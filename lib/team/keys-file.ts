import { z } from 'zod';

import { isOwnScope } from '../domain/self';
import type { Roster } from '../domain/settings/roster';
import type { Connection } from '../store/database/team-rows';
import { publicKeyOf } from '../wire/credentials';
import { putOut, scopesIn, withRoster } from './change-member';
import type { Holding } from './holder';

// The signing keys are handed on whole, to another manager's browser or to a new computer, in a file that is locked with
// a passphrase.

const Text = z.string().min(1).max(5000);
const Jwk = z.looseObject({});
const Keys = z.record(Text, z.record(Text, Text));

/** The connection of the browser that has the keys, as it is written down. */
const Held = z.looseObject({
  team: z.strictObject({ id: Text, name: Text }),
  servers: z.array(Text).min(1).max(9),
  actor: Text,
  name: Text,
  role: Text,
  scopes: z.array(Text).max(500),
  jwt: Text,
  seed: Text,
  unwrap: Jwk,
  keys: Keys,
  manager: Text,
  until: z.number(),
  certify: Jwk,
  root: Jwk,
  signing: z.record(Text, Text),
  members: z.record(Text, Jwk),
  renew: z.record(Text, z.strictObject({ publicKey: Text, role: Text, scopes: z.array(Text) })).optional(),
  spread: Keys.optional(),
  putOut: z.array(Text).optional(),
  holder: z.strictObject({ id: Text, n: z.int().min(0) }).optional(),
});

const KeysFile = z.strictObject({
  'fifth-touch': z.literal('signing keys'),
  v: z.literal(1),
  /** When it was saved, ms. */
  saved: z.number(),
  connection: Held,
});

/** The text of the file; `now` in ms. To be locked before it is written anywhere. */
export function keysText(connection: Holding, now: number): string {
  return JSON.stringify({ 'fifth-touch': 'signing keys', v: 1, saved: now, connection });
}

/** What such a file holds, and when it was saved, ms; null where it is none. */
export function readKeysFile(text: string): { saved: number; held: Holding } | null {
  try {
    const file = KeysFile.safeParse(JSON.parse(text)).data;
    return file ? { saved: file.saved, held: file.connection as Holding } : null;
  } catch {
    return null;
  }
}

/**
 * The connection of a browser that takes the keys over: of another manager of the team (`mine`), or of the same one
 * on a new computer (null). Roles, groups and who was put out since the file was saved are as the roster says;
 * whoever was invited since is not known, and has to be invited again. Null: `mine` is of another team, or no
 * manager's.
 */
export function takenOver(held: Holding, mine: Connection | null, roster: Roster): Connection | null {
  const holder = { id: crypto.randomUUID(), n: (held.holder?.n ?? 0) + 1 };
  const taken =
    mine === null || mine.actor === held.actor ? { ...held, holder } : asMine(held, mine, roster, holder);
  return taken && withoutGone(withRoster(taken, roster), roster);
}

function asMine(
  held: Holding,
  mine: Connection,
  roster: Roster,
  holder: NonNullable<Connection['holder']>,
): Connection | null {
  const isSame =
    mine.team.id === held.team.id && mine.root?.x === held.root.x && mine.root?.y === held.root.y;
  if (!isSame || mine.role !== 'manager') return null;
  const { signing, certify, members, spread, putOut: out, keys, scopes, renew = {} } = held;
  const { [mine.actor]: _, ...others } = renew;
  const group = roster.find(({ id }) => id === held.actor)?.group;
  const before = { publicKey: publicKeyOf(held.seed), role: held.role, scopes: scopesIn(group?.id ?? null) };
  const all = Object.entries({ ...keys, ...mine.keys }).filter(
    ([scope]) => scope in mine.keys || !isOwnScope(scope),
  );
  return {
    ...mine,
    keys: Object.fromEntries(all.map(([scope, own]) => [scope, { ...keys[scope], ...own }])),
    scopes: [...new Set([...mine.scopes, ...scopes.filter((scope) => !isOwnScope(scope))])],
    signing,
    certify,
    members,
    ...(spread && { spread }),
    ...(out && { putOut: out }),
    renew: { ...others, [held.actor]: before },
    holder,
  };
}

function withoutGone(connection: Connection, roster: Roster): Connection {
  const gone = roster.filter(
    ({ id, left }) => left !== undefined && Object.hasOwn(connection.renew ?? {}, id),
  );
  return gone.reduce((changed, { id }) => putOut(changed, id), connection);
}
