import type { Db } from '../store/database/db';
import type { Connection } from '../store/database/team-rows';
import { importScopeKey } from './scope-keys';

/** Keys by scope and their id, base64, the newest of a scope last. */
type Keys = Connection['keys'];

/** The keys a member has: those of the invitation, and those that came since. */
export type KeyRing = {
  /** Undefined: this member has not got it. */
  key(scope: string, kid: string): Promise<CryptoKey | undefined>;
  /** The one to seal with; undefined where there is none of the scope. */
  present(scope: string): Promise<{ kid: string; key: CryptoKey } | undefined>;
};

export async function readKeyRing(db: Db, connection: Connection): Promise<KeyRing> {
  const keys = merged(connection.keys, await readLaterKeys(db));
  const known = new Map<string, Promise<CryptoKey>>();
  const key: KeyRing['key'] = async (scope, kid) => {
    const text = Object.hasOwn(keys, scope) ? keys[scope]![kid] : undefined;
    if (text === undefined) return undefined;
    const id = `${scope}/${kid}`;
    if (!known.has(id)) known.set(id, importScopeKey(text));
    return known.get(id);
  };
  return {
    key,
    present: async (scope) => {
      const kid = Object.keys(keys[scope] ?? {}).at(-1);
      const found = kid === undefined ? undefined : await key(scope, kid);
      return found && { kid: kid!, key: found };
    },
  };
}

/** Those that came after the invitation. */
export async function readLaterKeys(db: Db): Promise<Keys> {
  const row = await db.team.get('keys');
  return row?.id === 'keys' ? row.keys : {};
}

function merged(one: Keys, other: Keys): Keys {
  const scopes = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries([...scopes].map((scope) => [scope, { ...one[scope], ...other[scope] }]));
}
