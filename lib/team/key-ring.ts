import type { Db } from '../store/database/db';
import type { Connection } from '../store/database/team-rows';
import { importScopeKey } from './scope-keys';
import { type Signer, signerOf } from './signatures';

/** Keys by scope and their id, base64, the newest of a scope last. */
type Keys = Connection['keys'];

/** The keys a member has: those of the invitation, and those that came since. */
export type KeyRing = {
  /** Undefined: this member has not got it. */
  key(scope: string, kid: string): Promise<CryptoKey | undefined>;
  /** The one to seal with; undefined where there is none of the scope. */
  present(scope: string): Promise<{ kid: string; key: CryptoKey } | undefined>;
  signer: Signer;
};

/** So many keys that are not here are asked for of one ring: anybody can name keys that there are not. */
const MOST_ASKED = 20;

/** `ask`: where to look for a key that is not here yet. */
export async function readKeyRing(
  db: Db,
  connection: Connection,
  ask?: (scope: string, kid: string) => Promise<string | undefined>,
): Promise<KeyRing> {
  const keys = merged(connection.keys, await readLaterKeys(db));
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

function merged(one: Keys, other: Keys): Keys {
  const scopes = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries([...scopes].map((scope) => [scope, { ...one[scope], ...other[scope] }]));
}
