import type { Instant } from '../../domain/time/calendar';
import type { Decision } from '../../domain/log/context';
import { because, type Reason } from '../../domain/reason';
import { checkText } from '../../domain/render/render';
import type { Scope } from '../../domain/scope/scope';
import type { Script } from '../../domain/script/script';
import type { ScriptCommand, Snippets } from '../../domain/script/command';
import { whyRefused } from '../../domain/render/faults';
import { wordingsOf } from '../../domain/script/wordings';
import type { Db } from '../database/db';
import { currentOf, saveDocument } from '../database/documents';
import { readPlaybookLibrary } from '../read/playbooks';
import { readCheckScope } from '../read/check-scope';
import { readLibrary, readScriptContext, shippedScript } from '../read/scripts';

type Of<Type extends ScriptCommand['type']> = Extract<ScriptCommand, { type: Type }>;
/** What is stored in place of a script that was put away, as for playbooks. */
const ARCHIVED = { archived: true };
const MOST_FAVOURITES = 500;

/** A change to the rep's own scripts, favourites, links and snippets, whole or not at all. A shipped script is never changed. */
export async function commitScripts(db: Db, command: ScriptCommand, now: Instant): Promise<Decision> {
  const refusal = await carryOut(db, command, now);
  return refusal ? { ok: false, refusal } : { ok: true, events: [] };
}

function carryOut(db: Db, command: ScriptCommand, now: Instant): Promise<Reason | undefined> {
  switch (command.type) {
    case 'save-scripts':
      return save(db, command, now);
    case 'archive-script':
      return archive(db, command, now);
    case 'favour-script':
      return favour(db, command, now);
    case 'save-links':
      return replace(db, 'links', command.base, command.links, command.id, now);
    case 'save-snippets':
      return saveSnippets(db, command, now);
  }
}

/** Refusals come before the first write: a transaction that answers no still ends well. */
async function save(db: Db, { id, scripts }: Of<'save-scripts'>, now: Instant): Promise<Reason | undefined> {
  const scope = await readCheckScope(db, now);
  const { own } = await readLibrary(db);
  for (const { script, base } of scripts) {
    const taken =
      (own.get(script.id)?.[0]?.document ?? null) !== base ||
      scripts.filter((one) => one.script.id === script.id).length > 1;
    const fault = taken ? null : whyRefused(script, scope);
    if (taken) return because('script-changed-elsewhere', { title: script.title });
    if (fault)
      return because('script-refused', {
        ...fault.why.args,
        title: script.title,
        line: fault.line,
        why: fault.why.code,
      });
  }
  for (const { script } of scripts)
    await saveDocument(db, { kind: 'script', id: script.id, body: script, command: id }, now);
  return undefined;
}

async function archive(
  db: Db,
  { id, script }: Of<'archive-script'>,
  now: Instant,
): Promise<Reason | undefined> {
  const current = (await readLibrary(db)).own.get(script)?.[0]?.script;
  if (!current) return because(shippedScript(script) ? 'script-shipped' : 'script-unknown');
  const user = shippedScript(script)
    ? undefined
    : (await readPlaybookLibrary(db)).playbooks.find(({ current }) =>
        JSON.stringify(current?.cadences ?? []).includes(`"${script}"`),
      );
  if (user) return because('script-in-use', { playbook: user.name });
  await saveDocument(db, { kind: 'script', id: script, body: ARCHIVED, command: id }, now);
  return undefined;
}

async function favour(
  db: Db,
  { id, script, on }: Of<'favour-script'>,
  now: Instant,
): Promise<Reason | undefined> {
  const { favourites } = await readLibrary(db);
  if (favourites.has(script) === on) return undefined;
  const rest = [...favourites].filter((one) => one !== script);
  await saveDocument(
    db,
    {
      kind: 'favourites',
      id: 'favourites',
      body: on ? [script, ...rest].slice(0, MOST_FAVOURITES) : rest,
      command: id,
    },
    now,
  );
  return undefined;
}

/** A snippet must be readable by itself, and none may be missing that a script of the rep's own takes in. */
async function saveSnippets(
  db: Db,
  { id, base, snippets }: Of<'save-snippets'>,
  now: Instant,
): Promise<Reason | undefined> {
  const scope: Scope = { ...(await readCheckScope(db, now)), snippets };
  for (const [name, text] of Object.entries(snippets)) {
    const [error] = checkText(text, scope);
    if (error)
      return because('snippet-refused', { ...error.why.args, name, line: error.line, why: error.why.code });
  }
  const broken = (await brokenBy(db, snippets, scope))[0];
  return broken
    ? because('snippet-in-use', { title: broken.title })
    : replace(db, 'snippets', base, snippets, id, now);
}

async function brokenBy(db: Db, next: Snippets, scope: Scope): Promise<Script[]> {
  const before = (await readScriptContext(db)).snippets;
  const gone = Object.keys(before).filter((name) => next[name] !== before[name]);
  if (gone.length === 0) return [];
  const own = [...(await readLibrary(db)).own.values()].flatMap(([newest]) => newest?.script ?? []);
  return own.filter((script) =>
    wordingsOf(script).some(
      ({ body }) => gone.some((name) => body.includes(name)) && checkText(body, scope).length > 0,
    ),
  );
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
