import { z } from 'zod';

import type { Connection } from '../store/database/team-rows';
import type { Wire } from '../wire/wire';
import { KEYS_HOLDER } from './document-subjects';
import { isTeamsWord, teamsWord } from './sealing/signatures';

// The keys that sign everybody's access (the signing keys) lie in one browser: of two that renew without knowing what the other has
// changed, each would give back a role that the other has just taken. So whoever takes them over tells the others.

/** The connection of the browser that has the signing keys. */
export type Holding = Connection & Required<Pick<Connection, 'signing' | 'certify' | 'root' | 'members'>>;

/**
 * Whether this browser has keys that can be handed on. Those of a team without signatures cannot: nothing would prove
 * who has them.
 */
export function holdsKeys(connection: Connection): connection is Holding {
  const { signing, certify, root, members } = connection;
  return Boolean(signing && certify && root && members);
}

/** The connection of a browser that has the keys no longer. */
export function withoutKeys(connection: Connection): Connection {
  const {
    signing: _,
    certify: _c,
    members: _m,
    renew: _r,
    spread: _s,
    putOut: _p,
    holder: _h,
    ...kept
  } = connection;
  return kept;
}

/** Which browser has the signing keys, by the word of the keys themselves. */
const Said = z.strictObject({
  v: z.literal(1),
  holder: z.strictObject({ id: z.string().max(80), n: z.int().min(0) }),
  word: z.string().max(200),
});
type Holder = z.infer<typeof Said>['holder'];

const FIRST: Holder = { id: 'first', n: 0 };
const said = (team: string, { id, n }: Holder) => JSON.stringify(['fifth-touch keys held by', team, id, n]);

/**
 * Whether this browser still has the signing keys. It tells the server where it has taken them over, or the server
 * has forgotten; of two that took over from the same one, the first to say so has them. False: another browser has.
 * Undefined: the server does not say now, so nothing is to be signed on the strength of it.
 */
export async function holdsStill(
  wire: Pick<Wire, 'last' | 'publish'>,
  { team, root, certify, holder: mine = FIRST }: Holding,
): Promise<boolean | undefined> {
  const last = await wire.last('FU_DOC', KEYS_HOLDER);
  if (last && 'refused' in last) return undefined;
  const found = last && readSaid(last.text);
  const other =
    found && (await isTeamsWord(root, said(team.id, found.holder), found.word)) ? found.holder : null;
  if (other?.id === mine.id) return true;
  if (other && other.n >= mine.n) return false;
  if (mine.n === 0) return true;
  const word = await teamsWord(certify, said(team.id, mine));
  const text = JSON.stringify({ v: 1, holder: mine, word } satisfies z.infer<typeof Said>);
  const id = `holder/${mine.id}/${last?.seq ?? 0}`;
  const answer = await wire.publish({ subject: KEYS_HOLDER, id, text, expect: last?.seq ?? 0 });
  return 'refused' in answer ? undefined : true;
}

function readSaid(text: string): z.infer<typeof Said> | undefined {
  try {
    return Said.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
