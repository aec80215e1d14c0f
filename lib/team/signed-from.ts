import { z } from 'zod';

import { DAY } from '../domain/time/calendar';
import type { Connection } from '../store/database/team-rows';
import type { Refused } from '../wire/wire';
import { LOG_SIGNED } from './document-subjects';
import { readSignedFrom } from './key-ring';
import { lastOn } from './last-on';
import type { Message } from './opened';
import { isTeamsWord, teamsWord } from './sealing/signatures';
import type { Team } from './team';

// A team that is started now signs its log from the first entry on. One from before there were signatures says, once
// and by the key that managers alone have, from when on it does: what is not signed and came to the server after that
// is not taken, so nobody gets round signatures by leaving them out.

/** Until all browsers of an older team sign. */
const GRACE_MS = 7 * DAY;

const Word = z.strictObject({ v: z.literal(1), from: z.number().min(0), word: z.string().max(200) });

const said = (team: string, from: number) => JSON.stringify(['fifth-touch log signed from', team, from]);

/**
 * From when on everything is signed as a message says; undefined where it is not the team's word. What came to the
 * server before that word did was written without knowing of it; and a manager's clock puts nothing off for long.
 */
export async function signedFromIn(
  { subject, text, at }: Message,
  { team, root }: Pick<Connection, 'team' | 'root'>,
): Promise<number | undefined> {
  if (subject !== LOG_SIGNED || !root) return undefined;
  const found = readWord(text);
  if (!found || !(await isTeamsWord(root, said(team.id, found.from), found.word))) return undefined;
  return Math.min(Math.max(found.from, at), at + GRACE_MS);
}

/** Has the team say it, where this browser may and nobody has. Answers why it could not be. */
export async function publishSignedFrom(
  team: Pick<Team, 'db' | 'wire' | 'later' | 'connection' | 'now'>,
): Promise<Refused | undefined> {
  const { connection, db, now, wire } = team;
  const { certify, signedFrom } = connection;
  if (!certify || !connection.root || signedFrom !== undefined) return undefined;
  const last = await lastOn(team, 'FU_DOC', LOG_SIGNED);
  if (last) return 'refused' in last ? last.refused : undefined;
  const from = (await readSignedFrom(db, connection)) ?? now() + GRACE_MS;
  const word = await teamsWord(certify, said(connection.team.id, from));
  const text = JSON.stringify({ v: 1, from, word } satisfies z.infer<typeof Word>);
  const answer = await wire.publish({ subject: LOG_SIGNED, id: `signed/${from}`, text, expect: 0 });
  return 'refused' in answer && answer.refused.reason !== 'lost' ? answer.refused : undefined;
}

function readWord(text: string): z.infer<typeof Word> | undefined {
  try {
    return Word.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
