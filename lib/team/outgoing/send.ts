import { lastOn } from '../last-on';
import { readEnvelope } from '../sealing';
import { commandIn } from '../document-subjects';
import { type OutgoingRow, PUBLISHED } from '../../store/database/team-rows';
import { versionsOf } from '../../store/database/documents';
import type { DocumentKind } from '../../store/database/document-row';
import type { Refused } from '../../wire/wire';
import type { Team } from '../team';
import { EVERYBODY } from '../scopes';

/** So many at a time are taken from the database. */
const MOST = 1000;
/** Two managers publish at once: whoever was second tries once more on what the first wrote. */
const TRIES = 3;

type Sending = Pick<Team, 'db' | 'wire' | 'change' | 'later'>;
const keyOf = ({ scope, device, n }: OutgoingRow) => [scope, device, n];

/**
 * Sends what is sealed, in its order, and takes off what the server has acknowledged. Answers why it was not
 * all, undefined where it was. What was not acknowledged stays as it is and is sent again.
 */
export async function sendAll(team: Sending): Promise<Refused | undefined> {
  for (;;) {
    const rows = await team.db.outgoing
      .filter(({ device }) => device !== PUBLISHED)
      .limit(MOST)
      .toArray();
    if (rows.length === 0) return publishAll(team);
    const answers = await Promise.all(
      rows.map(({ subject, scope, device, n, text }) =>
        team.wire.publish({ subject, id: `${scope}/${device}/${n}`, text }),
      ),
    );
    const done = rows.filter((_, n) => !('refused' in answers[n]!));
    if (done.length > 0) await team.change({ remove: { outgoing: done.map(keyOf) } });
    const refusal = answers.find((answer) => 'refused' in answer);
    if (refusal && 'refused' in refusal) return refusal.refused;
  }
}

/** Published documents go one by one, each on the one before it. */
async function publishAll(team: Sending): Promise<Refused | undefined> {
  const rows = await team.db.outgoing.filter(({ device }) => device === PUBLISHED).toArray();
  for (const row of rows) {
    const refused = await publishOne(team, row);
    if (refused) return refused;
  }
  return undefined;
}

/**
 * A document that was made without knowing what was published meanwhile is not published over it: both are
 * there, this one as a proposal.
 */
async function publishOne(team: Sending, row: OutgoingRow): Promise<Refused | undefined> {
  const { db, wire } = team;
  const [kind, id, command] = row.document!;
  const versions = await versionsOf(db, kind as DocumentKind, id);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const last = await lastOn(team, 'FU_DOC', row.subject);
    if (last && 'refused' in last) return last.refused;
    const before = last && commandIn(readEnvelope(last.text)?.id ?? '');
    if (before === command) return void (await team.change({ remove: { outgoing: [keyOf(row)] } }));
    if (before !== null && !isBasedOn(versions, command, before)) {
      // It is decided by what was published, which has to be here first.
      const cursor = await db.cursors.get(['FU_DOC', EVERYBODY]);
      if (last!.seq > (cursor?.seq ?? 0)) return undefined;
      const proposals = versions.filter((one) => one.command === command);
      await team.change({ put: { proposals }, remove: { outgoing: [keyOf(row)] } });
      return undefined;
    }
    const answer = await wire.publish({
      subject: row.subject,
      id: `${row.subject}/${command}`,
      text: row.text,
      expect: last?.seq ?? 0,
    });
    if (!('refused' in answer)) return void (await team.change({ remove: { outgoing: [keyOf(row)] } }));
    if (answer.refused.reason !== 'lost') return answer.refused;
  }
  return undefined;
}

/** Whether a version was made from another, over however many between. */
function isBasedOn(
  versions: Awaited<ReturnType<typeof versionsOf>>,
  command: string,
  ancestor: string,
): boolean {
  const bases = new Map(versions.map((one) => [one.command, one.base]));
  const seen = new Set<string>();
  for (let at: string | null | undefined = command; at && !seen.has(at); at = bases.get(at)) {
    if (at === ancestor) return true;
    seen.add(at);
  }
  return false;
}
