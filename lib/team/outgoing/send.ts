import { readKeyRing } from '../key-ring';
import { lastOn } from '../last-on';
import { readEnvelope } from '../sealing/seal';
import { commandIn } from '../document-subjects';
import { type OutgoingRow, PUBLISHED } from '../../store/database/team-rows';
import { versionsOf } from '../../store/database/documents';
import type { Db } from '../../store/database/db';
import type { DocumentKey, DocumentKind } from '../../store/database/document-row';
import type { Refused } from '../../wire/wire';
import type { Team } from '../team';
import { EVERYBODY } from '../scopes';
import { readSelf } from '../../store/database/self';
import { inLogAs, sealAll } from './sealer';

/** So many at a time are taken from the database. */
const MOST = 1000;
/** Two managers publish at once: whoever was second tries once more on what the first wrote. */
const TRIES = 3;

type Sending = Pick<Team, 'db' | 'wire' | 'change' | 'later' | 'connection'>;
const keyOf = ({ scope, device, n }: OutgoingRow) => [scope, device, n];

/**
 * Sends what is sealed, in its order, and takes off what the server has acknowledged. Answers why it was not
 * all, undefined where it was. What was not acknowledged stays as it is and is sent again.
 */
export async function sendAll(team: Sending): Promise<Refused | undefined> {
  const refused = (await sendLog(team)) ?? (await publishAll(team));
  // What could not be published has become a proposal, which goes with the log.
  return refused ?? sendLog(team);
}

async function sendLog(team: Sending): Promise<Refused | undefined> {
  for (;;) {
    const rows = await team.db.outgoing
      .filter(({ device }) => device !== PUBLISHED)
      .limit(MOST)
      .toArray();
    if (rows.length === 0) return undefined;
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
 * there, this one as a proposal that everybody is told of.
 */
async function publishOne(team: Sending, row: OutgoingRow): Promise<Refused | undefined> {
  const { db, wire, connection } = team;
  const [kind, id, command] = row.document!;
  const versions = await versionsOf(db, kind as DocumentKind, id);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const last = await lastOn(team, 'FU_DOC', row.subject);
    if (last && 'refused' in last) return last.refused;
    const before = last && commandIn(readEnvelope(last.text)?.id ?? '');
    if (before === command) return void (await team.change({ remove: { outgoing: [keyOf(row)] } }));
    const isKnown =
      before === null ||
      isBasedOn(versions, command, before) ||
      (await cameBefore(db, row.document!, before));
    if (!isKnown) {
      // It is decided by what was published, which has to be here first.
      const cursor = await db.cursors.get(['FU_DOC', EVERYBODY]);
      if (last!.seq > (cursor?.seq ?? 0)) return undefined;
      const proposals = versions.filter((one) => one.command === command);
      const told = await sealAll(
        db,
        await readSelf(db),
        proposals.map((one) => inLogAs(EVERYBODY, one)),
        await readKeyRing(db, connection),
      );
      await team.change({ put: { proposals, ...told }, remove: { outgoing: [keyOf(row)] } });
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

/** Whether another version had come here when this one was made: then whoever made it had seen it. */
async function cameBefore(db: Db, [kind, id, command]: DocumentKey, other: string): Promise<boolean> {
  const arrivalOf = (version: string) =>
    db.arrivals
      .filter(({ documents = [] }) => documents.some((key) => key.join() === [kind, id, version].join()))
      .first();
  const [seen, made] = await Promise.all([arrivalOf(other), arrivalOf(command)]);
  return seen !== undefined && made !== undefined && seen.n! < made.n!;
}
