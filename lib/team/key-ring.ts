import type { Db } from '../store/database/db';
import type { Connection } from '../store/database/team-rows';
import { importScopeKey } from './sealing/scope-keys';
import { type Signer, signerOf } from './sealing/signatures';

/** Keys by scope and their id, base64, the newest of a scope last. */
type Keys = Connection['keys'];

/** The keys a member has: those of the invitation, and those that came since. */
export type KeyRing = {
  /** Undefined: this member has not got it. */
  key(scope: string, kid: string): Promise<CryptoKey | undefined>;
  /** The one to seal with; undefined where there is none of the scope. */
  present(scope: string): Promise<{ kid: string; key: CryptoKey } | undefined>;
  signer: Signer;
  /** From when on nothing is taken from the log that is not signed, by the server's clock; undefined: not said yet. */
  signedFrom: number | undefined;
};

/** So many keys that are not here are asked for of one ring: anybody can name keys that there are not. */
const MOST_ASKED = 20;

/** `ask`: where to look for a key that is not here yet. */
export async function readKeyRing(
  db: Db,
  connection: Connection,
  ask?: (scope: string, kid: string) => Promise<string | undefined>,
): Promise<KeyRing> {
  const [later, signedFrom] = await Promise.all([readLaterKeys(db), readSignedFrom(db, connection)]);
  const keys = merged(connection.keys, later);
  const known = new Map<string, Promise<CryptoKey | undefined>>();
  let asked = 0;
  const find = async (scope: string, kid: string) => {
    let text = Object.hasOwn(keys, scope) ? keys[scope]![kid] : undefined;
    if (text === undefined && ask && asked < MOST_ASKED) {
      asked += 1;
      text = await ask(scope, kid);
    }
    return text === undefined ? undefined : importScopeKey(text);
  };
  const key: KeyRing['key'] = async (scope, kid) => {
    const id = `${scope}/${kid}`;
    if (!known.has(id)) known.set(id, find(scope, kid));
    return known.get(id);
  };
  return {
    key,
    signer: signerOf(connection),
    signedFrom,
    present: async (scope) => {
      const kid = Object.keys(keys[scope] ?? {}).at(-1);
      const found = kid === undefined ? undefined : await key(scope, kid);
      return found && { kid: kid!, key: found };
    },
  };
}

/** Those that came after the invitation. */
export async function readLaterKeys(db: Db): Promise<Keys> {
  const rows = await db.team.where('id').startsWith('keys/').toArray();
  return Object.fromEntries(rows.flatMap((row) => ('scope' in row ? [[row.scope, row.keys]] : [])));
}

/** From when on everything in the log is signed, by the server's clock, ms; undefined: that was not said yet. */
export async function readSignedFrom(db: Db, { signedFrom }: Connection): Promise<number | undefined> {
  const row = await db.team.get('signed');
  return signedFrom ?? (row?.id === 'signed' ? row.from : undefined);
}

function merged(one: Keys, other: Keys): Keys {
  const scopes = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries([...scopes].map((scope) => [scope, { ...one[scope], ...other[scope] }]));
}
