import type { Instant } from '../../../domain/time/calendar';
import type { Decision } from '../../../domain/log/context';
import { because, type Reason } from '../../../domain/reason';
import type { Script } from '../../../domain/script/script';
import type { ScriptCommand } from '../../../domain/script/command';
import type { Db } from '../../database/db';
import { currentOf, saveDocument, saveDocuments } from '../../database/documents';
import { readExperiments } from '../../numbers/experiments';
import { readPlaybookLibrary } from '../../read/playbooks';
import { readLibrary } from '../../read/scripts';

type Of<Type extends ScriptCommand['type']> = Extract<ScriptCommand, { type: Type }>;
/** What is stored in place of a script that was put away, as for playbooks. */
const ARCHIVED = { archived: true };

/**
 * A change to the rep's own scripts, favourites, links and snippets, whole or not at all. A script of
 * `shipped` is never changed. Whether the words can be filled in, the page has asked `whyUnfit`.
 */
export async function commitScripts(
  db: Db,
  command: ScriptCommand,
  now: Instant,
  shipped: readonly Script[],
): Promise<Decision> {
  const refusal = await carryOut(db, command, now, shipped);
  return refusal ? { ok: false, refusal } : { ok: true, events: [] };
}

function carryOut(
  db: Db,
  command: ScriptCommand,
  now: Instant,
  shipped: readonly Script[],
): Promise<Reason | undefined> {
  switch (command.type) {
    case 'save-scripts':
      return save(db, command, now);
    case 'archive-script':
      return archive(db, command, now, shipped);
    case 'favour-script':
      return favour(db, command, now);
    case 'save-links':
      return replace(db, 'links', command.base, command.links, command.id, now);
    case 'save-snippets':
      return replace(db, 'snippets', command.base, command.snippets, command.id, now);
  }
}

/** Refusals come before the first write: a transaction that answers no still ends well. */
async function save(db: Db, { id, scripts }: Of<'save-scripts'>, now: Instant): Promise<Reason | undefined> {
  const { own } = await readLibrary(db, []);
  const taken = scripts.find(
    ({ script, base }) =>
      (own.get(script.id)?.[0]?.document ?? null) !== base ||
      scripts.filter((one) => one.script.id === script.id).length > 1,
  );
  if (taken) return because('script-changed-elsewhere', { title: taken.script.title });
  const frozen = await runningOn(
    db,
    scripts.map(({ script }) => script.id),
  );
  if (frozen) return because('experiment-runs', { name: frozen.name });
  await saveDocuments(
    db,
    scripts.map(({ script }) => ({ kind: 'script', id: script.id, body: script, command: id })),
    now,
  );
  return undefined;
}

async function archive(
  db: Db,
  { id, script, document }: Of<'archive-script'>,
  now: Instant,
  shipped: readonly Script[],
): Promise<Reason | undefined> {
  const frozen = await runningOn(db, [script]);
  if (frozen) return because('experiment-runs', { name: frozen.name });
  const isShipped = shipped.some((one) => one.id === script);
  const newest = (await readLibrary(db, [])).own.get(script)?.[0];
  if (!newest?.script) return because(isShipped ? 'script-shipped' : 'script-unknown');
  if (newest.document !== document)
    return because('script-changed-elsewhere', { title: newest.script.title });
  const user = isShipped
    ? undefined
    : (await readPlaybookLibrary(db, shipped)).playbooks.find(({ current }) =>
        JSON.stringify(current?.cadences ?? []).includes(`"${script}"`),
      );
  if (user) return because('script-in-use', { playbook: user.name });
  await saveDocument(db, { kind: 'script', id: script, body: ARCHIVED, command: id }, now);
  return undefined;
}

/** The experiment under way on one of these scripts: until it ends, their words stay. */
async function runningOn(db: Db, scripts: readonly string[]) {
  return (await readExperiments(db)).find(
    ({ change, ended }) => ended === null && change.of === 'wording' && scripts.includes(change.script),
  );
}

/** What is one already, or none, stays as it is. */
async function favour(
  db: Db,
  { id, script, on }: Of<'favour-script'>,
  now: Instant,
): Promise<Reason | undefined> {
  const { favourites } = await readLibrary(db, []);
  if (favourites.has(script) !== on)
    await saveDocument(db, { kind: 'favourite', id: script, body: { on }, command: id }, now);
  return undefined;
}

async function replace(
  db: Db,
  kind: 'links' | 'snippets',
  base: string | null,
  body: unknown,
  command: string,
  now: Instant,
): Promise<Reason | undefined> {
  const last = await currentOf(db, kind, kind);
  if ((last?.command ?? null) !== base) return because('links-changed-elsewhere');
  await saveDocument(db, { kind, id: kind, body, command }, now);
  return undefined;
}
