import { z } from 'zod';

import type { Connection } from '../store/database/team-rows';
import { revoke, type SigningSeeds } from '../wire/credentials';

/** Of the file that is kept offline, what is needed here. */
const KeysFile = z.looseObject({
  accounts: z.looseObject({ account: z.string() }),
  root: z.looseObject({
    operatorSeed: z.string().startsWith('SO'),
    accountSeed: z.string().startsWith('SA'),
  }),
});

/**
 * The line of the server's configuration by which it refuses everybody who was put out, from the text of the
 * team's keys file; `now` in ms. Null: it is not this team's. The keys in it are kept nowhere.
 */
export async function shutOut(
  { team, signing, putOut = [] }: Connection,
  file: string,
  now: number,
): Promise<{ account: string; line: string } | null> {
  const keys = KeysFile.safeParse(parsed(file)).data;
  if (!keys || !signing || keys.accounts.account !== team.id) return null;
  const { root } = keys;
  try {
    const jwt = await revoke(root, signing as SigningSeeds, putOut, now);
    return { account: team.id, line: `  ${team.id}: ${JSON.stringify(jwt)}` };
  } catch {
    return null;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
