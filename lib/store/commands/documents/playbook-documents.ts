import type { Instant } from '../../../domain/time/calendar';
import type { DocumentCommand } from '../../../domain/log/document-command';
import type { Decision } from '../../../domain/log/context';
import { Playbook } from '../../../domain/playbook/playbook';
import { checkPlaybook } from '../../../domain/playbook/check';
import { because, type Reason } from '../../../domain/reason';
import type { Script } from '../../../domain/script/script';
import type { Db } from '../../database/db';
import { currentOf, documentsOf, saveDocument, versionsOf } from '../../database/documents';
import { shipped as withProduct } from '../../database/shipped';
import { readExperiments } from '../../numbers/experiments';
import { readSettings } from '../../read/settings';

type Of<Type extends DocumentCommand['type']> = Extract<DocumentCommand, { type: Type }>;
export type PlaybookCommand =
  | Of<'save-playbook'>
  | Of<'restore-playbook'>
  | Of<'archive-playbook'>
  | Of<'choose-playbook'>;

/**
 * What is stored in place of a playbook that was put away. Its versions stay, for those who are under way on
 * them.
 */
const ARCHIVED = { archived: true };

/**
 * A change to the rep's own playbooks, whole or not at all. A shipped one is never changed, and no version
 * ever overwritten.
 */
export async function commitPlaybook(
  db: Db,
  command: PlaybookCommand,
  now: Instant,
  shipped: readonly Script[],
): Promise<Decision> {
  const refusal = await carryOut(db, command, now, shipped);
  return refusal ? { ok: false, refusal } : { ok: true, events: [] };
}

function carryOut(
  db: Db,
  command: PlaybookCommand,
  now: Instant,
  shipped: readonly Script[],
): Promise<Reason | undefined> {
  switch (command.type) {
    case 'save-playbook':
      return save(db, command, now, shipped);
    case 'restore-playbook':
      return restore(db, command, now);
    case 'archive-playbook':
      return archive(db, command, now);
    case 'choose-playbook':
      return choose(db, command, now);
  }
}

/**
 * It has to be made from the newest version: somebody who edited an older one is told, instead of covering
 * what was saved meanwhile.
 */
async function save(
  db: Db,
  { id, playbook: json, base }: Of<'save-playbook'>,
  now: Instant,
  shipped: readonly Script[],
): Promise<Reason | undefined> {
  const read = checkPlaybook(json, await knownScripts(db, shipped));
  if (!read.ok)
    return because('playbook-refused', { count: read.problems.length, place: read.problems[0]!.path });
  const { playbook } = read;
  if (isShipped(playbook.id)) return because('playbook-shipped', { id: playbook.id });
  const before = await versionsOf(db, 'playbook', playbook.id);
  if ((before.at(-1)?.command ?? null) !== base)
    return because('playbook-version-taken', { version: playbook.version, last: before.length });
  const frozen = await frozenBy(db, playbook.id, playbook);
  if (frozen) return frozen;
  await put(db, { ...playbook, version: before.length + 1 }, id, now);
  return undefined;
}

/** Why a playbook may not become `next` now: an experiment under way wants one of its cadences as it is. */
async function frozenBy(db: Db, playbook: string, next: Playbook | null): Promise<Reason | undefined> {
  const running = (await readExperiments(db)).filter(({ ended }) => ended === null);
  if (running.length === 0) return undefined;
  const now = Playbook.safeParse((await currentOf(db, 'playbook', playbook))?.body).data;
  const touchesOf = (one: Playbook | null | undefined, id: string) => {
    const { touches, repeat } = one?.cadences.find((cadence) => cadence.id === id) ?? {};
    return JSON.stringify([touches, repeat]);
  };
  const held = running.find(
    ({ change }) =>
      change.of !== 'wording' &&
      change.playbook === playbook &&
      touchesOf(now, change.cadence) !== touchesOf(next, change.cadence),
  );
  return held && because('experiment-holds', { name: held.name });
}

async function restore(
  db: Db,
  { id, playbook, document }: Of<'restore-playbook'>,
  now: Instant,
): Promise<Reason | undefined> {
  const versions = await versionsOf(db, 'playbook', playbook);
  const wanted = Playbook.safeParse(versions.find(({ command }) => command === document)?.body);
  if (!wanted.success) return because('playbook-version-unknown');
  const frozen = await frozenBy(db, playbook, wanted.data);
  if (frozen) return frozen;
  await put(db, { ...wanted.data, version: versions.length + 1 }, id, now);
  return undefined;
}

async function archive(
  db: Db,
  { id, playbook, document }: Of<'archive-playbook'>,
  now: Instant,
): Promise<Reason | undefined> {
  if (isShipped(playbook)) return because('playbook-shipped', { id: playbook });
  const last = await currentOf(db, 'playbook', playbook);
  if (!Playbook.safeParse(last?.body).success) return because('playbook-unknown', { playbook });
  if (last!.command !== document) return because('playbook-changed-elsewhere');
  if ((await readSettings(db)).settings.playbook === playbook) return because('playbook-in-use');
  const frozen = await frozenBy(db, playbook, null);
  if (frozen) return frozen;
  await saveDocument(db, { kind: 'playbook', id: playbook, body: ARCHIVED, command: id }, now);
  return undefined;
}

async function choose(
  db: Db,
  { id, playbook }: Of<'choose-playbook'>,
  now: Instant,
): Promise<Reason | undefined> {
  const own = await currentOf(db, 'playbook', playbook);
  if (!isShipped(playbook) && !Playbook.safeParse(own?.body).success)
    return because('playbook-unknown', { playbook });
  const { settings } = await readSettings(db);
  await saveDocument(
    db,
    { kind: 'settings', id: 'settings', body: { ...settings, playbook }, command: id },
    now,
  );
  return undefined;
}

function put(db: Db, playbook: Playbook, command: string, now: Instant): Promise<void> {
  return saveDocument(db, { kind: 'playbook', id: playbook.id, body: playbook, command }, now);
}

const isShipped = (id: string) => withProduct().playbooks.some((one) => one.id === id);

/** Scripts that ship, and the rep's own. */
async function knownScripts(db: Db, shipped: readonly Script[]): Promise<ReadonlySet<string>> {
  return new Set([...shipped.map(({ id }) => id), ...(await documentsOf(db, 'script')).keys()]);
}
